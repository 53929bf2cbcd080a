// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/UpdatesEnd.h"
#include "core/UtcTime.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

License office(const QString& version)
{
    License license;
    license.family = ProductFamily::Office;
    license.version = version;
    license.channel = Channel::KmsClient;
    license.status = LicenseStatus::Licensed;
    license.remaining = std::chrono::days{180};
    return license;
}

License windows(const QString& edition, int build)
{
    License license = office({});
    license.family = ProductFamily::Windows;
    license.name = QStringLiteral("Windows(R), %1 edition").arg(edition);
    license.windowsBuild = build;
    return license;
}

License windows10(const QList<ExtendedUpdates>& extended = {})
{
    License license = windows(QStringLiteral("Enterprise"), 19045);
    license.extendedUpdates = extended;
    return license;
}

QDateTime noonOf(const QDate& day)
{
    return utcTime(day, QTime(12, 0));
}

} // namespace

TEST(UpdatesEnd, OfOfficeFollowsItsYear)
{
    EXPECT_EQ(lastDayOfUpdates(office(QStringLiteral("2013"))), QDate(2023, 4, 11));
    EXPECT_EQ(lastDayOfUpdates(office(QStringLiteral("2016"))), QDate(2025, 10, 14));
    EXPECT_EQ(lastDayOfUpdates(office(QStringLiteral("2019"))), QDate(2025, 10, 14));
    EXPECT_EQ(lastDayOfUpdates(office(QStringLiteral("2021"))), QDate(2026, 10, 13));
    EXPECT_EQ(lastDayOfUpdates(office(QStringLiteral("2024"))), std::nullopt);
    EXPECT_EQ(lastDayOfUpdates(office({})), std::nullopt); // a subscription
}

TEST(UpdatesEnd, OfWindowsFollowsEditionAndBuild)
{
    EXPECT_EQ(lastDayOfUpdates(windows10()), QDate(2025, 10, 14));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("Professional"), 22631)), QDate(2025, 11, 11));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("Education"), 22631)), QDate(2026, 11, 10));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("ServerRdsh"), 22631)), QDate(2026, 11, 10));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("EnterpriseS"), 19044)), QDate(2027, 1, 12));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("IoTEnterpriseS"), 19044)), QDate(2032, 1, 13));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("EnterpriseS"), 17763)), QDate(2029, 1, 9));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("Enterprise"), 28000)), std::nullopt);
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("ServerStandard"), 20348)), std::nullopt);
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("ServerDatacenter"), 9600)), QDate(2023, 10, 10));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("Enterprise"), 7601)), QDate(2020, 1, 14));
    EXPECT_EQ(lastDayOfUpdates(windows(QStringLiteral("IoTEnterprise"), 22621)), QDate(2025, 10, 14));
    EXPECT_EQ(lastDayOfUpdates(License{}), std::nullopt);
}

TEST(UpdatesEnd, TheLastDayStillHasUpdates)
{
    const License license = office(QStringLiteral("2021"));
    EXPECT_EQ(withoutUpdatesSince(license, noonOf({2026, 10, 13})), std::nullopt);
    EXPECT_EQ(withoutUpdatesSince(license, noonOf({2026, 10, 14})), QDate(2026, 10, 13));
}

TEST(UpdatesEnd, IsToldOfWhatIsActivatedByWhateverRight)
{
    License license = office(QStringLiteral("2019"));
    license.channel = Channel::Retail;
    license.remaining = {};
    EXPECT_TRUE(withoutUpdatesSince(license, noonOf({2026, 11, 20})));
    license.status = LicenseStatus::Notification;
    EXPECT_FALSE(withoutUpdatesSince(license, noonOf({2026, 11, 20})));
}

TEST(UpdatesEnd, ExtendedUpdatesGoOnWhileTheirKeyIsActivated)
{
    using enum LicenseStatus;
    EXPECT_EQ(lastDayOfUpdates(windows10({{1, Licensed}})), QDate(2026, 10, 13));
    EXPECT_EQ(lastDayOfUpdates(windows10({{1, Licensed}, {2, Licensed}})), QDate(2027, 10, 12));
    EXPECT_EQ(lastDayOfUpdates(windows10({{1, Licensed}, {2, Unlicensed}})), QDate(2026, 10, 13));
    EXPECT_EQ(lastDayOfUpdates(windows10({{1, Notification}})), QDate(2025, 10, 14));
    EXPECT_FALSE(withoutUpdatesSince(windows10({{2, Licensed}}), noonOf({2026, 11, 20})));
    EXPECT_TRUE(withoutUpdatesSince(windows10({{1, Licensed}}), noonOf({2026, 11, 20})));
}

TEST(UpdatesEnd, AKmsHostForOfficeIsNoOffice)
{
    License host = office(QStringLiteral("2016"));
    EXPECT_TRUE(withoutUpdatesSince(host, noonOf({2026, 11, 20})));
    host.channel = Channel::KmsHost;
    EXPECT_FALSE(withoutUpdatesSince(host, noonOf({2026, 11, 20})));
}

TEST(UpdatesEnd, EveryDayIsOneOnWhichMicrosoftPublishes)
{
    for (const char16_t* version : {u"2010", u"2016", u"2019", u"2021"})
        EXPECT_EQ(lastDayOfUpdates(office(QString::fromUtf16(version)))->dayOfWeek(), Qt::Tuesday);
    for (const int year : {1, 2, 3})
        EXPECT_EQ(lastDayOfExtendedUpdates(year)->dayOfWeek(), Qt::Tuesday);
    EXPECT_EQ(lastDayOfExtendedUpdates(0), std::nullopt);
    EXPECT_EQ(lastDayOfExtendedUpdates(4), std::nullopt);
    int told = 0;
    for (int build = 10'000; build < 30'000; ++build) {
        for (const char16_t* edition : {u"Professional", u"Enterprise", u"EnterpriseS", u"IoTEnterpriseS"}) {
            const auto end = lastDayOfUpdates(windows(QString::fromUtf16(edition), build));
            told += end ? 1 : 0;
            EXPECT_TRUE(!end || end->dayOfWeek() == Qt::Tuesday) << build;
        }
    }
    EXPECT_EQ(told, 29);
}

} // namespace activation
