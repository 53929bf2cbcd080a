// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Session.h"
#include "tests/core/visit/Sessions.h"

#include <gtest/gtest.h>

#include <utility>

namespace activation {

namespace {

std::string screen(const Session& session)
{
    return numberOf(screenOf(session, profileWithKms())).toStdString();
}

TEST(ScreenOfSession, IsCheckingBeforeAnythingIsFound)
{
    EXPECT_EQ(screen(Session{}), "1-1");
}

TEST(ScreenOfSession, IsReadyWhenNothingIsWrong)
{
    EXPECT_EQ(screen(readySession()), "4-1");
}

TEST(ScreenOfSession, ShowsAdviceFirst)
{
    EXPECT_EQ(screen(with(readySession(),
                          finding(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers, {SetTimeZone{}}))),
              "1-3");
    EXPECT_EQ(
        screen(with(readySession(), finding(CheckId::Clock, Verdict::Unknown, Reason::NoTimeSourceAnswered))),
        "1-3");
}

TEST(ScreenOfSession, GoesOnCheckingWhileWindowsIsStillAskedAndNothingElseIsInTheWay)
{
    const Failure tooSlow{Cause::TimedOut, 0, {}};
    for (const CheckId check :
         {CheckId::LicensingService, CheckId::Products, CheckId::ConflictingOffice, CheckId::OfficeInUse})
        EXPECT_EQ(screen(with(readySession(), cannotTell(check, tooSlow))), "1-1")
            << qPrintable(toString(check));
    for (const CheckId check : {CheckId::HostName, CheckId::FirmwareMarker})
        EXPECT_EQ(screen(with(readySession(), cannotTell(check, tooSlow))), "1-3")
            << qPrintable(toString(check));
    EXPECT_EQ(screen(with(blockedBy(CheckId::Network, Reason::VpnNotConnected),
                          cannotTell(CheckId::Products, tooSlow))),
              "2-1");
    EXPECT_EQ(screen(with(blockedBy(CheckId::WindowsEdition, Reason::HomeEdition),
                          cannotTell(CheckId::Products, tooSlow))),
              "5-4");
}

TEST(ScreenOfSession, LeadsToWhatTheNetworkNeeds)
{
    const QList<std::pair<Reason, const char*>> expected{
        {Reason::VpnNotConnected, "2-1"},  {Reason::VpnGatewayUnreachable, "2-1"},
        {Reason::GateSignInNeeded, "2-2"}, {Reason::VpnNotForRole, "2-3"},
        {Reason::WifiNotEnough, "2-3"},    {Reason::WiredNeeded, "2-3"},
        {Reason::CampusNeeded, "2-3"},     {Reason::NotConnected, "1-2"}};
    for (const auto& [reason, number] : expected)
        EXPECT_EQ(screen(blockedBy(CheckId::Network, reason)), number) << qPrintable(toString(reason));
}

TEST(ScreenOfSession, DoesNotBlameTheNameOrThePortForAMissingNetwork)
{
    const Session offVpn = with(blockedBy(CheckId::Network, Reason::VpnNotConnected),
                                finding(CheckId::HostName, Verdict::Blocking, Reason::NameNotFound));
    EXPECT_EQ(screen(offVpn), "2-1");
    EXPECT_EQ(screen(blockedBy(CheckId::HostName, Reason::NameNotFound)), "1-2");
    EXPECT_EQ(screen(blockedBy(CheckId::Port, Reason::PortRefused)), "1-2");
    EXPECT_EQ(screen(blockedBy(CheckId::KmsService, Reason::NotRpc)), "1-2");
}

TEST(ScreenOfSession, NeedsThePersonBeforeTheNetwork)
{
    EXPECT_EQ(screen(blockedBy(CheckId::Clock, Reason::ClockFarOff, {SynchronizeClock{}})), "1-2");
    EXPECT_EQ(screen(blockedBy(CheckId::LicensingService, Reason::ServiceDisabled)), "1-2");
    EXPECT_EQ(screen(with(blockedBy(CheckId::Network, Reason::VpnNotConnected),
                          finding(CheckId::Clock, Verdict::Blocking, Reason::ClockFarOff))),
              "1-2");
}

TEST(ScreenOfSession, AsksAboutConflictingOfficeUntilThePersonHasDecided)
{
    Session session = blockedBy(CheckId::ConflictingOffice, Reason::ConflictToAsk,
                                {removal(u"O365ProPlusRetail"), removal(u"VisioProRetail")});
    EXPECT_EQ(screen(session), "3-1");
    session.choices.keep = {QStringLiteral("O365ProPlusRetail")};
    EXPECT_EQ(screen(session), "3-1");
    session.choices.keep.append(QStringLiteral("VisioProRetail"));
    EXPECT_EQ(screen(session), "4-1");
    session.choices.keep.clear();
    session.choices.removeConflicts = true;
    EXPECT_EQ(screen(session), "4-1");
}

TEST(ScreenOfSession, StaysWithAConflictThatMayNotBeRemoved)
{
    Session session = blockedBy(CheckId::ConflictingOffice, Reason::ConflictKept);
    session.choices.removeConflicts = true;
    EXPECT_EQ(screen(session), "3-1");
}

TEST(ScreenOfSession, HasProgramsClosedOnceTheRemovalIsDecided)
{
    Session session = with(
        blockedBy(CheckId::ConflictingOffice, Reason::ConflictRemovable, {removal(u"O365HomePremRetail")}),
        finding(CheckId::OfficeInUse, Verdict::Blocking, Reason::ProgramsOpen, {CloseProgram{}}));
    EXPECT_EQ(screen(session), "3-1");
    session.choices.removeConflicts = true;
    EXPECT_EQ(screen(session), "3-2");
    session.findings[11].reason = Reason::RestartPending;
    EXPECT_EQ(screen(session), "3-4");
    session.choices.removeConflicts = false;
    session.choices.keep = {QStringLiteral("O365HomePremRetail")};
    EXPECT_EQ(screen(session), "4-1");
}

TEST(ScreenOfSession, SaysWhenThisComputerCannotBeActivated)
{
    for (const Reason reason :
         {Reason::HomeEdition, Reason::SMode, Reason::EvaluationEdition, Reason::PlatformExcluded})
        EXPECT_EQ(screen(blockedBy(CheckId::WindowsEdition, reason)), "5-4") << qPrintable(toString(reason));
    for (const Reason reason : {Reason::RoleNotEntitled, Reason::GraduateTimeOver,
                                Reason::NotAnOrganizationLicense, Reason::NoProductInstalled})
        EXPECT_EQ(screen(blockedBy(CheckId::Products, reason)), "5-4") << qPrintable(toString(reason));
    // Whatever else is wrong: nobody is sent to the VPN for nothing.
    EXPECT_EQ(screen(with(blockedBy(CheckId::WindowsEdition, Reason::HomeEdition),
                          finding(CheckId::Network, Verdict::Blocking, Reason::VpnNotConnected))),
              "5-4");
}

TEST(ScreenOfSession, SaysWhenNothingIsLeftForKms)
{
    EXPECT_EQ(screen(with(readySession(),
                          finding(CheckId::Products, Verdict::Advice, Reason::ProductDiscontinued))),
              "5-4");
    EXPECT_EQ(screen(with(readySession(), finding(CheckId::Products, Verdict::Advice,
                                                  Reason::ProductDiscontinued, {activate(kWindowsId)}))),
              "1-3");
    Finding unknown = finding(CheckId::Products, Verdict::Unknown, Reason::CannotTell);
    EXPECT_EQ(screen(with(readySession(), unknown)), "1-3");
    unknown.facts.set(Fact::Cause, toString(Cause::NotSupported));
    EXPECT_EQ(screen(with(readySession(), unknown)), "5-4");
}

TEST(ScreenOfSession, IsDoneWhenEverythingWasActivatedAlready)
{
    const Session done =
        with(readySession(), finding(CheckId::Products, Verdict::Passed, Reason::AllActivated));
    EXPECT_EQ(screen(done), "5-1");
    EXPECT_EQ(screen(with(done, finding(CheckId::FirmwareMarker, Verdict::Advice, Reason::MarkerMissing))),
              "5-1");
    EXPECT_EQ(
        screen(with(done, finding(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers, {SetTimeZone{}}))),
        "1-3");
}

RunResult resultOf(bool windows, bool office)
{
    RunResult result;
    result.end = windows && office ? RunEnd::Completed : RunEnd::Failed;
    result.steps = {{activate(kWindowsId), windows ? StepOutcome::Done : StepOutcome::Failed, {}},
                    {activate(kOfficeId), office ? StepOutcome::Done : StepOutcome::Failed, {}}};
    result.licenses = {license(kWindowsId, ProductFamily::Windows, windows),
                       license(kOfficeId, ProductFamily::Office, office)};
    return result;
}

TEST(ScreenOfSession, TellsAllSomeAndNoneApart)
{
    Session session = readySession();
    session.result = resultOf(true, true);
    EXPECT_EQ(screen(session), "5-1");
    session.result = resultOf(true, false);
    EXPECT_EQ(screen(session), "5-2");
    session.result = resultOf(false, false);
    EXPECT_EQ(screen(session), "5-3");
}

TEST(ScreenOfSession, NeverCallsAFailedRunOrAnOpenProductActivated)
{
    Session session = readySession();
    session.result = resultOf(true, true);
    session.result->end = RunEnd::Failed;
    EXPECT_EQ(screen(session), "5-2");
    // Office was left out of the plan and is not activated.
    session.result = resultOf(true, true);
    session.result->steps.removeLast();
    session.result->licenses[1] = license(kOfficeId, ProductFamily::Office, false);
    EXPECT_EQ(screen(session), "5-2");
}

TEST(ScreenOfSession, LooksAtFreshLicensesWhenTheResultHasNone)
{
    Session session = readySession();
    session.result = resultOf(true, true);
    std::swap(session.licenses, session.result->licenses);
    EXPECT_EQ(screen(session), "5-1");
}

TEST(ScreenOfSession, WaitsForTheRestartWindowsWants)
{
    Session session = readySession();
    session.result = resultOf(false, false);
    session.result->end = RunEnd::RestartNeeded;
    EXPECT_EQ(screen(session), "3-4");
}

TEST(ScreenOfSession, GoesBackToTheObstacleOfARunThatDidNotStart)
{
    Session session = blockedBy(CheckId::Network, Reason::VpnNotConnected);
    session.result = RunResult{};
    session.plan.obstacles = {CheckId::Network};
    EXPECT_EQ(screen(session), "2-1");
    session.plan.obstacles.clear();
    EXPECT_EQ(screen(session), "5-3");
}

TEST(SupportFactsOfSession, CarryTheFirstBlockingCheck)
{
    const Session session = with(blockedBy(CheckId::Network, Reason::VpnNotConnected),
                                 finding(CheckId::Clock, Verdict::Blocking, Reason::ClockFarOff));
    const SupportFacts facts = supportFactsOf(session, profileWithKms());
    EXPECT_EQ(facts.screen, Screen::NeedsYou);
    EXPECT_EQ(facts.blocking, std::pair(CheckId::Clock, Reason::ClockFarOff));
    EXPECT_EQ(facts.elevation, Elevation::CanBeElevated);
    EXPECT_TRUE(facts.nameResolved);
    EXPECT_TRUE(facts.portOpen);
    EXPECT_EQ(facts.lastError, std::nullopt);
}

TEST(SupportFactsOfSession, CarryTheErrorOfTheFirstStepThatFailed)
{
    Session session = readySession();
    session.findings[8].facts.set(Fact::ErrorCode, qint64{0x80041003});
    EXPECT_EQ(supportFactsOf(session, profileWithKms()).lastError, 0x80041003U);
    session.result = resultOf(false, false);
    session.result->steps[1].failure = Failure{Cause::Rejected, 0xC004F038, {}};
    EXPECT_EQ(supportFactsOf(session, profileWithKms()).lastError, 0xC004F038U);
    session.result->steps[0].failure = Failure{Cause::Rejected, 0xC004F074, {}};
    EXPECT_EQ(supportFactsOf(session, profileWithKms()).lastError, 0xC004F074U);
}

TEST(SupportFactsOfSession, CarryTheProductsAndNothingThatIsNotKnown)
{
    Session session;
    SupportFacts facts = supportFactsOf(session, profileWithKms());
    EXPECT_EQ(facts, SupportFacts{});
    session.licenses = {license(kWindowsId, ProductFamily::Windows, true),
                        license(kOfficeId, ProductFamily::Visio, true)};
    facts = supportFactsOf(session, profileWithKms());
    EXPECT_TRUE(facts.windows);
    EXPECT_FALSE(facts.office);
    EXPECT_TRUE(facts.projectOrVisio);
}

} // namespace

} // namespace activation
