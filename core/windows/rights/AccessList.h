// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace activation::windows {

/// One entry of an access list: what an account may do, or may not.
struct AccessEntry
{
    bool allows = true;       ///< false: denies
    bool inheritOnly = false; ///< about what is made inside, not about the thing itself
    std::uint32_t rights = 0; ///< access mask of a file or folder, generic rights resolved
    QString account;          ///< "S-1-5-32-545", or Windows' two letters for it: "BU"

    bool operator==(const AccessEntry&) const = default;
};

/// Who owns a file or folder, and who may do what with it.
struct AccessList
{
    QString owner;                             ///< as AccessEntry::account; empty: not told
    std::optional<QList<AccessEntry>> entries; ///< none: everybody may do everything

    bool operator==(const AccessList&) const = default;
};

/// From a security descriptor's text (SDDL, [MS-DTYP] 2.5.1), as "O:BAG:SYD:PAI(A;OICI;FA;;;SY)".
/// InvalidInput when there is anything in it that is not known here, conditions and kinds of entries
/// included: nobody is trusted by what was not understood.
[[nodiscard]] Result<AccessList> accessListFromSddl(const QString& sddl);

} // namespace activation::windows
