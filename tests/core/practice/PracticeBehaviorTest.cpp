// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "tests/core/practice/SamplePc.h"

namespace activation::practice {

using namespace std::chrono_literals;

TEST(PracticeBehavior, ScriptedFailuresOfAQuestionAreCountedDown)
{
    PracticeState state = samplePc();
    state.behaviors[PracticeCall::Licenses].failures = 2;
    state.behaviors[PracticeCall::Licenses].failure = Failure{Cause::Rejected, 0x80041013, {}};
    const PracticePc pc(state);
    EXPECT_EQ(codeOf(pc.licensing().licenses(ample())), 0x80041013U);
    EXPECT_EQ(codeOf(pc.licensing().licenses(ample())), 0x80041013U);
    EXPECT_TRUE(pc.licensing().licenses(ample()));
}

TEST(PracticeBehavior, AnAnswerThatIsLostMayStillHaveHadItsEffect)
{
    PracticeState state = samplePc();
    PracticeBehavior& behavior = state.behaviors[PracticeCall::SetKmsSetting];
    behavior.failures = -1;
    behavior.failure.cause = Cause::TimedOut;
    behavior.effectBeforeFailure = true;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.licensing().setKmsSetting({}, {kKms, 1700}, ample())), Cause::TimedOut);
    EXPECT_EQ(*kmsSettingAt(pc.licensing(), {}, ample()), (KmsSetting{kKms, 1700}));
}

TEST(PracticeBehavior, AFailedChangeWithoutEffectLeavesNothing)
{
    PracticeState state = samplePc();
    state.behaviors[PracticeCall::SetKmsSetting].failures = -1;
    state.behaviors[PracticeCall::SetKmsSetting].failure.cause = Cause::Busy;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.licensing().setKmsSetting({}, {kKms, 1700}, ample())), Cause::Busy);
    EXPECT_EQ(pc.state(), state);
}

TEST(PracticeBehavior, AChangeTooSlowForItsLimitTimesOutAndCostsThatMuchTime)
{
    PracticeState state = samplePc();
    state.machineKms = KmsSetting{kKms, 0};
    state.behaviors[PracticeCall::Activate].takes = 60s;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.licensing().activate(windowsId(), Limit{20s, {}})), Cause::TimedOut);
    EXPECT_EQ(pc.state().passed, 20s);
    EXPECT_FALSE(isLicensed(pc.state().licenses.first()));
    EXPECT_TRUE(pc.licensing().activate(windowsId(), Limit{60s, {}}));
    EXPECT_EQ(pc.state().passed, 80s);
}

TEST(PracticeBehavior, AfterSoManyChangesEverythingIsLost)
{
    PracticeState state = samplePc();
    state.changesUntilLost = 2;
    PracticePc pc(state);
    EXPECT_TRUE(pc.licensing().setKmsSetting({}, {kKms, 1688}, ample()));
    EXPECT_TRUE(pc.licensing().activate(windowsId(), ample()));
    EXPECT_EQ(causeOf(pc.licensing().activate(officeId(), ample())), Cause::Lost);
    EXPECT_EQ(causeOf(pc.licensing().refresh(ample())), Cause::Lost);
    EXPECT_EQ(causeOf(pc.clock().setZone(QStringLiteral("Korea Standard Time"), ample())), Cause::Lost);
    EXPECT_FALSE(isLicensed(pc.state().licenses.at(1)));
    EXPECT_TRUE(pc.licensing().licenses(ample()));
}

} // namespace activation::practice
