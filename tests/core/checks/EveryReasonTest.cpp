// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

/// After all other tests: a reason that no test was ever given is one that nobody can be told. A filtered run
/// says nothing.
class EveryReason final : public testing::Environment
{
public:
    void TearDown() override
    {
        if (testing::GTEST_FLAG(filter) != "*")
            return;
        for (int number = 1; number <= kCheckCount; ++number) {
            for (const Reason reason : reasonsOf(static_cast<CheckId>(number)))
                EXPECT_TRUE(seenReasons().contains(reason)) << "untested: " << toString(reason).toStdString();
        }
    }
};

[[maybe_unused]] const auto* const registered = testing::AddGlobalTestEnvironment(new EveryReason);

} // namespace

} // namespace activation
