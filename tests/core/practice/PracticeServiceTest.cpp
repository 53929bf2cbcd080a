// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "core/practice/ScenarioProducts.h"
#include "tests/core/practice/SamplePc.h"

namespace activation::practice {

using namespace std::chrono_literals;

TEST(PracticeService, TellsWhatTheServiceKnowsOfItself)
{
    PracticeState state = samplePc();
    state.serviceFacts.clientMachineId = QStringLiteral("3c7b1d2e-0000-4000-8000-00000000c1d0");
    const PracticePc pc(state);
    EXPECT_EQ(*pc.licensing().serviceFacts(ample()), state.serviceFacts);
    state.behaviors[PracticeCall::ServiceFacts].failures = -1;
    state.behaviors[PracticeCall::ServiceFacts].failure = Failure{Cause::Rejected, 0x80041013, {}};
    EXPECT_EQ(codeOf(PracticePc(state).licensing().serviceFacts(ample())), 0x80041013U);
}

TEST(PracticeService, ADisabledServiceRejectsEverything)
{
    PracticeState state = samplePc();
    state.service = ServiceState{ServiceStart::Disabled, false};
    PracticePc pc(state);
    EXPECT_EQ(codeOf(pc.licensing().licenses(ample())), 0x80070422U);
    EXPECT_EQ(codeOf(pc.licensing().serviceFacts(ample())), 0x80070422U);
    EXPECT_EQ(codeOf(kmsSettingAt(pc.licensing(), {}, ample())), 0x80070422U);
    EXPECT_EQ(codeOf(pc.licensing().setKmsSetting({}, {kKms, 1688}, ample())), 0x80070422U);
    EXPECT_EQ(codeOf(pc.licensing().activate(windowsId(), ample())), 0x80070422U);
    EXPECT_EQ(codeOf(pc.licensing().refresh(ample())), 0x80070422U);
    ASSERT_TRUE(pc.machine().setLicensingService({ServiceStart::Automatic, true}, ample()));
    EXPECT_TRUE(pc.licensing().licenses(ample()));
}

TEST(PracticeService, AStoppedServiceStartsWhenItIsAskedSomething)
{
    PracticeState state = samplePc();
    state.service = ServiceState{ServiceStart::Manual, false};
    const PracticePc pc(state);
    EXPECT_FALSE(pc.machine().licensingService(ample())->running);
    ASSERT_TRUE(pc.licensing().licenses(ample()));
    EXPECT_TRUE(pc.machine().licensingService(ample())->running);
}

TEST(PracticeService, AServiceThatCannotStartRejectsEverythingWithItsCode)
{
    PracticeState state = samplePc();
    state.service = ServiceState{ServiceStart::Automatic, false};
    state.serviceStartFails = 0x80070241;
    PracticePc pc(state);
    EXPECT_EQ(codeOf(pc.licensing().licenses(ample())), 0x80070241U);
    EXPECT_EQ(codeOf(pc.licensing().activate(windowsId(), ample())), 0x80070241U);
    EXPECT_EQ(codeOf(pc.machine().setLicensingService({ServiceStart::Automatic, true}, ample())),
              0x80070241U);
    EXPECT_FALSE(pc.machine().licensingService(ample())->running);
    EXPECT_TRUE(pc.machine().setLicensingService({ServiceStart::Manual, false}, ample()))
        << "it need not start";
}

TEST(PracticeService, TheServiceRestsHalfAMinuteAfterItsLastUse)
{
    using std::chrono::seconds;
    PracticePc pc(samplePc());
    const auto runs = [&pc] { return pc.machine().licensingService(ample())->running; };
    ASSERT_TRUE(pc.licensing().licenses(ample()));
    ASSERT_TRUE(pc.clock().pause({seconds{20}, {}}));
    ASSERT_TRUE(pc.licensing().licenses(ample()));
    ASSERT_TRUE(pc.clock().pause({seconds{29}, {}}));
    EXPECT_TRUE(runs());
    ASSERT_TRUE(pc.clock().pause({seconds{1}, {}}));
    EXPECT_FALSE(runs());
    EXPECT_TRUE(pc.licensing().licenses(ample())) << "and starts again by itself";
}

TEST(PracticeService, AServiceThatHasToStartGoesOnStartingWhenNobodyWaits)
{
    PracticeState state = samplePc();
    state.service.running = false;
    state.serviceStarts = 12s;
    const PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.licensing().licenses({})), Cause::TimedOut) << "which begins it";
    EXPECT_EQ(pc.state().passed, 0s);
    ASSERT_TRUE(pc.clock().pause({5s, {}}));
    EXPECT_EQ(causeOf(pc.licensing().serviceFacts(Limit{6s, {}})), Cause::TimedOut);
    EXPECT_FALSE(pc.state().service.running);
    EXPECT_TRUE(pc.licensing().licenses(Limit{7s, {}}).hasValue());
    EXPECT_TRUE(pc.state().service.running);
    EXPECT_TRUE(pc.licensing().kmsSettings({}).hasValue()) << "from then on at once";
}

} // namespace activation::practice
