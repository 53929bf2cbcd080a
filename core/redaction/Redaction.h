// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace activation {

/// Removes what names a person or this PC from a text: home paths, account and computer names, address
/// literals, e-mail addresses, product keys. Words in `keep` stay, such as the address of a KMS host.
[[nodiscard]] QString redacted(const QString& text, const QStringList& keep = {});

} // namespace activation
