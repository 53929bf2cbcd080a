// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/profile/SiteProfile.h"
#include "core/system/System.h"

namespace activation {

/// An installed product together with the rule of the profile it falls under.
struct RuledLicense
{
    const License* license = nullptr;  ///< of the list it was found in, never null
    const ProductRule* rule = nullptr; ///< of the profile, never null
    QString version;                   ///< as the profile counts: "11", "2021"; empty when not known
    QString edition;                   ///< Windows EditionID or Office release id; empty when not known
    bool domainJoined = false;         ///< the PC is; false when not known

    bool operator==(const RuledLicense&) const = default;
};

/// Those of `licenses` that a rule of the profile covers, in the order Windows lists them, without what is
/// left behind (License.h). What Windows and Office do not say about versions and editions counts as not
/// known.
[[nodiscard]] QList<RuledLicense> ruledLicenses(const System& system, const SiteProfile& profile,
                                                const QList<License>& licenses, const Limit& limit);

} // namespace activation
