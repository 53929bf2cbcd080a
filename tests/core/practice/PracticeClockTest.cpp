// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "tests/core/practice/SamplePc.h"

#include <QElapsedTimer>
#include <QTimeZone>

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

const QDateTime kBegan(QDate(2026, 11, 20), QTime(1, 0), QTimeZone::utc());

PracticeState pcWithEvent(std::chrono::milliseconds after, PracticeEventKind kind)
{
    PracticeState state = samplePc();
    state.place = PracticePlace::Outside;
    state.gateSignedIn = false;
    PracticeEvent event;
    event.after = after;
    event.kind = kind;
    state.events = {event};
    return state;
}

} // namespace

TEST(PracticeClock, ShowsBeginningPlusPracticeTimePlusItsOwnError)
{
    PracticeState state = samplePc();
    state.clockWrongBy = 5h;
    const PracticePc pc(state);
    EXPECT_EQ(pc.clock().now(), kBegan.addSecs(5 * 3600));
    ASSERT_TRUE(pc.clock().pause(Limit{90s, {}}));
    EXPECT_EQ(pc.clock().now(), kBegan.addSecs(5 * 3600 + 90));
    EXPECT_EQ(pc.clock().now().offsetFromUtc(), 0);
}

TEST(PracticeClock, WaitsWithoutRealTimePassing)
{
    const PracticePc pc(samplePc());
    QElapsedTimer real;
    real.start();
    ASSERT_TRUE(pc.clock().pause(Limit{24h, {}}));
    EXPECT_EQ(pc.state().passed, 24h);
    EXPECT_LT(real.elapsed(), 5000);
}

TEST(PracticeClock, LetsLicensesRunDownAndEnd)
{
    PracticeState state = samplePc();
    License license;
    license.channel = Channel::KmsClient;
    license.status = LicenseStatus::Licensed;
    license.remaining = 90min;
    state.licenses = {license};
    const PracticePc pc(state);

    ASSERT_TRUE(pc.clock().pause(Limit{89min + 30s, {}}).hasValue());
    EXPECT_EQ(pc.state().licenses.first().remaining, 1min);
    EXPECT_TRUE(isLicensed(pc.state().licenses.first()));

    ASSERT_TRUE(pc.clock().pause(Limit{30s, {}}).hasValue());
    EXPECT_EQ(pc.state().licenses.first().status, LicenseStatus::Notification);
    EXPECT_EQ(stateOf(pc.state().licenses.first()), LicenseState::Expired);
}

TEST(PracticeClock, AStoppedPauseIsCancelledAndNoTimePasses)
{
    const PracticePc pc(samplePc());
    EXPECT_EQ(causeOf(pc.clock().pause(stopped())), Cause::Cancelled);
    EXPECT_EQ(pc.state().passed, 0ms);
}

TEST(PracticeClock, KnowsTheZonesOfWindowsAndNoOthers)
{
    PracticePc pc(samplePc());
    EXPECT_EQ(*pc.clock().zone(), (TimeZone{QStringLiteral("Taipei Standard Time"), 480}));
    EXPECT_EQ(*pc.clock().findZone(QStringLiteral("Tokyo Standard Time")),
              (TimeZone{QStringLiteral("Tokyo Standard Time"), 540}));
    EXPECT_EQ(causeOf(pc.clock().findZone(QStringLiteral("Asia/Taipei"))), Cause::NotFound);
    EXPECT_EQ(causeOf(pc.clock().setZone(QStringLiteral("Atlantis Standard Time"), ample())),
              Cause::NotFound);
    EXPECT_EQ(pc.state().zone, QStringLiteral("Taipei Standard Time"));
}

TEST(PracticeClock, AZoneHasTheOffsetOfTheSeason)
{
    PracticePc pc(samplePc());
    ASSERT_TRUE(pc.clock().setZone(QStringLiteral("Pacific Standard Time"), ample()));
    EXPECT_EQ(pc.clock().zone()->offsetMinutes, -480);
    ASSERT_TRUE(pc.clock().pause(Limit{std::chrono::days{200}, {}}));
    EXPECT_EQ(pc.clock().zone()->offsetMinutes, -420);
}

TEST(PracticeClock, SettingTheZoneLeavesUtcAlone)
{
    PracticePc pc(samplePc());
    ASSERT_TRUE(pc.clock().setZone(QStringLiteral("Tokyo Standard Time"), ample()));
    EXPECT_EQ(pc.clock().now(), kBegan);
}

TEST(PracticeClock, IsRightAfterTheMeasuredOffsetWasAdded)
{
    PracticeState state = samplePc();
    state.clockWrongBy = 5h;
    PracticePc pc(state);
    const auto samples = pc.network().askTime({TimeSource{state.timeSources.first().url}}, ample());
    ASSERT_TRUE(samples.first());
    EXPECT_EQ(samples.first()->offset, -5h);
    ASSERT_TRUE(pc.clock().correct(samples.first()->offset, ample()));
    EXPECT_EQ(pc.state().clockWrongBy, 0ms);
}

TEST(PracticeClock, LeavesDomainMembersToTheirDomain)
{
    PracticeState state = samplePc();
    state.windows.domainJoined = true;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.clock().correct(1h, ample())), Cause::NotSupported);
    EXPECT_EQ(pc.state(), state);
}

TEST(PracticeEvents, HappenWhenTheirTimeHasComeAndOnlyOnce)
{
    const PracticePc pc(pcWithEvent(9s, PracticeEventKind::VpnConnects));
    ASSERT_TRUE(pc.clock().pause(Limit{8999ms, {}}));
    EXPECT_FALSE(pc.network().local(ample())->vpnClients.first().connected);
    ASSERT_TRUE(pc.clock().pause(Limit{1ms, {}}));
    EXPECT_TRUE(pc.network().local(ample())->vpnClients.first().connected);
    EXPECT_TRUE(pc.state().events.isEmpty());
}

TEST(PracticeEvents, HappenWhileAChangeTakesItsTime)
{
    PracticeState state = pcWithEvent(30s, PracticeEventKind::GateOpens);
    state.behaviors[PracticeCall::Refresh].takes = 31s;
    PracticePc pc(state);
    ASSERT_TRUE(pc.licensing().refresh(ample()));
    EXPECT_TRUE(pc.state().gateSignedIn);
}

TEST(PracticeEvents, HappenInTheOrderOfTimeNotOfTheFile)
{
    PracticeState state = pcWithEvent(20s, PracticeEventKind::VpnDrops);
    PracticeEvent earlier;
    earlier.after = 10s;
    earlier.kind = PracticeEventKind::VpnConnects;
    state.events.append(earlier);
    const PracticePc pc(state);
    ASSERT_TRUE(pc.clock().pause(Limit{60s, {}}));
    EXPECT_FALSE(pc.state().vpnClients.first().connected);
}

TEST(PracticeEvents, MoveTheClockCloseAProgramAndRestart)
{
    PracticeState state = samplePc();
    state.restartPending = true;
    state.running = {RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")},
                     RunningProgram{QStringLiteral("excel.exe"), QStringLiteral("Excel")}};
    state.events = {PracticeEvent{1s, PracticeEventKind::ClockJumps, {}, -6h},
                    PracticeEvent{2s, PracticeEventKind::ProgramCloses, QStringLiteral("WINWORD.EXE"), {}},
                    PracticeEvent{3s, PracticeEventKind::RestartHappens, {}, {}}};
    const PracticePc pc(state);
    ASSERT_TRUE(pc.clock().pause(Limit{2s, {}}));
    EXPECT_EQ(pc.state().clockWrongBy, -6h);
    ASSERT_EQ(pc.state().running.size(), 1);
    EXPECT_EQ(pc.state().running.first().name, QStringLiteral("Excel"));
    EXPECT_TRUE(pc.state().restartPending);
    ASSERT_TRUE(pc.clock().pause(Limit{1s, {}}));
    EXPECT_FALSE(pc.state().restartPending);
    EXPECT_TRUE(pc.state().running.isEmpty());
}

} // namespace activation::practice
