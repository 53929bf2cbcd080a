// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <optional>

namespace activation::app {

/// A site profile that rides in a program's file, behind what the linker wrote and in front of a signature
/// that is made afterwards, and so is signed with the rest: zeros up to an even place, the profile's bytes,
/// then a trailer of SHA-256, length (eight bytes, little-endian) and a sixteen-byte mark. A note in the
/// header says that it is there. Programs of every platform run on with bytes after their end.

/// Nothing when the executable carries no profile; BadReply when what it carries is damaged, cut off, or
/// followed by something that nobody of us put there.
[[nodiscard]] Result<std::optional<QByteArray>> embeddedProfile(const QString& executable);

/// Why a file takes no profile.
enum class BrandObstacle {
    NotOurs, ///< not one of the programs that look for a profile inside
    Signed,  ///< the signature would no longer be valid
    Damaged
};

[[nodiscard]] Result<std::optional<BrandObstacle>> brandObstacle(const QString& executable);

/// Writes a copy of the executable that carries this profile in place of any older one, whole or not at all,
/// with the permissions of the original. `copy` may be the executable itself where the platform lets a
/// running program be replaced. To be called where there is no obstacle.
[[nodiscard]] Result<void> embedProfile(const QString& executable, const QByteArray& profile,
                                        const QString& copy);

} // namespace activation::app
