// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace activation {

/// Puts a file in place as a whole, synced to disk: readers see the old one or the new one, never half of it.
/// StorageFailed, with path and reason in the detail, leaves the old one as it was.
[[nodiscard]] Result<void> replaceFile(const QString& path, const QByteArray& bytes);

} // namespace activation
