// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <functional>

class QSaveFile;

namespace activation {

/// Puts a file in place as a whole, synced to disk: readers see the old one or the new one, never half of it.
/// A link is replaced itself, never what it leads to.
/// StorageFailed, with path and reason in the detail, leaves the old one as it was. Takes up to two seconds
/// longer where somebody holds the old one or the fresh one.
[[nodiscard]] Result<void> replaceFile(const QString& path, const QByteArray& bytes);

/// The same for what is written piece by piece into the open file; the whole of it again for every attempt.
[[nodiscard]] Result<void> replaceFile(const QString& path,
                                       const std::function<Result<void>(QSaveFile&)>& write);

} // namespace activation
