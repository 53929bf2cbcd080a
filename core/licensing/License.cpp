// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/License.h"

#include <array>

namespace activation {

namespace {

constexpr std::array kChannels{
    Channel::KmsClient, Channel::KmsHost,      Channel::Mak,        Channel::Retail,
    Channel::Oem,       Channel::Subscription, Channel::Evaluation, Channel::ActiveDirectory,
    Channel::Unknown};
constexpr std::array kFamilies{ProductFamily::Windows, ProductFamily::Office, ProductFamily::Project,
                               ProductFamily::Visio};

bool isOrganisationChannel(Channel channel)
{
    return channel == Channel::KmsClient || channel == Channel::ActiveDirectory;
}

} // namespace

bool isLicensed(const License& license)
{
    return isOrganisationChannel(license.channel) && license.status == LicenseStatus::Licensed &&
           license.remaining > std::chrono::minutes::zero();
}

LicenseState stateOf(const License& license)
{
    if (!isOrganisationChannel(license.channel))
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

QString toString(Channel channel)
{
    switch (channel) {
    case Channel::KmsClient:
        return QStringLiteral("kms-client");
    case Channel::KmsHost:
        return QStringLiteral("kms-host");
    case Channel::Mak:
        return QStringLiteral("mak");
    case Channel::Retail:
        return QStringLiteral("retail");
    case Channel::Oem:
        return QStringLiteral("oem");
    case Channel::Subscription:
        return QStringLiteral("subscription");
    case Channel::Evaluation:
        return QStringLiteral("evaluation");
    case Channel::ActiveDirectory:
        return QStringLiteral("active-directory");
    case Channel::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString toString(ProductFamily family)
{
    switch (family) {
    case ProductFamily::Windows:
        return QStringLiteral("windows");
    case ProductFamily::Office:
        return QStringLiteral("office");
    case ProductFamily::Project:
        return QStringLiteral("project");
    case ProductFamily::Visio:
        return QStringLiteral("visio");
    }
    Q_UNREACHABLE();
}

QString toString(LicenseState state)
{
    switch (state) {
    case LicenseState::Activated:
        return QStringLiteral("activated");
    case LicenseState::RenewSoon:
        return QStringLiteral("renew-soon");
    case LicenseState::Grace:
        return QStringLiteral("grace");
    case LicenseState::Expired:
        return QStringLiteral("expired");
    case LicenseState::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelFrom(const QString& name)
{
    for (const Channel channel : kChannels) {
        if (toString(channel) == name)
            return channel;
    }
    return std::nullopt;
}

std::optional<ProductFamily> productFamilyFrom(const QString& name)
{
    for (const ProductFamily family : kFamilies) {
        if (toString(family) == name)
            return family;
    }
    return std::nullopt;
}

} // namespace activation
