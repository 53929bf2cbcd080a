// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/License.h"

namespace activation {

namespace {

bool isOrganizationChannel(Channel channel)
{
    return channel == Channel::KmsClient || channel == Channel::ActiveDirectory;
}

} // namespace

bool isLicensed(const License& license)
{
    return isOrganizationChannel(license.channel) && license.status == LicenseStatus::Licensed &&
           license.remaining > std::chrono::minutes::zero();
}

LicenseState stateOf(const License& license)
{
    if (!isOrganizationChannel(license.channel))
        return LicenseState::Other;
    switch (license.status) {
    case LicenseStatus::Licensed:
        if (license.remaining <= std::chrono::minutes::zero())
            return LicenseState::Expired;
        return license.remaining < kRenewSoon ? LicenseState::RenewSoon : LicenseState::Activated;
    case LicenseStatus::OutOfBoxGrace:
    case LicenseStatus::OutOfToleranceGrace:
    case LicenseStatus::NonGenuineGrace:
    case LicenseStatus::ExtendedGrace:
        return LicenseState::Grace;
    case LicenseStatus::Unlicensed:
    case LicenseStatus::Notification:
        return LicenseState::Expired;
    }
    Q_UNREACHABLE();
}

std::optional<QDateTime> expiry(const License& license, const QDateTime& now)
{
    if (license.remaining <= std::chrono::minutes::zero())
        return std::nullopt;
    return now.addSecs(std::chrono::seconds(license.remaining).count());
}

} // namespace activation
