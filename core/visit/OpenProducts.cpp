// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/OpenProducts.h"

#include <algorithm>
#include <iterator>

namespace activation {

QList<License> notActivated(const QList<License>& licenses, const SiteProfile& profile)
{
    QList<License> open;
    std::ranges::copy_if(licenses, std::back_inserter(open), [&](const License& license) {
        return license.status != LicenseStatus::Licensed && !license.signedIn &&
               !isLeftBehind(license, licenses) && ruleFor(profile, license.family, license.version, {});
    });
    return open;
}

QList<License> withoutAsking(const QList<License>& licenses, const SiteProfile& profile)
{
    QList<License> others;
    std::ranges::copy_if(licenses, std::back_inserter(others), [&profile](const License& license) {
        const ProductRule* const rule = ruleFor(profile, license.family, license.version, {});
        return rule && !isActivatedByAsking(*rule);
    });
    return others;
}

} // namespace activation
