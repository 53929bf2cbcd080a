// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "core/practice/ScenarioProducts.h"
#include "tests/core/practice/SamplePc.h"

#include <algorithm>

namespace activation::practice {

using namespace std::chrono_literals;

namespace {

const QString kTrial = QStringLiteral("O365HomePremRetail");

PracticeState pcWithTrial()
{
    PracticeState state = samplePc();
    state.office.append(practiceOffice(kTrial));
    state.behaviors[PracticeCall::RemoveOffice].takes = 90s;
    return state;
}

} // namespace

TEST(PracticeOffice, RemovingTakesItsTimeAndReportsHowFarItIs)
{
    const PracticeState state = pcWithTrial();
    PracticePc pc(state);
    QList<double> reported;
    const Progress progress = [&reported](double done) { reported.append(done); };
    ASSERT_TRUE(pc.office().remove(state.office.last(), progress, ample()));
    EXPECT_EQ(*pc.office().products(ample()), QList{state.office.first()});
    EXPECT_EQ(pc.state().passed, 90s);
    EXPECT_GE(reported.size(), 5);
    EXPECT_TRUE(std::is_sorted(reported.cbegin(), reported.cend()));
    EXPECT_DOUBLE_EQ(reported.last(), 1.0);
    EXPECT_FALSE(*pc.machine().restartPending(ample()));
}

/// One command for each language.
TEST(PracticeOffice, EveryLanguageHasTheLimitToItself)
{
    PracticeState state = pcWithTrial();
    PracticePc one(state);
    EXPECT_EQ(causeOf(one.office().remove(state.office.last(), {}, Limit{60s, {}})), Cause::TimedOut);
    state.office.last().languages = {QStringLiteral("en-us"), QStringLiteral("ja-jp")};
    PracticePc two(state);
    EXPECT_TRUE(two.office().remove(state.office.last(), {}, Limit{60s, {}}));
}

TEST(PracticeOffice, AStopWhileRemovingStopsNoUninstaller)
{
    const PracticeState state = pcWithTrial();
    PracticePc pc(state);
    std::stop_source stop;
    const Progress progress = [&stop](double done) {
        if (done > 0.4)
            stop.request_stop();
    };
    const auto removed = pc.office().remove(state.office.last(), progress, Limit{10min, stop.get_token()});
    EXPECT_TRUE(stop.stop_requested());
    EXPECT_TRUE(removed);
    EXPECT_EQ(*pc.office().products(ample()), QList{state.office.first()});
}

TEST(PracticeOffice, AStopBeforeRemovingStartsNone)
{
    const PracticeState state = pcWithTrial();
    PracticePc pc(state);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(causeOf(pc.office().remove(state.office.last(), {}, Limit{10min, stop.get_token()})),
              Cause::Cancelled);
    EXPECT_EQ(pc.state(), state);
}

TEST(PracticeOffice, AProductMayStayListedAfterItsUninstallerHasEnded)
{
    PracticeState state = pcWithTrial();
    state.staysListed = 2min;
    PracticePc pc(state);
    ASSERT_TRUE(pc.office().remove(state.office.last(), {}, ample()));
    EXPECT_EQ(pc.office().products(ample())->size(), 2);
    ASSERT_TRUE(pc.clock().pause(Limit{2min - 1ms, {}}));
    EXPECT_EQ(pc.office().products(ample())->size(), 2);
    ASSERT_TRUE(pc.clock().pause(Limit{1ms, {}}));
    EXPECT_EQ(*pc.office().products(ample()), QList{state.office.first()});
}

TEST(PracticeOffice, ARemovalGoesOnWhenItsProcessIsLost)
{
    PracticeState state = pcWithTrial();
    state.changesUntilLost = 0;
    state.staysListed = 2min;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.office().remove(state.office.last(), {}, ample())), Cause::Lost);
    EXPECT_EQ(pc.office().products(ample())->size(), 2);
    ASSERT_TRUE(pc.clock().pause(Limit{90s + 2min, {}}));
    EXPECT_EQ(*pc.office().products(ample()), QList{state.office.first()});
}

TEST(PracticeOffice, ThePcMayBeAskedFromWithinTheProgress)
{
    const PracticeState state = pcWithTrial();
    PracticePc pc(state);
    qsizetype installed = 0;
    const Progress progress = [&](double) { installed = pc.office().products(ample())->size(); };
    ASSERT_TRUE(pc.office().remove(state.office.last(), progress, ample()));
    EXPECT_EQ(installed, 2);
}

TEST(PracticeOffice, ARemovalMayLeaveARestartPending)
{
    PracticeState state = pcWithTrial();
    state.removalNeedsRestart = true;
    PracticePc pc(state);
    ASSERT_TRUE(pc.office().remove(state.office.last(), {}, ample()));
    EXPECT_TRUE(*pc.machine().restartPending(ample()));
}

TEST(PracticeOffice, WhatIsNotInstalledCannotBeRemoved)
{
    PracticePc pc(samplePc());
    EXPECT_EQ(causeOf(pc.office().remove(practiceOffice(kTrial), {}, ample())), Cause::NotFound);
    EXPECT_EQ(pc.state(), samplePc());
}

TEST(PracticeOffice, APackageOfTheStoreIsRemovedByWindowsAlone)
{
    PracticeState state = pcWithTrial();
    state.office.last().technology = OfficeTechnology::Store;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.office().remove(state.office.last(), {}, ample())), Cause::NotSupported);
    EXPECT_EQ(pc.state(), state);
}

TEST(PracticeOffice, AProgramClosesWhenAskedUnlessItStaysOpen)
{
    PracticeState state = samplePc();
    const RunningProgram word{QStringLiteral("winword.exe"), QStringLiteral("Word")};
    const RunningProgram outlook{QStringLiteral("outlook.exe"), QStringLiteral("Outlook")};
    state.running = {word, outlook};
    state.staysOpen = QStringList{QStringLiteral("OUTLOOK.EXE")};
    PracticePc pc(state);
    EXPECT_TRUE(pc.office().askToClose(word, ample()));
    EXPECT_EQ(causeOf(pc.office().askToClose(outlook, ample())), Cause::Busy);
    EXPECT_EQ(*pc.office().running(ample()), QList{outlook});
}

TEST(PracticeOffice, OpenedOnceIsAsTheStateSays)
{
    PracticeState state = samplePc();
    state.officeOpenedOnce = false;
    EXPECT_FALSE(*PracticePc(state).office().openedOnce(ample()));
}

} // namespace activation::practice
