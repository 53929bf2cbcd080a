// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/SignedInOffice.h"

#include "core/licensing/OfficeCatalog.h"

#include <algorithm>

namespace activation {

void addSignedIn(QList<License>& licenses, const QList<OfficeProduct>& products)
{
    for (const OfficeProduct& product : products) {
        const auto release = product.signedIn ? officeRelease(product) : std::nullopt;
        if (!release || release->licensing == OfficeLicensing::Volume ||
            release->licensing == OfficeLicensing::NoLicense)
            continue;
        License license;
        license.family = release->family;
        license.name = product.displayName.isEmpty() ? release->name : product.displayName;
        license.version = release->year;
        license.channel =
            release->licensing == OfficeLicensing::Subscription ? Channel::Subscription : Channel::Retail;
        license.status = LicenseStatus::Licensed;
        license.signedIn = true;
        const bool hasRow = std::ranges::any_of(licenses, [&license](const License& row) {
            return row.family == license.family && row.channel == license.channel &&
                   row.version == license.version;
        });
        if (!hasRow)
            licenses.append(license);
    }
}

} // namespace activation
