// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include "core/checks/CheckGroups.h"
#include <gtest/gtest.h>

namespace activation {

using namespace std::chrono_literals;

namespace {

QList<int> numbersOf(const Findings& findings)
{
    QList<int> numbers;
    for (const Finding& finding : findings)
        numbers.append(numberOf(finding.check));
    return numbers;
}

Verdict verdictOf(const Findings& findings, CheckId check)
{
    return findingOf(findings, check)->verdict;
}

/// Away from the campus; the VPN comes up by itself after a while.
CheckScene waitingForVpn(std::chrono::milliseconds after)
{
    CheckScene scene;
    scene.leaveCampus();
    scene.pc.events = {{after, practice::PracticeEventKind::VpnConnects, {}, {}}};
    return scene;
}

struct Wait
{
    Findings before;
    Findings after;
    Findings heard;
    std::chrono::milliseconds passed{0}; ///< practice time
};

Wait waitForNetwork(const CheckScene& scene, std::chrono::milliseconds patience)
{
    const practice::PracticePc system(scene.pc);
    const CheckRunner runner(system, scene.profile, scene.person);
    Wait wait;
    wait.before = runner.run({}, {}, {});
    wait.after = runner.waitForNetwork(wait.before, 3s, patience,
                                       [&wait](const Finding& finding) { wait.heard.append(finding); }, {});
    wait.passed = system.state().passed;
    return wait;
}

} // namespace

TEST(CheckRunner, FindsNothingWrongOnAHealthyPc)
{
    const Findings findings = CheckScene().lookAtAll();
    ASSERT_EQ(findings.size(), kCheckCount);
    for (const Finding& finding : findings)
        EXPECT_EQ(finding.verdict, Verdict::Passed) << toString(finding.reason).toStdString();
}

TEST(CheckRunner, AlwaysGivesThirteenFindingsByNumber)
{
    CheckScene scene;
    scene.leaveCampus();
    scene.pc.service.start = ServiceStart::Disabled;
    EXPECT_EQ(numbersOf(scene.lookAtAll()), (QList{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}));
}

TEST(CheckRunner, SkipsPortAndServiceBecauseOfTheMissingVpnEvenWhenTheNameIsUnknownToo)
{
    CheckScene scene;
    scene.leaveCampus();
    for (practice::PracticeHost& host : scene.pc.hosts)
        host.nameOnlyInside = host.port == 1688;
    const Findings findings = scene.lookAtAll();
    EXPECT_EQ(verdictOf(findings, CheckId::HostName), Verdict::Blocking);
    EXPECT_EQ(verdictOf(findings, CheckId::Network), Verdict::Blocking);
    EXPECT_EQ(*findingOf(findings, CheckId::Port), skippedBecauseOf(CheckId::Port, CheckId::Network));
    EXPECT_EQ(*findingOf(findings, CheckId::KmsService),
              skippedBecauseOf(CheckId::KmsService, CheckId::Network));
}

TEST(CheckRunner, SkipsProductsBehindADisabledService)
{
    CheckScene scene;
    scene.pc.service.start = ServiceStart::Disabled;
    EXPECT_EQ(*findingOf(scene.lookAtAll(), CheckId::Products),
              skippedBecauseOf(CheckId::Products, CheckId::LicensingService));
}

TEST(CheckRunner, AsksOnlyWhatWasAskedForAndWhatThatNeeds)
{
    const CheckScene scene;
    const practice::PracticePc system(scene.pc);
    const Findings findings = CheckRunner(system, scene.profile, scene.person).run({CheckId::Port}, {}, {});
    EXPECT_EQ(numbersOf(findings), (QList{5, 6, 7}));
}

TEST(CheckRunner, LeavesThePcAsItWas)
{
    CheckScene scene;
    scene.pc.service.running = true; // asking starts it where it rests
    const practice::PracticePc system(scene.pc);
    const Findings findings = CheckRunner(system, scene.profile, scene.person).run({}, {}, {});
    EXPECT_EQ(findings.size(), kCheckCount);
    EXPECT_EQ(system.state(), scene.pc);
}

TEST(CheckRunner, InterruptsEverythingWhenStopped)
{
    const CheckScene scene;
    const practice::PracticePc system(scene.pc);
    std::stop_source stop;
    stop.request_stop();
    const Findings findings = CheckRunner(system, scene.profile, scene.person).run({}, {}, stop.get_token());
    ASSERT_EQ(findings.size(), kCheckCount);
    for (const Finding& finding : findings)
        EXPECT_EQ(finding.reason, Reason::Interrupted);
}

TEST(CheckRunner, WaitsUntilTheVpnIsUpAndTellsWhatChanged)
{
    const Wait wait = waitForNetwork(waitingForVpn(7s), 2min);
    EXPECT_EQ(verdictOf(wait.before, CheckId::Network), Verdict::Blocking);
    EXPECT_EQ(findingOf(wait.after, CheckId::Network)->reason, Reason::VpnConnected);
    EXPECT_EQ(verdictOf(wait.after, CheckId::KmsService), Verdict::Passed);
    EXPECT_EQ(numbersOf(wait.after), numbersOf(wait.before));
    EXPECT_EQ(numbersOf(wait.heard), (QList{6, 7, 8})); // the name was known before
    EXPECT_EQ(wait.passed, 9s);
}

TEST(CheckRunner, GivesUpWaitingWhenPatienceIsOver)
{
    const Wait wait = waitForNetwork(waitingForVpn(1h), 2min);
    EXPECT_EQ(wait.after, wait.before);
    EXPECT_TRUE(wait.heard.isEmpty());
    EXPECT_EQ(wait.passed, 2min);
}

TEST(CheckRunner, DoesNotWaitWhereNothingBlocks)
{
    const Wait wait = waitForNetwork(CheckScene(), 2min);
    EXPECT_EQ(wait.after, wait.before);
    EXPECT_EQ(wait.passed, 0s);
}

TEST(CheckRunner, KeepsWhatItKnewWhenTheWaitIsStopped)
{
    const CheckScene scene = waitingForVpn(1s);
    const practice::PracticePc system(scene.pc);
    const CheckRunner runner(system, scene.profile, scene.person);
    const Findings before = runner.run({}, {}, {});
    std::stop_source stop;
    stop.request_stop();
    Findings heard;
    const Findings after = runner.waitForNetwork(
        before, 3s, 2min, [&heard](const Finding& finding) { heard.append(finding); }, stop.get_token());
    EXPECT_EQ(after, before);
    EXPECT_TRUE(heard.isEmpty());
}

namespace {

CheckScene justSwitchedOn(std::chrono::milliseconds startsIn)
{
    CheckScene scene;
    scene.pc.service.running = false;
    scene.pc.serviceStarts = startsIn;
    return scene;
}

Wait waitForAnswers(const CheckScene& scene, const QList<CheckId>& only = {})
{
    const practice::PracticePc system(scene.pc);
    const CheckRunner runner(system, scene.profile, scene.person);
    Wait wait;
    wait.before = runner.run(only, {}, {});
    wait.after = runner.waitForAnswers(wait.before,
                                       [&wait](const Finding& finding) { wait.heard.append(finding); }, {});
    wait.passed = system.state().passed;
    remember(wait.before + wait.after);
    return wait;
}

} // namespace

TEST(CheckRunner, AsksAgainUntilTheLicensingServiceHasStarted)
{
    const Wait wait = waitForAnswers(justSwitchedOn(12s));
    ASSERT_EQ(wait.before.size(), kCheckCount);
    for (const Finding& finding : wait.before)
        EXPECT_NE(finding.verdict, Verdict::Blocking) << toString(finding.reason).toStdString();
    EXPECT_EQ(findingOf(wait.before, CheckId::LicensingService)->reason, Reason::ManagementSlow);
    EXPECT_TRUE(isStillAsked(*findingOf(wait.before, CheckId::Products)));
    EXPECT_EQ(numbersOf(wait.after), (QList{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}));
    EXPECT_FALSE(isStillAsking(wait.after));
    EXPECT_EQ(findingOf(wait.after, CheckId::Products)->reason, Reason::ReadyToActivate);
    EXPECT_EQ(numbersOf(wait.heard), (QList{9, 10})) << "only what is news";
    EXPECT_EQ(wait.passed, 9s) << "and then three seconds of the last question";
}

TEST(CheckRunner, AsksAgainOnlyWhatItWasAskedFor)
{
    const Wait wait = waitForAnswers(justSwitchedOn(12s), {CheckId::LicensingService});
    EXPECT_EQ(numbersOf(wait.after), QList{9});
    EXPECT_EQ(wait.after.first().verdict, Verdict::Passed);
}

TEST(CheckRunner, AsksAgainForAHostThatIsPresetInTheLicensingService)
{
    CheckScene scene = justSwitchedOn(12s);
    scene.profile.kms.source = HostSource::Preset;
    scene.pc.machineKms = {QStringLiteral("kms1.sample.example"), 1688};
    const Wait wait = waitForAnswers(scene);
    EXPECT_TRUE(isStillAsked(*findingOf(wait.before, CheckId::HostName)));
    EXPECT_FALSE(isStillAsking(wait.after));
    EXPECT_EQ(findingOf(wait.after, CheckId::HostName)->reason, Reason::HostPreset);
    EXPECT_EQ(findingOf(wait.after, CheckId::KmsService)->reason, Reason::KmsAnswers);
}

TEST(CheckRunner, DoesNotAskForEver)
{
    const Wait wait = waitForAnswers(justSwitchedOn(1h));
    EXPECT_EQ(wait.passed, kAskAgainTimes * kAskAgainEvery);
    EXPECT_EQ(wait.after, wait.before);
    EXPECT_EQ(wait.heard, Findings{});
}

TEST(CheckRunner, AsksNothingAgainWhereAllIsAnswered)
{
    const Wait wait = waitForAnswers(CheckScene());
    EXPECT_EQ(wait.passed, 0s);
    EXPECT_EQ(wait.after, wait.before);
}

TEST(LicensesRead, IsOneReadForAllWhoWantIt)
{
    CheckScene scene;
    practice::PracticePc pc(scene.pc);
    const LicensesRead read(pc);
    const Limit limit{3s, {}};
    const auto first = read.licenses(limit);
    ASSERT_TRUE(first.hasValue());
    ASSERT_TRUE(pc.licensing().setKmsSetting({}, {QStringLiteral("kms.sample.example"), 1688}, limit));
    EXPECT_TRUE(read.licenses(limit) == first);
    EXPECT_FALSE(std::as_const(pc).licensing().licenses(limit) == first);
}

TEST(LicensesRead, TriesAgainAfterAFailure)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::Licenses].failures = 1;
    const practice::PracticePc pc(scene.pc);
    const LicensesRead read(pc);
    EXPECT_FALSE(read.licenses({3s, {}}).hasValue());
    EXPECT_TRUE(read.licenses({3s, {}}).hasValue());
}

} // namespace activation
