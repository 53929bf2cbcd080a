// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/FindingText.h"
#include "core/Printable.h"
#include "core/UtcTime.h"
#include "tests/ui/text/Readable.h"
#include "ui/text/CommonText.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

/// Everything a check can report, each of its type.
Facts allFacts()
{
    const QDateTime time = utcTime(QDate(2027, 5, 20), QTime(12, 0));
    Facts facts;
    facts.set(Fact::Because, QStringLiteral("port"));
    facts.set(Fact::Cause, QStringLiteral("rejected"));
    facts.set(Fact::ErrorCode, qint64{0x80041010});
    facts.set(Fact::Host, QStringLiteral("kms.example.edu"));
    facts.set(Fact::Port, qint64{1688});
    facts.set(Fact::AddressFamily, QStringLiteral("ipv6"));
    facts.set(Fact::Domain, QStringLiteral("example.edu"));
    facts.set(Fact::SkewSeconds, qint64{-(16 * 3600 + 180)});
    facts.set(Fact::SpreadSeconds, qint64{720});
    facts.set(Fact::Zone, QStringLiteral("Pacific Standard Time"));
    facts.set(Fact::ZoneOffsetMinutes, qint64{-480});
    facts.set(Fact::ProductName, QStringLiteral("Windows 11 Enterprise"));
    facts.set(Fact::Build, qint64{17763});
    facts.set(Fact::MinimumBuild, qint64{19045});
    facts.set(Fact::Platform, QStringLiteral("arm64"));
    facts.set(Fact::VpnName, QStringLiteral("FortiClient"));
    facts.set(Fact::VpnInstalled, true);
    facts.set(Fact::Gate, QStringLiteral("https://gate.example.edu/"));
    facts.set(Fact::Role, QStringLiteral("graduate"));
    facts.set(Fact::DaysAfterLeaving, qint64{180});
    facts.set(Fact::EntitledUntil, time);
    facts.set(Fact::Products, QStringList{QStringLiteral("Windows(R), Enterprise edition")});
    facts.set(Fact::DaysLeft, qint64{12});
    facts.set(Fact::Expires, time);
    facts.set(Fact::ForeignHosts, QStringList{QStringLiteral("kms.example.test")});
    facts.set(Fact::Conflicts, QStringList{QStringLiteral("Microsoft 365")});
    facts.set(Fact::Staying, QStringList{QStringLiteral("Visio")});
    facts.set(Fact::Programs, QStringList{QStringLiteral("Word"), QStringLiteral("Excel")});
    return facts;
}

Finding findingOfReason(CheckId check, Reason reason, const Facts& facts = {})
{
    return {check, Verdict::Blocking, reason, facts, {}};
}

Wording inEnglish(CheckId check, Reason reason, const Facts& facts = allFacts(),
                  const SiteProfile& profile = sampleProfile())
{
    return describe(findingOfReason(check, reason, facts), profile, phrasebook(Language::English));
}

QList<CheckId> allChecks()
{
    QList<CheckId> checks;
    for (int number = 1; number <= kCheckCount; ++number)
        checks << static_cast<CheckId>(number);
    return checks;
}

void expectEveryReasonReadable(const Facts& facts, const SiteProfile& profile)
{
    for (const Language language : kLanguages) {
        for (const CheckId check : allChecks()) {
            for (const Reason reason : reasonsOf(check)) {
                const Wording wording =
                    describe(findingOfReason(check, reason, facts), profile, phrasebook(language));
                expectReadable(wording, language, toString(check) + QStringLiteral("/") + toString(reason));
            }
        }
    }
}

} // namespace

TEST(FindingText, SaysEveryReasonInEveryLanguageWithFacts)
{
    expectEveryReasonReadable(allFacts(), sampleProfile());
}

TEST(FindingText, SaysEveryReasonInEveryLanguageWithoutFacts)
{
    expectEveryReasonReadable({}, {});
}

/// What stands in facts came from the network, from Windows and from whoever had it before.
TEST(FindingText, SaysNothingThatIsNotPrintable)
{
    const QString hostile = QStringLiteral("a\u001B]0;b\u0007\u202Ec\u2028d\ne\u009B31m");
    Facts facts = allFacts();
    const Facts names = facts;
    for (const auto& [fact, value] : names) {
        if (std::holds_alternative<QStringList>(value))
            facts.set(fact, QStringList{hostile, hostile});
        else if (std::holds_alternative<QString>(value) && fact != Fact::Because && fact != Fact::Role)
            facts.set(fact, hostile);
    }
    for (const CheckId check : allChecks()) {
        for (const Reason reason : reasonsOf(check)) {
            for (const QString& sentence : sentencesOf(inEnglish(check, reason, facts)))
                EXPECT_TRUE(firstUnprintable(sentence).isEmpty()) << toString(reason).toStdString();
        }
    }
}

TEST(FindingText, NeverShowsTheIdOfAReasonOrACheck)
{
    for (const Language language : kLanguages) {
        for (const CheckId check : allChecks()) {
            for (const Reason reason : reasonsOf(check)) {
                const Wording wording = describe(findingOfReason(check, reason, allFacts()), sampleProfile(),
                                                 phrasebook(language));
                const QString all = sentencesOf(wording).join(u' ');
                EXPECT_FALSE(toString(reason).contains(u'-') && all.contains(toString(reason)))
                    << all.toStdString();
                EXPECT_FALSE(all.contains(QStringLiteral("kms-service"))) << all.toStdString();
            }
        }
    }
}

TEST(FindingText, EveryReasonHasAHeadingOfItsOwnWithinItsCheck)
{
    // Both of HostName's good answers about a given server sound the same on purpose.
    for (const CheckId check : allChecks()) {
        QSet<QString> headings;
        QList<Reason> reasons = reasonsOf(check);
        reasons.removeOne(Reason::AddressGiven);
        reasons.removeOne(Reason::VpnNotForRole);
        reasons.removeOne(Reason::ClockFarOff);
        for (const Reason reason : reasons)
            headings << inEnglish(check, reason).heading;
        EXPECT_EQ(headings.size(), reasons.size()) << toString(check).toStdString();
    }
}

TEST(FindingText, WhatBlocksSaysWhatToDo)
{
    const QList<std::pair<CheckId, Reason>> blocking{{CheckId::Administrator, Reason::StandardUser},
                                                     {CheckId::WindowsEdition, Reason::HomeEdition},
                                                     {CheckId::Clock, Reason::ClockFarOff},
                                                     {CheckId::HostName, Reason::NameNotFound},
                                                     {CheckId::Network, Reason::VpnNotConnected},
                                                     {CheckId::Port, Reason::PortDropped},
                                                     {CheckId::Port, Reason::PortRefused},
                                                     {CheckId::KmsService, Reason::NotRpc},
                                                     {CheckId::LicensingService, Reason::ServiceDisabled},
                                                     {CheckId::Products, Reason::RoleNotEntitled},
                                                     {CheckId::ConflictingOffice, Reason::ConflictKept},
                                                     {CheckId::ConflictingOffice, Reason::ConflictByHand},
                                                     {CheckId::OfficeInUse, Reason::RestartPending}};
    for (const auto& [check, reason] : blocking) {
        const Wording wording = inEnglish(check, reason);
        EXPECT_FALSE(wording.why.isEmpty()) << toString(reason).toStdString();
        EXPECT_FALSE(wording.whatToDo.isEmpty()) << toString(reason).toStdString();
        EXPECT_TRUE(wording.whoCanHelp.contains(u"IT Desk")) << toString(reason).toStdString();
    }
}

TEST(FindingText, NamesEveryCheckAndVerdictInEveryLanguage)
{
    for (const Language language : kLanguages) {
        QSet<QString> names;
        for (const CheckId check : allChecks()) {
            names << checkName(check, phrasebook(language));
            expectReadable(checkName(check, phrasebook(language)), language, toString(check));
        }
        EXPECT_EQ(names.size(), kCheckCount);
        for (const Verdict verdict :
             {Verdict::Passed, Verdict::Advice, Verdict::Blocking, Verdict::Unknown, Verdict::Skipped})
            EXPECT_FALSE(verdictWord(verdict, phrasebook(language)).isEmpty());
    }
    EXPECT_EQ(checkName(CheckId::TimeZone, phrasebook(Language::English)), u"Time zone");
    EXPECT_EQ(verdictWord(Verdict::Blocking, phrasebook(Language::TraditionalChinese)), u"需要您處理");
}

TEST(FindingText, SaysHowFarTheClockIsOffAndInWhichDirection)
{
    Facts facts;
    facts.set(Fact::SkewSeconds, qint64{5 * 3600 + 12 * 60});
    EXPECT_EQ(inEnglish(CheckId::Clock, Reason::ClockFarOff, facts).heading,
              u"The clock is 5 hours 12 minutes slow");
    facts.set(Fact::SkewSeconds, qint64{-180});
    EXPECT_EQ(inEnglish(CheckId::Clock, Reason::ClockOff, facts).heading, u"The clock is 3 minutes fast");
}

TEST(FindingText, ClaimsNoNumberThatNobodyMeasured)
{
    EXPECT_EQ(inEnglish(CheckId::Clock, Reason::ClockFarOff, {}).heading, u"The clock is not right");
    EXPECT_EQ(inEnglish(CheckId::Products, Reason::RenewSoon, {}).heading, u"Activation ends soon");
}

TEST(FindingText, SaysThatUtcDecidesAndNotTheZone)
{
    const Wording byZone = inEnglish(CheckId::Clock, Reason::ClockFarOffByZone);
    EXPECT_TRUE(byZone.why.contains(u"UTC"));
    EXPECT_TRUE(byZone.why.contains(u"Los Angeles (UTC-8)"));
    EXPECT_TRUE(byZone.whatToDo.first().contains(u"Taipei (UTC+8)"));
    const Wording zone = inEnglish(CheckId::TimeZone, Reason::ZoneDiffers);
    EXPECT_TRUE(zone.why.contains(u"does not stop activation"));
}

TEST(FindingText, TheFourWaysOfNotConnectingSoundDifferent)
{
    QSet<QString> reasons;
    for (const Reason reason :
         {Reason::PortRefused, Reason::PortDropped, Reason::PortUnreachable, Reason::PortNoAddress}) {
        const Wording wording = inEnglish(CheckId::Port, reason);
        reasons << wording.heading << wording.why;
        EXPECT_TRUE(wording.why.contains(u"kms.example.edu"));
    }
    EXPECT_EQ(reasons.size(), 8);
    EXPECT_TRUE(inEnglish(CheckId::Port, Reason::PortDropped).why.contains(u"port 1688"));
    EXPECT_TRUE(inEnglish(CheckId::Port, Reason::PortDropped).why.contains(u"ping"));
}

TEST(FindingText, NamesTheVpnClientThatIsInstalledElseWhereToGetOne)
{
    EXPECT_EQ(inEnglish(CheckId::Network, Reason::VpnNotConnected).whatToDo.first(),
              u"Open Sample VPN (FortiClient) and connect.");
    Facts facts;
    facts.set(Fact::VpnInstalled, false);
    EXPECT_EQ(inEnglish(CheckId::Network, Reason::VpnNotConnected, facts).whatToDo.first(),
              u"Install Sample VPN and connect. This page helps: https://vpn.example.edu/help");
    EXPECT_EQ(inEnglish(CheckId::Network, Reason::VpnNotConnected, {}).whatToDo.first(),
              u"Connect to your organization's network, or turn on Sample VPN.");
}

TEST(FindingText, KeepsTheHostToItselfWhenTheImageHasSetIt)
{
    SiteProfile profile = sampleProfile();
    profile.kms.source = HostSource::Preset;
    for (const CheckId check : allChecks()) {
        for (const Reason reason : reasonsOf(check)) {
            const Wording wording = inEnglish(check, reason, allFacts(), profile);
            EXPECT_FALSE(sentencesOf(wording).join(u' ').contains(u"kms.example.edu"))
                << toString(reason).toStdString();
        }
    }
}

TEST(FindingText, PrefersTheOrganizationsOwnWords)
{
    const auto words = [](const char16_t* text) {
        return LocalizedText{{{Language::English, QStringView(text).toString()}}};
    };
    SiteProfile profile = sampleProfile();
    profile.roles = {{Role::Graduate, Entitlement::No, 0, {}, words(u"Buy Office at a discount.")}};
    profile.excluded = {{Platform::Arm64, words(u"Not on ARM tablets.")}};
    profile.network.vpn->stayConnected = words(u"Keep the VPN for ten minutes.");
    EXPECT_EQ(inEnglish(CheckId::Products, Reason::RoleNotEntitled, allFacts(), profile).whatToDo,
              QStringList{QStringLiteral("Buy Office at a discount.")});
    EXPECT_EQ(inEnglish(CheckId::WindowsEdition, Reason::PlatformExcluded, allFacts(), profile).why,
              u"Not on ARM tablets.");
    EXPECT_EQ(inEnglish(CheckId::Network, Reason::VpnConnected, allFacts(), profile).why,
              u"Keep the VPN for ten minutes.");
}

TEST(FindingText, SaysWhichUnitTheLicenseIsFor)
{
    SiteProfile profile = sampleProfile();
    profile.roles = {{Role::Graduate,
                      Entitlement::UnitOnly,
                      0,
                      {{{Language::English, QStringLiteral("the Library")}}},
                      {}}};
    EXPECT_EQ(inEnglish(CheckId::Products, Reason::RoleNotEntitled, allFacts(), profile).why,
              u"Your organization's license is only for members of the Library.");
}

TEST(FindingText, NamesTheCheckThatHasToPassFirst)
{
    EXPECT_EQ(inEnglish(CheckId::KmsService, Reason::NeedsEarlier).why,
              u"This comes first: Connection to the server.");
}

TEST(FindingText, NamesProductsAsPeopleDo)
{
    EXPECT_EQ(inEnglish(CheckId::Products, Reason::ReadyToActivate).why,
              u"To be activated: Windows Enterprise.");
}

TEST(FindingText, DatesAreThoseOfTheOrganizationsTimeZone)
{
    Facts facts;
    facts.set(Fact::Expires, utcTime(QDate(2027, 5, 20), QTime(20, 0)));
    EXPECT_TRUE(inEnglish(CheckId::Products, Reason::AllActivated, facts).why.contains(u"21 May 2027"));
}

TEST(FindingText, SaysWhyItCouldNotTell)
{
    const auto why = [](const QString& cause, qint64 code) {
        Facts facts;
        facts.set(Fact::Cause, cause);
        facts.set(Fact::ErrorCode, code);
        return inEnglish(CheckId::Products, Reason::CannotTell, facts).why;
    };
    EXPECT_TRUE(why(QStringLiteral("timed-out"), 0).contains(u"too long"));
    EXPECT_TRUE(why(QStringLiteral("access-denied"), 0).contains(u"administrator"));
    EXPECT_EQ(why(QStringLiteral("rejected"), 0x80041010), u"Windows answered with error 0x80041010.");
}

TEST(FindingText, AServiceThatCannotBeStartedIsNotBlamedOnItsMessenger)
{
    const auto said = [](qint64 code) {
        Facts facts;
        facts.set(Fact::ErrorCode, code);
        return inEnglish(CheckId::LicensingService, Reason::ManagementBroken, facts);
    };
    EXPECT_EQ(said(0x80070241).heading, u"The licensing service of Windows does not start");
    EXPECT_EQ(said(0x80070241).why, u"Windows cannot start it (error 0x80070241). A file of it is not the "
                                    u"one that Microsoft has signed.");
    EXPECT_EQ(
        said(0x80070005).why,
        u"Windows cannot start it (error 0x80070005). It may not open files or settings that are its own.");
    EXPECT_EQ(said(0x80041010).heading, u"Windows cannot say how it is licensed");
    for (const Language language : kLanguages) {
        Facts facts;
        facts.set(Fact::ErrorCode, qint64{0x80070241});
        const Finding finding = findingOfReason(CheckId::LicensingService, Reason::ManagementBroken, facts);
        expectReadable(describe(finding, sampleProfile(), phrasebook(language)).why, language,
                       QStringLiteral("start"));
    }
}

TEST(FindingText, AnOfficeWithoutALicenseIsToBeOpenedFirst)
{
    Facts facts;
    facts.set(Fact::Products, QStringList{QStringLiteral("Microsoft Office LTSC Professional Plus 2021")});
    const Wording wording = inEnglish(CheckId::Products, Reason::OfficeWithoutLicense, facts);
    EXPECT_TRUE(wording.why.startsWith(u"Microsoft Office LTSC Professional Plus 2021 is installed"));
    ASSERT_EQ(wording.whatToDo.size(), 3);
    EXPECT_TRUE(wording.whatToDo.first().startsWith(u"Open Word once"));
    EXPECT_FALSE(wording.whoCanHelp.isEmpty());
}

TEST(FindingText, TellsNobodyToConnectWhoIsOnTheNetwork)
{
    const SiteProfile profile = sampleProfile();
    Facts inside = allFacts();
    inside.set(Fact::InsideNetwork, true);
    const std::pair<CheckId, Reason> answers[]{
        {CheckId::HostName, Reason::NameNotFound},       {CheckId::HostName, Reason::NoSrvRecord},
        {CheckId::HostName, Reason::WrongAddressFamily}, {CheckId::Port, Reason::PortDropped},
        {CheckId::Port, Reason::PortUnreachable},        {CheckId::Port, Reason::PortNoAddress},
        {CheckId::KmsService, Reason::NotRpc},           {CheckId::KmsService, Reason::ClosedWithoutAnswer}};
    const QString connect = connectToNetwork(profile, phrasebook(Language::English));
    for (const auto& [check, reason] : answers) {
        EXPECT_TRUE(inEnglish(check, reason).whatToDo.contains(connect)) << toString(reason).toStdString();
        const Wording wording = inEnglish(check, reason, inside);
        EXPECT_FALSE(wording.whatToDo.contains(connect)) << toString(reason).toStdString();
        EXPECT_TRUE(wording.whatToDo.join(u' ').contains(QStringLiteral("helpdesk")))
            << toString(reason).toStdString();
        for (const Language language : kLanguages)
            expectReadable(describe(findingOfReason(check, reason, inside), profile, phrasebook(language)),
                           language, toString(reason));
    }
    EXPECT_FALSE(inEnglish(CheckId::Port, Reason::PortDropped, inside)
                     .why.contains(QStringLiteral("outside the network")));
}

} // namespace activation::text
