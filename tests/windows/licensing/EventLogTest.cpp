// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/LicensingPc.h"

namespace activation::windows {

TEST(EventsOnWindows, ReachWhoeverActivated)
{
    const QString windows = QStringLiteral("5a3c1b00-0001-4a4a-8e11-000000000001");
    const QString host = QStringLiteral("kms.example.test:1688");
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("Activate"), MethodAnswer{static_cast<HRESULT>(0xC004F074), 0});
    LicensingPc pc(recordingNamed(kUnactivated), faults);
    pc.events = {{ActivationEvent::Kind::Request, 0x8007232B, host, windows, {}}};
    const auto activated = pc.licensing.activate(windows, ample());
    ASSERT_TRUE(failsWith(activated, Cause::Rejected, 0x8007232B));
    EXPECT_TRUE(activated.error().detail.contains(QStringLiteral("0xC004F074")));
    EXPECT_TRUE(activated.error().detail.contains(host));
}

TEST(EventsOnWindows, OfThisMachineAreReadWithinTheLimit)
{
    using std::chrono::seconds;
    // Nobody activates anything while this runs; what counts is that it comes back.
    EXPECT_TRUE(readActivationEvents(seconds{1}, {seconds{20}, {}}).isEmpty());
    // Of the licensing service's own look at its licenses there is none under Wine; a real one has a few.
    EXPECT_LE(readStatusEvents({seconds{20}, {}}).size(), 4);
}

} // namespace activation::windows
