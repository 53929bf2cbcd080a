// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/rights/AccessList.h"

namespace activation::windows {

/// What nobody but administrators may be able to do.
enum class Guard {
    Contents, ///< to change a file, or what a folder holds now or later
    Place,    ///< to remove, rename or exchange what a folder holds; others may add to it, as in ProgramData
};

/// Whether a file or folder is as only administrators left it: owned by them, by SYSTEM or by Windows' own
/// installer, and nobody else may do what `guard` says. An entry that denies changes nothing: who is denied
/// today may be another tomorrow. Untrusted, with who it was, when it is not.
[[nodiscard]] Result<void> checkTrust(const AccessList& list, Guard guard);

/// What a folder is made with that only administrators write and every user reads.
inline constexpr QStringView kGuardedFolder =
    u"O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)";

} // namespace activation::windows
