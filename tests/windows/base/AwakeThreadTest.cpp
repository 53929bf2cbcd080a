// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/AwakeThread.h"

#include <gtest/gtest.h>

#include <windows.h>

namespace activation::windows {

// Setting the state is the only way to hear the one before.
TEST(AwakeThread, NeedsThePcAsLongAsItLives)
{
    constexpr EXECUTION_STATE kNeeded = ES_CONTINUOUS | ES_SYSTEM_REQUIRED;
    {
        const AwakeThread awake;
        EXPECT_EQ(SetThreadExecutionState(kNeeded), kNeeded);
    }
    EXPECT_EQ(SetThreadExecutionState(ES_CONTINUOUS), EXECUTION_STATE{ES_CONTINUOUS});
}

} // namespace activation::windows
