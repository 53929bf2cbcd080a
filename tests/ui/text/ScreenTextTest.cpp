// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ScreenText.h"
#include "tests/ui/text/Readable.h"
#include "ui/text/FindingText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

#include <gtest/gtest.h>

namespace activation::text {

namespace {

using namespace std::chrono_literals;

ScreenWords inEnglish(Screen screen, const Session& session, const SiteProfile& profile = sampleProfile())
{
    return screenWords(screen, session, profile, kNow, phrasebook(Language::English));
}

Finding found(CheckId check, Verdict verdict, Reason reason)
{
    return {check, verdict, reason, {}, {}};
}

Session withFindings(const Findings& findings)
{
    Session session;
    session.findings = findings;
    return session;
}

License license(ProductFamily family, std::chrono::minutes remaining)
{
    License one;
    one.activationId = toString(family);
    one.family = family;
    one.name = family == ProductFamily::Windows
                   ? QStringLiteral("Windows(R), Enterprise edition")
                   : QStringLiteral("Office 21, Office21ProPlus2021VL_KMS_Client_AE edition");
    one.channel = Channel::KmsClient;
    one.status = remaining > 0min ? LicenseStatus::Licensed : LicenseStatus::Notification;
    one.remaining = remaining;
    return one;
}

constexpr std::chrono::minutes kHalfAYear = std::chrono::days{180};

StepResult activated(ProductFamily family, StepOutcome outcome)
{
    ActivateProduct request;
    request.activationId = toString(family);
    request.family = family;
    return {request, outcome, std::nullopt};
}

Session afterRun(RunEnd end, const QList<StepResult>& steps, const QList<License>& licenses,
                 const std::optional<Failure>& failure = {})
{
    Session session;
    session.result = RunResult{end, steps, licenses, failure};
    return session;
}

} // namespace

TEST(ScreenText, EveryScreenHasWordsWhileNothingIsKnown)
{
    for (int screen = 0; screen < kScreenCount; ++screen) {
        for (const Language language : kLanguages) {
            const ScreenWords words =
                screenWords(static_cast<Screen>(screen), {}, {}, kNow, phrasebook(language));
            expectReadable(words.heading, language, numberOf(static_cast<Screen>(screen)));
        }
    }
}

TEST(ScreenText, CountsWhatNeedsThePerson)
{
    Findings findings{found(CheckId::Administrator, Verdict::Passed, Reason::Elevated),
                      found(CheckId::Network, Verdict::Blocking, Reason::NotConnected)};
    EXPECT_EQ(inEnglish(Screen::NeedsYou, withFindings(findings)),
              (ScreenWords{QStringLiteral("One thing needs you"),
                           QStringLiteral("Everything else is fine. When it is done, this page goes on by "
                                          "itself.")}));
    Finding clock = found(CheckId::Clock, Verdict::Blocking, Reason::ClockFarOff);
    clock.repairs = {SynchronizeClock{}};
    findings << clock;
    EXPECT_EQ(inEnglish(Screen::NeedsYou, withFindings(findings)).heading, u"2 things need you");
}

TEST(ScreenText, ClaimsThatAllElseIsFineOnlyWhenItIs)
{
    const Session session = withFindings({found(CheckId::Network, Verdict::Blocking, Reason::NotConnected),
                                          found(CheckId::Port, Verdict::Skipped, Reason::NeedsEarlier)});
    EXPECT_EQ(inEnglish(Screen::NeedsYou, session).lead, u"When it is done, this page goes on by itself.");
}

TEST(ScreenText, DoesNotPromiseToGoOnWhereNobodyLooks)
{
    const Session session = withFindings({found(CheckId::WindowsEdition, Verdict::Blocking, Reason::SMode)});
    EXPECT_EQ(inEnglish(Screen::NeedsYou, session).lead, u"Each row says what to do. Then check again.");
}

TEST(ScreenText, AdviceDoesNotStopActivation)
{
    const Session one = withFindings({found(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers)});
    EXPECT_EQ(inEnglish(Screen::ReadyWithAdvice, one).heading, u"You can go on to activate");
    EXPECT_TRUE(inEnglish(Screen::ReadyWithAdvice, one).lead.startsWith(u"One thing could be better."));
    const Session unsure = withFindings({found(CheckId::Clock, Verdict::Unknown, Reason::CannotTell)});
    EXPECT_TRUE(inEnglish(Screen::ReadyWithAdvice, unsure).lead.startsWith(u"Not everything could be"));
    Finding soon = found(CheckId::Products, Verdict::Advice, Reason::RenewSoon);
    soon.facts.set(Fact::DaysLeft, qint64{12});
    EXPECT_EQ(inEnglish(Screen::ReadyWithAdvice, withFindings({soon})).heading,
              u"Activation ends in about 12 days");
}

TEST(ScreenText, TheVpnScreenNamesTheProgramToOpen)
{
    Finding network = found(CheckId::Network, Verdict::Blocking, Reason::VpnNotConnected);
    network.facts.set(Fact::VpnName, QStringLiteral("FortiClient"));
    network.facts.set(Fact::VpnInstalled, true);
    EXPECT_EQ(inEnglish(Screen::ConnectVpn, withFindings({network})),
              (ScreenWords{QStringLiteral("Please connect the VPN first"),
                           QStringLiteral(
                               "Open Sample VPN (FortiClient) and connect. As soon as you are connected, it "
                               "goes on by itself.")}));
}

TEST(ScreenText, RemovingAlwaysSaysThatDocumentsStay)
{
    for (const Reason reason : {Reason::ConflictRemovable, Reason::ConflictToAsk}) {
        const Session session = withFindings({found(CheckId::ConflictingOffice, Verdict::Blocking, reason)});
        const ScreenWords words = inEnglish(Screen::RemoveOffice, session);
        EXPECT_TRUE(words.lead.contains(u"Your documents and mail are not deleted."))
            << words.lead.toStdString();
    }
    const Session kept =
        withFindings({found(CheckId::ConflictingOffice, Verdict::Blocking, Reason::ConflictKept)});
    EXPECT_TRUE(inEnglish(Screen::RemoveOffice, kept).heading.contains(u"has to stay"));
    const Session byHand =
        withFindings({found(CheckId::ConflictingOffice, Verdict::Blocking, Reason::ConflictByHand)});
    EXPECT_TRUE(inEnglish(Screen::RemoveOffice, byHand).lead.contains(u"uninstall it there"));
}

TEST(ScreenText, NamesTheProgramsToCloseWhenTheyAreFew)
{
    Finding inUse = found(CheckId::OfficeInUse, Verdict::Blocking, Reason::ProgramsOpen);
    inUse.facts.set(Fact::Programs, QStringList{QStringLiteral("Word"), QStringLiteral("Excel")});
    EXPECT_EQ(inEnglish(Screen::ClosePrograms, withFindings({inUse})).heading, u"Please close: Word, Excel");
    inUse.facts.set(Fact::Programs, QStringList(4, QStringLiteral("Word")));
    EXPECT_EQ(inEnglish(Screen::ClosePrograms, withFindings({inUse})).heading,
              u"Please close these programs");
}

TEST(ScreenText, ARestartIsAskedForWhyeverItIsNeeded)
{
    const Session pending =
        withFindings({found(CheckId::OfficeInUse, Verdict::Blocking, Reason::RestartPending)});
    const ScreenWords before = inEnglish(Screen::RestartNeeded, pending);
    const ScreenWords after = inEnglish(Screen::RestartNeeded, afterRun(RunEnd::RestartNeeded, {}, {}));
    EXPECT_EQ(before.heading, u"Please restart the computer");
    EXPECT_EQ(after.heading, before.heading);
    EXPECT_TRUE(before.lead.startsWith(u"An update or an installation"));
    EXPECT_TRUE(after.lead.startsWith(u"Windows finishes the removal"));
}

TEST(ScreenText, AnnouncesTheQuestionOfWindowsOnlyWhereItComes)
{
    Session session = withFindings({found(CheckId::Administrator, Verdict::Passed, Reason::CanBeElevated)});
    session.plan.steps = {SetKmsHost{}};
    EXPECT_TRUE(inEnglish(Screen::ReadyToActivate, session).lead.contains(u"asks once for permission"));
    session.findings.first().reason = Reason::Elevated;
    EXPECT_FALSE(inEnglish(Screen::ReadyToActivate, session).lead.contains(u"permission"));
}

TEST(ScreenText, NamesWhatIsActivated)
{
    const QList<License> both{license(ProductFamily::Windows, kHalfAYear),
                              license(ProductFamily::Office, kHalfAYear)};
    const QList<StepResult> steps{activated(ProductFamily::Windows, StepOutcome::Done),
                                  activated(ProductFamily::Office, StepOutcome::Done)};
    Session session = afterRun(RunEnd::Completed, steps, both);
    EXPECT_EQ(inEnglish(Screen::AllActivated, session).heading, u"Windows and Office are activated");
    EXPECT_TRUE(inEnglish(Screen::AllActivated, session).lead.startsWith(u"It renews by itself"));
    session.result->licenses.removeLast();
    EXPECT_EQ(inEnglish(Screen::AllActivated, session).heading, u"Windows Enterprise is activated");
}

TEST(ScreenText, AsksToReopenOfficeThatWasOpenMeanwhile)
{
    Session session = afterRun(RunEnd::Completed, {activated(ProductFamily::Office, StepOutcome::Done)},
                               {license(ProductFamily::Office, kHalfAYear)});
    Finding inUse = found(CheckId::OfficeInUse, Verdict::Advice, Reason::ProgramsOpen);
    inUse.facts.set(Fact::Programs, QStringList{QStringLiteral("Word")});
    session.findings = {inUse};
    EXPECT_TRUE(inEnglish(Screen::AllActivated, session).lead.endsWith(u"close and open again: Word"));
}

TEST(ScreenText, SaysWhatIsActivatedAndWhatIsNot)
{
    const Session session =
        afterRun(RunEnd::Failed,
                 {activated(ProductFamily::Windows, StepOutcome::Done),
                  activated(ProductFamily::Office, StepOutcome::Failed)},
                 {license(ProductFamily::Windows, kHalfAYear), license(ProductFamily::Office, 0min)},
                 Failure{Cause::Rejected, 0xC004F038, {}});
    const ScreenWords words = inEnglish(Screen::PartlyActivated, session);
    EXPECT_EQ(words.heading, u"Windows is activated, Office is not yet");
    EXPECT_TRUE(words.lead.contains(u"waiting for more computers")) << words.lead.toStdString();
}

TEST(ScreenText, NamesTheCauseWhenNothingIsActivated)
{
    const QList<StepResult> steps{activated(ProductFamily::Windows, StepOutcome::Failed)};
    const ScreenWords count = inEnglish(
        Screen::NotActivated, afterRun(RunEnd::Failed, steps, {}, Failure{Cause::Rejected, 0xC004F038, {}}));
    EXPECT_EQ(count.heading, u"Not activated yet: The server is waiting for more computers");
    EXPECT_TRUE(count.lead.contains(u"Nothing is wrong with this computer."));
    EXPECT_EQ(inEnglish(Screen::NotActivated, afterRun(RunEnd::Cancelled, steps, {})).heading,
              u"Stopped at your request");
}

TEST(ScreenText, ACauseThatTheRunHasMendedIsNotNamed)
{
    Finding clock = found(CheckId::Clock, Verdict::Blocking, Reason::ClockFarOff);
    clock.repairs = {SynchronizeClock{}};
    const Failure failure{Cause::Rejected, 0xC004F06C, {}};
    Session session = afterRun(RunEnd::Failed, {{SynchronizeClock{}, StepOutcome::Done, {}}}, {}, failure);
    session.findings = {clock};
    const Phrasebook& english = phrasebook(Language::English);
    EXPECT_EQ(inEnglish(Screen::NotActivated, session).lead,
              describe(failure, {}, sampleProfile(), english).why);
    EXPECT_NE(inEnglish(Screen::NotActivated, session).lead,
              describe(failure, session.findings, sampleProfile(), english).why);
}

TEST(ScreenText, ADeadEndSaysWhichOne)
{
    Session session =
        withFindings({found(CheckId::WindowsEdition, Verdict::Blocking, Reason::HomeEdition),
                      found(CheckId::Products, Verdict::Blocking, Reason::NotAnOrganizationLicense)});
    const auto headingOf = [](const Finding& finding) {
        return describe(finding, sampleProfile(), phrasebook(Language::English)).heading;
    };
    EXPECT_EQ(inEnglish(Screen::CannotBeActivated, session).heading, headingOf(session.findings.first()));
    session.findings.first().reason = Reason::EditionNotLicensed;
    EXPECT_EQ(inEnglish(Screen::CannotBeActivated, session).heading, headingOf(session.findings.last()));
    session.findings = {found(CheckId::Products, Verdict::Unknown, Reason::CannotTell)};
    EXPECT_EQ(inEnglish(Screen::CannotBeActivated, session).heading,
              u"This computer cannot be activated here");
}

TEST(ScreenText, TheStatusSaysWhatIsMostUrgent)
{
    Session session;
    EXPECT_EQ(inEnglish(Screen::Status, session).lead, u"No licensed product was found on this computer.");
    session.licenses = {license(ProductFamily::Windows, kHalfAYear)};
    EXPECT_EQ(inEnglish(Screen::Status, session).heading, u"Windows Enterprise is activated");
    session.licenses << license(ProductFamily::Visio, std::chrono::days{3});
    EXPECT_EQ(inEnglish(Screen::Status, session).heading, u"Please renew the activation soon");
    session.licenses << license(ProductFamily::Office, 0min);
    EXPECT_EQ(inEnglish(Screen::Status, session).heading, u"Activation has expired: renew now");
    EXPECT_TRUE(
        inEnglish(Screen::Status, session).lead.startsWith(QStringLiteral("Your documents are safe.")));
    session.licenses.last().status = LicenseStatus::Unlicensed;
    EXPECT_EQ(inEnglish(Screen::Status, session).heading, u"Please activate again")
        << "what never was activated has not expired";
}

TEST(ScreenText, WithoutAProfileItSaysHowTheFileIsCalled)
{
    for (const Language language : kLanguages) {
        EXPECT_TRUE(screenWords(Screen::NoProfile, {}, {}, kNow, phrasebook(language))
                        .lead.contains(u"activation-profile.json"));
    }
}

} // namespace activation::text
