// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Terminal.h"

#include <gtest/gtest.h>

namespace activation::ctl {

TEST(Terminal, CountsTwoColumnsForWideCharacters)
{
    EXPECT_EQ(columnsOf(QStringLiteral("Clock")), 5);
    EXPECT_EQ(columnsOf(QStringLiteral("時鐘")), 4);
    EXPECT_EQ(columnsOf(QStringLiteral("시계 OK")), 7);
    EXPECT_EQ(columnsOf(QStringLiteral("タイム ゾーン")), 13);
    EXPECT_EQ(columnsOf(QStringLiteral("✓ –")), 3);
    EXPECT_EQ(columnsOf(QStringLiteral("𠮷")), 2);
}

} // namespace activation::ctl
