// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace activation {

/// The name that may have been meant: at most two letters wrong, missing, extra or swapped. Empty when none
/// is that close, or when as much of it would have to change as stays.
[[nodiscard]] QString closestName(QStringView written, const QStringList& names);

} // namespace activation
