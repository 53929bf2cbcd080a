// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/SystemVersion.h"

#include <gtest/gtest.h>

namespace activation::app {

TEST(SystemVersion, IsTooOldBeforeWindows10Version1809AndNowhereElse)
{
    const auto windows = [](int major, int minor, int build) {
        return isTooOld(QOperatingSystemVersion(QOperatingSystemVersion::Windows, major, minor, build));
    };
    EXPECT_TRUE(windows(6, 1, 7601));
    EXPECT_TRUE(windows(6, 3, 9600));
    EXPECT_TRUE(windows(10, 0, 17134));
    EXPECT_FALSE(windows(10, 0, 17763));
    EXPECT_FALSE(windows(10, 0, 26100));
    EXPECT_FALSE(isTooOld(QOperatingSystemVersion(QOperatingSystemVersion::MacOS, 10, 13)));
    EXPECT_EQ(isTooOld(QOperatingSystemVersion::current()), false);
}

} // namespace activation::app
