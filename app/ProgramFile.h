// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace activation::app {

/// Where the parts of a program's file lie, in bytes from its beginning.
struct ProgramFile
{
    qint64 imageEnd = 0; ///< here ends what the linker wrote
    qint64 freeEnd =
        0; ///< and here what others may have put behind it: at the signature, or at the file's end
    qint64 noteAt = 0; ///< bytes that no loader looks at, long enough for kBrandNote
    bool isSigned = false;
    bool isBranded = false; ///< says the note

    bool operator==(const ProgramFile&) const = default;
};

/// Stands in the header of a program that carries a profile, so that one whose profile was cut off is told
/// from one that never had any. Signed with the rest of the header.
inline constexpr char kBrandNote[] = "Profile";
inline constexpr qint64 kBrandNoteSize = sizeof(kBrandNote) - 1;

/// A program of Windows (PE) or of Linux on 64 bits (ELF). Nothing for any other file; BadReply for one that
/// has been cut off, or whose signature does not end it. Sources: Microsoft's "PE Format", System V ABI
/// "Object Files".
[[nodiscard]] Result<std::optional<ProgramFile>> readProgramFile(QIODevice& file);

} // namespace activation::app
