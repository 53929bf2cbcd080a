// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/License.h"

#include <QRegularExpression>

#include <algorithm>

namespace activation {

namespace {

bool isOrganizationChannel(Channel channel)
{
    switch (channel) {
    case Channel::KmsClient:
    case Channel::ActiveDirectory:
    case Channel::VirtualMachine:
    case Channel::Token:
        return true;
    case Channel::KmsHost:
    case Channel::Mak:
    case Channel::Retail:
    case Channel::Oem:
    case Channel::Subscription:
    case Channel::Evaluation:
    case Channel::Grace:
    case Channel::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

/// GracePeriodRemaining is 0 where a license has no end; one from a KMS host always has.
bool isOver(const License& license)
{
    return license.channel == Channel::KmsClient && license.remaining <= std::chrono::minutes::zero();
}

/// Somebody has to do something before the end: what the server below a virtual machine has activated is
/// renewed by that server, every few days.
bool isToRenew(const License& license)
{
    return license.channel != Channel::VirtualMachine && license.remaining > std::chrono::minutes::zero() &&
           license.remaining < kRenewSoon;
}

} // namespace

bool isLicensed(const License& license)
{
    return isOrganizationChannel(license.channel) && license.status == LicenseStatus::Licensed &&
           !isOver(license);
}

bool outlastsKms(const License& license)
{
    return license.channel == Channel::KmsClient && license.status == LicenseStatus::Licensed &&
           license.remaining > kKmsGrants;
}

bool isVolumeClient(const License& license)
{
    return license.channel == Channel::KmsClient || license.channel == Channel::ActiveDirectory ||
           license.channel == Channel::Token;
}

bool isVolumeLicense(const License& license)
{
    return isVolumeClient(license) || license.channel == Channel::Mak;
}

bool isLeftBehind(const License& license, const QList<License>& all)
{
    return license.channel == Channel::Grace && std::ranges::any_of(all, [&license](const License& other) {
               return other.family == license.family && other.channel != Channel::Grace;
           });
}

QString editionOf(const License& license)
{
    static const QRegularExpression form(QStringLiteral("^Windows(?: Server)?\\(R\\)[^,]*, (\\w+) edition$"));
    return form.match(license.name).captured(1);
}

LicenseState stateOf(const License& license)
{
    if (!isOrganizationChannel(license.channel))
        return LicenseState::Other;
    switch (license.status) {
    case LicenseStatus::Licensed:
        if (isOver(license))
            return LicenseState::Expired;
        return isToRenew(license) ? LicenseState::RenewSoon : LicenseState::Activated;
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
