// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/License.h"
#include "core/UtcTime.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

using namespace std::chrono_literals;

License license(Channel channel, LicenseStatus status, std::chrono::minutes remaining)
{
    License result;
    result.channel = channel;
    result.status = status;
    result.remaining = remaining;
    return result;
}

TEST(License, IsLicensedOnlyByTheOrganizationAndWithTimeLeft)
{
    EXPECT_TRUE(isLicensed(license(Channel::KmsClient, LicenseStatus::Licensed, 1min)));
    EXPECT_TRUE(isLicensed(license(Channel::ActiveDirectory, LicenseStatus::Licensed, 24h)));
    EXPECT_FALSE(isLicensed(license(Channel::KmsClient, LicenseStatus::Licensed, 0min)));
    EXPECT_FALSE(isLicensed(license(Channel::KmsClient, LicenseStatus::Notification, 24h)));
    EXPECT_FALSE(isLicensed(license(Channel::KmsClient, LicenseStatus::OutOfBoxGrace, 24h)));
    EXPECT_FALSE(isLicensed(license(Channel::Retail, LicenseStatus::Licensed, 24h)));
}

TEST(License, SaysRenewSoonBelowThirtyDays)
{
    const auto thirtyDays = std::chrono::minutes(std::chrono::days{30});
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::Licensed, thirtyDays)),
              LicenseState::Activated);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::Licensed, thirtyDays - 1min)),
              LicenseState::RenewSoon);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::Licensed, 0min)), LicenseState::Expired);
}

TEST(License, EveryStatusHasOneOfTheFiveWords)
{
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::OutOfBoxGrace, 24h)), LicenseState::Grace);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::OutOfToleranceGrace, 24h)),
              LicenseState::Grace);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::NonGenuineGrace, 24h)), LicenseState::Grace);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::ExtendedGrace, 24h)), LicenseState::Grace);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::Unlicensed, 0min)), LicenseState::Expired);
    EXPECT_EQ(stateOf(license(Channel::KmsClient, LicenseStatus::Notification, 0min)), LicenseState::Expired);
    EXPECT_EQ(stateOf(license(Channel::Token, LicenseStatus::Licensed, 0min)), LicenseState::Activated);
    EXPECT_EQ(stateOf(license(Channel::Token, LicenseStatus::Notification, 0min)), LicenseState::Expired);
    for (const Channel channel : {Channel::Mak, Channel::Retail, Channel::Oem, Channel::Subscription,
                                  Channel::Evaluation, Channel::KmsHost, Channel::Unknown}) {
        EXPECT_EQ(stateOf(license(channel, LicenseStatus::Licensed, 24h)), LicenseState::Other);
    }
}

TEST(License, OnlyFromAKmsHostHasItAnEndInAnyCase)
{
    for (const Channel channel : {Channel::ActiveDirectory, Channel::VirtualMachine, Channel::Token}) {
        EXPECT_TRUE(isLicensed(license(channel, LicenseStatus::Licensed, 0min)));
        EXPECT_EQ(stateOf(license(channel, LicenseStatus::Licensed, 0min)), LicenseState::Activated);
        EXPECT_FALSE(isLicensed(license(channel, LicenseStatus::Notification, 0min)));
    }
}

TEST(License, IsNotRenewedByAPersonWhereTheServerBelowDoesIt)
{
    EXPECT_EQ(stateOf(license(Channel::VirtualMachine, LicenseStatus::Licensed, std::chrono::days{6})),
              LicenseState::Activated);
    EXPECT_EQ(stateOf(license(Channel::ActiveDirectory, LicenseStatus::Licensed, std::chrono::days{6})),
              LicenseState::RenewSoon);
}

TEST(License, TellsItsEditionInItsName)
{
    License named;
    named.name = QStringLiteral("Windows(R), EnterpriseS edition");
    EXPECT_EQ(editionOf(named), QStringLiteral("EnterpriseS"));
    named.name = QStringLiteral("Windows(R) 7, Professional edition");
    EXPECT_EQ(editionOf(named), QStringLiteral("Professional"));
    named.name = QStringLiteral("Office 21, Office21ProPlus2021VL_KMS_Client_AE edition");
    EXPECT_EQ(editionOf(named), QString());
}

TEST(License, EndsWhenItsTimeIsOver)
{
    const QDateTime now = utcTime(QDate(2026, 5, 20), QTime(9, 0));
    EXPECT_EQ(expiry(license(Channel::KmsClient, LicenseStatus::Licensed, std::chrono::days{180}), now),
              now.addDays(180));
    EXPECT_EQ(expiry(license(Channel::Retail, LicenseStatus::Licensed, 0min), now), std::nullopt);
}

} // namespace

} // namespace activation
