// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <optional>

namespace activation::app {

/// A site profile that rides at the end of an executable: its bytes, then a trailer of SHA-256, length (eight
/// bytes, little-endian) and a sixteen-byte mark. Executables of every platform run on with bytes after their
/// end.

/// Nothing when the executable carries no profile; BadReply when what it carries is damaged.
[[nodiscard]] Result<std::optional<QByteArray>> embeddedProfile(const QString& executable);

/// Writes a copy of the executable that carries this profile in place of any older one, whole or not at all,
/// with the permissions of the original. `copy` may be the executable itself where the platform lets a
/// running program be replaced.
[[nodiscard]] Result<void> embedProfile(const QString& executable, const QByteArray& profile,
                                        const QString& copy);

} // namespace activation::app
