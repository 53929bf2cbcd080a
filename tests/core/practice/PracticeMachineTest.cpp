// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "tests/core/practice/SamplePc.h"

namespace activation::practice {

TEST(PracticeMachine, TellsWhatItsStateSays)
{
    PracticeState state = samplePc();
    state.elevation = Elevation::CanBeElevated;
    state.restartPending = true;
    state.firmware = FirmwareTables{true, false, true};
    const PracticePc pc(state);
    EXPECT_EQ(*pc.machine().elevation(), Elevation::CanBeElevated);
    EXPECT_EQ(*pc.machine().windows(ample()), state.windows);
    EXPECT_TRUE(*pc.machine().restartPending(ample()));
    EXPECT_EQ(*pc.machine().firmware(ample()), state.firmware);
}

TEST(PracticeMachine, SetsTheLicensingServiceOnlyWhenElevated)
{
    PracticeState state = samplePc();
    state.service = ServiceState{ServiceStart::Disabled, false};
    PracticePc elevated(state);
    const ServiceState wanted{ServiceStart::Automatic, true};
    ASSERT_TRUE(elevated.machine().setLicensingService(wanted, ample()));
    EXPECT_EQ(*elevated.machine().licensingService(ample()), wanted);

    state.elevation = Elevation::CanBeElevated;
    PracticePc ordinary(state);
    const auto denied = ordinary.machine().setLicensingService(wanted, ample());
    EXPECT_EQ(causeOf(denied), Cause::AccessDenied);
    EXPECT_EQ(codeOf(denied), 0x80070005U);
    EXPECT_EQ(ordinary.state(), state);
}

TEST(PracticeMachine, ChangesThatNeedElevationAreDeniedAndLeaveNothingBehind)
{
    PracticeState state = samplePc();
    state.elevation = Elevation::StandardUser;
    PracticePc pc(state);
    EXPECT_EQ(causeOf(pc.machine().setLicensingService({}, ample())), Cause::AccessDenied);
    EXPECT_EQ(causeOf(pc.clock().correct(std::chrono::seconds{1}, ample())), Cause::AccessDenied);
    EXPECT_EQ(causeOf(pc.licensing().setKmsSetting({}, {kKms, 1688}, ample())), Cause::AccessDenied);
    EXPECT_EQ(causeOf(pc.licensing().installSetupKey(QStringLiteral("x"), ample())), Cause::AccessDenied);
    EXPECT_EQ(causeOf(pc.office().remove(state.office.first(), {}, ample())), Cause::AccessDenied);
    EXPECT_EQ(pc.state(), state);
}

TEST(PracticeMachine, ChangesThatNeedNoElevationWorkForAnybody)
{
    PracticeState state = samplePc();
    state.elevation = Elevation::StandardUser;
    PracticePc pc(state);
    EXPECT_TRUE(pc.clock().setZone(QStringLiteral("Korea Standard Time"), ample()));
    EXPECT_TRUE(pc.licensing().refresh(ample()));
    EXPECT_TRUE(pc.office().askToClose(RunningProgram{QStringLiteral("winword.exe"), {}}, ample()));
}

} // namespace activation::practice
