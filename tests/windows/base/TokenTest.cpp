// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Token.h"

#include <gtest/gtest.h>

namespace activation::windows {

TEST(Token, TellsWhatThisProcessMayDo)
{
    const auto token = Token::ofThisProcess();
    ASSERT_TRUE(token.hasValue());
    const auto elevation = token->elevation();
    ASSERT_TRUE(elevation.hasValue()) << elevation.error().detail.toStdString();
    // Where nobody filters tokens an administrator is elevated at once.
    EXPECT_NE(*elevation, Elevation::CanBeElevated);
}

} // namespace activation::windows
