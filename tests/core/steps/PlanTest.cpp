// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Plan.h"

#include "core/requests/HostLevel.h"
#include "tests/support/practice/SampleSite.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

const KmsSetting kFirst{QStringLiteral("kms1.sample.example"), 1688};
const KmsSetting kSecond{QStringLiteral("kms2.sample.example"), 1688};

Finding found(CheckId check, Verdict verdict, Reason reason, const QList<StepRequest>& repairs = {})
{
    return Finding{check, verdict, reason, {}, repairs};
}

StepRequest activateWindows()
{
    return ActivateProduct{practice::windowsId(), QStringLiteral("Windows"), ProductFamily::Windows,
                           QStringLiteral("11")};
}

StepRequest activateOffice()
{
    return ActivateProduct{practice::officeId(), QStringLiteral("Office"), ProductFamily::Office,
                           QStringLiteral("2021")};
}

Finding ready(const QList<StepRequest>& repairs)
{
    return found(CheckId::Products, Verdict::Passed, Reason::ReadyToActivate, repairs);
}

/// Windows, and where it finds its host.
Finding readyAt(const SetKmsHost& level)
{
    Finding finding = ready({activateWindows()});
    finding.facts.set(Fact::HostLevels, hostLevelTexts({{practice::windowsId(), level}}));
    return finding;
}

Finding conflicting()
{
    return found(CheckId::ConflictingOffice, Verdict::Blocking, Reason::ConflictRemovable,
                 {RemoveOffice{practice::trialOffice()}});
}

Finding programsOpen(Verdict verdict)
{
    return found(CheckId::OfficeInUse, verdict, Reason::ProgramsOpen,
                 {CloseProgram{{QStringLiteral("winword.exe"), QStringLiteral("Word")}}});
}

Finding openOnFallback()
{
    Finding finding = found(CheckId::Port, Verdict::Advice, Reason::PortOpenOnFallback);
    finding.facts.set(Fact::Host, kSecond.host);
    finding.facts.set(Fact::Port, qint64{kSecond.port});
    return finding;
}

Plan planFor(const Findings& findings, const Choices& choices = {})
{
    return makePlan(findings, practice::sampleSite(), choices);
}

Choices removing()
{
    Choices choices;
    choices.removeConflicts = true;
    return choices;
}

QList<StepKind> kindsOf(const Plan& plan)
{
    QList<StepKind> kinds;
    for (const StepRequest& step : plan.steps)
        kinds.append(kindOf(step));
    return kinds;
}

TEST(Plan, IsEmptyWhenNothingWasFound)
{
    EXPECT_TRUE(planFor({}).isEmpty());
    EXPECT_TRUE(planFor({found(CheckId::Clock, Verdict::Passed, Reason::ClockRight)}).isEmpty());
    EXPECT_TRUE(planFor({found(CheckId::Port, Verdict::Skipped, Reason::NeedsEarlier),
                         found(CheckId::Clock, Verdict::Unknown, Reason::NoTimeSourceAnswered)})
                    .isEmpty());
}

TEST(Plan, OrdersStepsByKindWhateverTheOrderOfTheFindings)
{
    Findings findings{
        ready(practice::sampleSteps().mid(5)),
        conflicting(),
        programsOpen(Verdict::Blocking),
        found(CheckId::LicensingService, Verdict::Blocking, Reason::ServiceDisabled, {SetLicensingService{}}),
        found(CheckId::Clock, Verdict::Advice, Reason::ClockOff, {SynchronizeClock{}}),
        found(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers,
              {SetTimeZone{QStringLiteral("Taipei Standard Time")}})};
    EXPECT_EQ(planFor(findings, removing()).steps, practice::sampleSteps());
    std::reverse(findings.begin(), findings.end());
    EXPECT_EQ(planFor(findings, removing()).steps, practice::sampleSteps());
    EXPECT_TRUE(planFor(findings, removing()).canRun());
}

TEST(Plan, ListsTheSameStepOnce)
{
    const StepRequest zone = SetTimeZone{QStringLiteral("Taipei Standard Time")};
    const Plan plan = planFor(
        {found(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers, {zone}),
         found(CheckId::Clock, Verdict::Blocking, Reason::ClockFarOffByZone, {zone, SynchronizeClock{}}),
         ready({SetKmsHost{{}, kFirst}, activateWindows(), SetKmsHost{{}, kFirst}, activateWindows()})});
    EXPECT_EQ(kindsOf(plan), (QList<StepKind>{StepKind::SetTimeZone, StepKind::SynchronizeClock,
                                              StepKind::SetKmsHost, StepKind::ActivateProduct}));
}

TEST(Plan, LetsTheRunGoOnWithoutWhatIsOnlyAdvisedAboutTheTime)
{
    const StepRequest zone = SetTimeZone{QStringLiteral("Taipei Standard Time")};
    const Finding zoneDiffers = found(CheckId::TimeZone, Verdict::Advice, Reason::ZoneDiffers, {zone});
    const Plan advice =
        planFor({zoneDiffers, found(CheckId::Clock, Verdict::Advice, Reason::ClockOff, {SynchronizeClock{}}),
                 ready({SetKmsHost{{}, kFirst}, activateWindows()})});
    EXPECT_EQ(advice.advised, (QList<StepRequest>{zone, SynchronizeClock{}}));
    EXPECT_TRUE(needsElevation(advice));
    EXPECT_TRUE(failsWithoutElevation(advice)); // because of the host

    // What one finding only advises, another one needs.
    const Plan needed = planFor({zoneDiffers, found(CheckId::Clock, Verdict::Blocking,
                                                    Reason::ClockFarOffByZone, {zone, SynchronizeClock{}})});
    EXPECT_EQ(needed.steps, (QList<StepRequest>{zone, SynchronizeClock{}}));
    EXPECT_TRUE(needed.advised.isEmpty());
    EXPECT_TRUE(failsWithoutElevation(needed));

    const Plan onlyClock =
        planFor({found(CheckId::Clock, Verdict::Advice, Reason::ClockOff, {SynchronizeClock{}}),
                 ready({activateWindows()})});
    EXPECT_TRUE(needsElevation(onlyClock));
    EXPECT_FALSE(failsWithoutElevation(onlyClock));
}

TEST(Plan, HasAnObstacleForEveryBlockingFindingThatNoStepMends)
{
    const Plan plan =
        planFor({found(CheckId::WindowsEdition, Verdict::Blocking, Reason::HomeEdition),
                 found(CheckId::Network, Verdict::Blocking, Reason::VpnNotConnected),
                 found(CheckId::Port, Verdict::Skipped, Reason::NeedsEarlier),
                 found(CheckId::Clock, Verdict::Blocking, Reason::ClockFarOff, {SynchronizeClock{}}),
                 ready({activateWindows()})});
    EXPECT_EQ(plan.obstacles, (QList<CheckId>{CheckId::WindowsEdition, CheckId::Network}));
    EXPECT_FALSE(plan.canRun());
    EXPECT_EQ(plan.steps.size(), 2);
}

TEST(Plan, CanRunForAStandardUser)
{
    const Plan plan = planFor(
        {found(CheckId::Administrator, Verdict::Advice, Reason::StandardUser), ready({activateWindows()})});
    EXPECT_TRUE(plan.canRun());
    EXPECT_FALSE(needsElevation(plan)) << "no setting is changed";
}

TEST(Plan, IsEmptyWhenAllIsActivatedEvenWhereTheNetworkBlocks)
{
    Findings findings{found(CheckId::Network, Verdict::Blocking, Reason::VpnNotConnected),
                      found(CheckId::Products, Verdict::Passed, Reason::AllActivated)};
    EXPECT_TRUE(planFor(findings).isEmpty());
    findings[1] = found(CheckId::Products, Verdict::Advice, Reason::MethodIsSignIn);
    EXPECT_FALSE(planFor(findings).isEmpty());
}

TEST(Plan, LeavesConflictsAloneUntilSomebodyAgreesToRemoveThem)
{
    const Findings findings{conflicting(), programsOpen(Verdict::Blocking), ready({activateOffice()})};
    const Plan refused = planFor(findings);
    EXPECT_EQ(refused.obstacles, QList<CheckId>{CheckId::ConflictingOffice});
    EXPECT_EQ(kindsOf(refused), QList<StepKind>{StepKind::ActivateProduct});

    const Plan agreed = planFor(findings, removing());
    EXPECT_TRUE(agreed.canRun());
    EXPECT_EQ(kindsOf(agreed),
              (QList<StepKind>{StepKind::CloseProgram, StepKind::RemoveOffice, StepKind::ActivateProduct}));
}

TEST(Plan, ActivatesOnlyTheRestWhenAConflictIsKept)
{
    Choices choices = removing();
    choices.keep = {QStringLiteral("o365homepremretail")};
    const Plan plan = planFor({conflicting(), programsOpen(Verdict::Blocking),
                               ready({InstallSetupKey{ProductFamily::Office, QStringLiteral("2021"), {}},
                                      SetKmsHost{practice::officeId(), kFirst}, activateOffice(),
                                      SetKmsHost{{}, kFirst}, activateWindows()})},
                              choices);
    EXPECT_TRUE(plan.canRun());
    EXPECT_EQ(plan.steps, (QList<StepRequest>{SetKmsHost{{}, kFirst}, activateWindows()}));
}

TEST(Plan, KeepsAConflictInTheWayThatNobodyMayRemove)
{
    const Plan plan = planFor({found(CheckId::ConflictingOffice, Verdict::Blocking, Reason::ConflictKept),
                               ready({activateOffice()})},
                              removing());
    EXPECT_EQ(plan.obstacles, QList<CheckId>{CheckId::ConflictingOffice});
}

TEST(Plan, ClosesProgramsOnlyForARemoval)
{
    EXPECT_TRUE(planFor({programsOpen(Verdict::Advice)}, removing()).isEmpty());
    Choices leaveOpen = removing();
    leaveOpen.closePrograms = false;
    const Plan plan = planFor({conflicting(), programsOpen(Verdict::Blocking)}, leaveOpen);
    EXPECT_EQ(plan.obstacles, QList<CheckId>{CheckId::OfficeInUse});
    EXPECT_EQ(kindsOf(plan), QList<StepKind>{StepKind::RemoveOffice});
}

TEST(Plan, WaitsForARestartBeforeARemovalOnly)
{
    const Finding restart = found(CheckId::OfficeInUse, Verdict::Blocking, Reason::RestartPending);
    EXPECT_EQ(planFor({conflicting(), restart}, removing()).obstacles, QList<CheckId>{CheckId::OfficeInUse});
    EXPECT_EQ(planFor({conflicting(), restart}).obstacles, QList<CheckId>{CheckId::ConflictingOffice});
}

TEST(Plan, TakesTheHostThatAnsweredInPlaceOfThePreferredOne)
{
    const Plan plan = planFor({openOnFallback(), ready({SetKmsHost{{}, kFirst}, activateWindows()})});
    EXPECT_EQ(plan.steps, (QList<StepRequest>{SetKmsHost{{}, kSecond}, activateWindows()}));
}

/// The first one is open, but something else answers there.
TEST(Plan, TakesTheHostThatIsAKmsInPlaceOfTheFirst)
{
    Finding port = openOnFallback();
    port.verdict = Verdict::Passed;
    port.reason = Reason::PortOpen;
    port.facts.set(Fact::Host, kFirst.host);
    Finding service = openOnFallback();
    service.check = CheckId::KmsService;
    service.verdict = Verdict::Passed;
    service.reason = Reason::KmsAnswers;
    const Finding products = ready({SetKmsHost{{}, kFirst}, activateWindows()});
    EXPECT_EQ(planFor({port, service, products}).steps,
              (QList<StepRequest>{SetKmsHost{{}, kSecond}, activateWindows()}));
    service.facts.set(Fact::Host, kFirst.host);
    EXPECT_EQ(planFor({port, service, products}).steps,
              (QList<StepRequest>{SetKmsHost{{}, kFirst}, activateWindows()}));
}

TEST(Plan, LeavesAForeignHostThatThePersonKeepsAlthoughAnotherOneAnswered)
{
    Finding products = readyAt({{}, kFirst});
    products.facts.set(Fact::ForeignHosts, QStringList{QStringLiteral("kms.elsewhere.example")});
    SiteProfile asking = practice::sampleSite();
    asking.kms.foreignHost = ForeignHost::Ask;
    Choices choices;
    choices.replaceForeignHost = false;
    EXPECT_EQ(makePlan({openOnFallback(), products}, asking, choices).steps,
              QList<StepRequest>{activateWindows()});
    choices.replaceForeignHost = true;
    EXPECT_EQ(makePlan({openOnFallback(), products}, asking, choices).steps.size(), 2);
}

TEST(Plan, SendsAProductToTheHostThatAnsweredThoughNothingWasFoundToSet)
{
    KmsSetting rest = kFirst;
    rest.lookupDomain = QStringLiteral("sample.example");
    for (const QString& scope : {QString(), practice::windowsId(), QString::fromUtf16(kWindowsApplication)}) {
        KmsSetting there = rest;
        there.host = kSecond.host;
        EXPECT_EQ(planFor({openOnFallback(), readyAt({scope, rest})}).steps,
                  (QList<StepRequest>{SetKmsHost{scope, there}, activateWindows()}));
    }
    EXPECT_EQ(planFor({openOnFallback(), readyAt({{}, kSecond})}).steps,
              QList<StepRequest>{activateWindows()});
}

TEST(Plan, SendsNothingElsewhereWhereNothingIsKnownOfALevelOfOurs)
{
    EXPECT_EQ(planFor({openOnFallback(), ready({activateWindows()})}).steps,
              QList<StepRequest>{activateWindows()});
}

TEST(Plan, ClearsAHostEvenWhenAnotherOneAnswered)
{
    const Plan plan = planFor({openOnFallback(), ready({SetKmsHost{{}, {}}, activateWindows()})});
    EXPECT_EQ(plan.steps.first(), StepRequest(SetKmsHost{{}, {}}));
}

TEST(Plan, KeepsThePreferredHostWhereTheOpenOneIsForOtherProducts)
{
    SiteProfile site = practice::sampleSite();
    const KmsHost office{{QStringLiteral("kms1.sample.example"), 1688}, {}};
    site.kms.hosts.append(HostRule{ProductFamily::Office, {}, {office}});
    const QList<StepRequest> repairs{SetKmsHost{{}, kFirst}, activateWindows(),
                                     SetKmsHost{practice::officeId(), kFirst}, activateOffice()};
    const Plan plan = makePlan({openOnFallback(), ready(repairs)}, site, {});
    EXPECT_EQ(plan.steps,
              (QList<StepRequest>{SetKmsHost{{}, kSecond}, SetKmsHost{practice::officeId(), kFirst},
                                  activateWindows(), activateOffice()}));
}

TEST(Plan, KeepsAForeignHostWhenTheProfileAsksAndThePersonDeclines)
{
    SiteProfile site = practice::sampleSite();
    Finding products = ready({SetKmsHost{{}, kFirst}, activateWindows()});
    products.facts.set(Fact::ForeignHosts, QStringList{QStringLiteral("kms.elsewhere.example")});
    Choices decline;
    decline.replaceForeignHost = false;

    site.kms.foreignHost = ForeignHost::Ask;
    EXPECT_EQ(kindsOf(makePlan({products}, site, decline)), QList<StepKind>{StepKind::ActivateProduct});
    EXPECT_EQ(makePlan({products}, site, {}).steps.size(), 2);
    site.kms.foreignHost = ForeignHost::Replace;
    EXPECT_EQ(makePlan({products}, site, decline).steps.size(), 2);
}

TEST(Plan, NeedsElevationForWhatWindowsKeepsForAdministrators)
{
    const QList<StepRequest> steps = practice::sampleSteps();
    QList<StepKind> elevated;
    for (const StepRequest& step : steps) {
        if (needsElevation(step) && !elevated.contains(kindOf(step)))
            elevated.append(kindOf(step));
    }
    EXPECT_EQ(elevated, (QList<StepKind>{StepKind::SetLicensingService, StepKind::SetTimeZone,
                                         StepKind::SynchronizeClock, StepKind::RemoveOffice,
                                         StepKind::InstallSetupKey, StepKind::SetKmsHost}));
    EXPECT_FALSE(needsElevation(Plan{{activateWindows()}, {}}));
    EXPECT_TRUE(needsElevation(Plan{{activateWindows(), SetKmsHost{{}, kFirst}}, {}}));
}

} // namespace

TEST(Plan, IsAboutTheChosenProductsOnly)
{
    const KmsSetting ours{kFirst};
    const StepRequest machineHost = SetKmsHost{{}, ours};
    const StepRequest officeHost = SetKmsHost{practice::officeId(), ours};
    const StepRequest windowsKey =
        InstallSetupKey{ProductFamily::Windows, QStringLiteral("11"), QStringLiteral("Enterprise")};
    const Findings findings{
        conflicting(), programsOpen(Verdict::Blocking),
        ready({windowsKey, machineHost, officeHost, activateWindows(), activateOffice()})};
    Choices windows;
    windows.only = {QStringLiteral("windows")};
    const Plan forWindows = planFor(findings, windows);
    EXPECT_EQ(forWindows.steps, (QList<StepRequest>{windowsKey, machineHost, activateWindows()}));
    EXPECT_TRUE(forWindows.canRun()) << "the trial is not in the way of Windows";
    windows.removeConflicts = true;
    EXPECT_EQ(planFor(findings, windows).steps, forWindows.steps) << "and is not removed for it";
    Choices office;
    office.only = {QStringLiteral("office")};
    office.removeConflicts = true;
    const Plan forOffice = planFor(findings, office);
    EXPECT_TRUE(forOffice.canRun());
    EXPECT_FALSE(forOffice.steps.contains(windowsKey));
    EXPECT_FALSE(forOffice.steps.contains(activateWindows()));
    EXPECT_TRUE(forOffice.steps.contains(officeHost));
    EXPECT_EQ(forOffice.steps.last(), activateOffice());
}

} // namespace activation
