// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace activation {

// Files and folders in which this program keeps something of its own. Whoever may write there may have put
// something else in their place.

/// The content of a file, at most so many bytes; nothing where there is none. Unreadable for one that is
/// larger, and at once for what is no file: to open a pipe waits for somebody to write into it, and a device
/// need not have an end. StorageFailed where the disk fails.
[[nodiscard]] Result<std::optional<QByteArray>> readOwnFile(const QString& path, qint64 largest);

/// A symbolic link, or a junction of Windows.
[[nodiscard]] bool isLink(const QString& path);

/// Removes what is called `name`, a path with '/', below `base`, with all that is in it. A link is removed,
/// never followed; one on the way there, of which nobody knows where it leads, is StorageFailed. Nothing
/// there is nothing to do.
[[nodiscard]] Result<void> removeInside(const QString& base, const QString& name);

} // namespace activation
