// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/PermissionAnswer.h"

#include <gtest/gtest.h>

namespace activation::app {

namespace {

using namespace std::chrono_literals;

Cause causeOf(std::uint32_t error, std::chrono::milliseconds after, bool deniesByItself = false)
{
    return causeOf(PermissionAnswer{error, after, deniesByItself}, Cause::Rejected);
}

} // namespace

TEST(PermissionAnswer, TellsANoFromNobodyThere)
{
    EXPECT_EQ(causeOf(1223, 3s), Cause::Cancelled);
    EXPECT_EQ(causeOf(1223, 100s), Cause::Cancelled);
    EXPECT_EQ(causeOf(1223, 2min), Cause::TimedOut);
    EXPECT_EQ(causeOf(1223, 2min + 1s), Cause::TimedOut);
    EXPECT_EQ(causeOf(1223, 10min), Cause::Cancelled) << "where the question stays for longer";
}

TEST(PermissionAnswer, TellsARuleFromAPerson)
{
    EXPECT_EQ(causeOf(1260, 0s), Cause::Forbidden);
    EXPECT_EQ(causeOf(1223, 10ms, true), Cause::Forbidden);
    EXPECT_EQ(causeOf(5, 10ms, true), Cause::Forbidden);
    EXPECT_EQ(causeOf(740, 10ms, true), Cause::Forbidden);
}

TEST(PermissionAnswer, TellsAnAccountThatMayNotFromOneThatDoesNotSee)
{
    EXPECT_EQ(causeOf(5, 20s), Cause::AccessDenied);
    EXPECT_EQ(causeOf(740, 0s), Cause::AccessDenied);
    EXPECT_EQ(causeOf(2, 20s), Cause::NotFound);
    EXPECT_EQ(causeOf(53, 20s), Cause::NotFound);
    EXPECT_EQ(causeOf(8, 20s), Cause::Rejected) << "out of memory is not the person's doing";
}

} // namespace activation::app
