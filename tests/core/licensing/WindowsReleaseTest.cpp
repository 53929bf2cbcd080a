// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/WindowsRelease.h"

#include <gtest/gtest.h>

namespace activation {

TEST(WindowsRelease, FollowsTheBuild)
{
    EXPECT_EQ(windowsVersion(28000, false), QStringLiteral("11")); // 26H1
    EXPECT_EQ(windowsVersion(26200, false), QStringLiteral("11"));
    EXPECT_EQ(windowsVersion(22000, false), QStringLiteral("11"));
    EXPECT_EQ(windowsVersion(21999, false), QStringLiteral("10"));
    EXPECT_EQ(windowsVersion(9600, false), QStringLiteral("8.1"));
    EXPECT_EQ(windowsVersion(7601, false), QStringLiteral("7"));
    EXPECT_EQ(windowsVersion(26100, true), QStringLiteral("2025"));
    EXPECT_EQ(windowsVersion(20348, true), QStringLiteral("2022"));
    EXPECT_EQ(windowsVersion(0, false), QString());
}

TEST(WindowsRelease, MultiSessionWindowsIsNoServer)
{
    EXPECT_TRUE(isServerEdition(QStringLiteral("ServerStandard")));
    EXPECT_TRUE(isServerEdition(QStringLiteral("ServerDatacenter")));
    EXPECT_FALSE(isServerEdition(QStringLiteral("ServerRdsh")));
    EXPECT_TRUE(isMultiSessionEdition(QStringLiteral("serverrdsh")));
    EXPECT_FALSE(isServerEdition(QStringLiteral("Enterprise")));
    EXPECT_FALSE(isServerEdition(QString()));
}

} // namespace activation
