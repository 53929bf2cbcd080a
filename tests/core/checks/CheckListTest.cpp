// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckSchedule.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

using namespace std::chrono_literals;

namespace {

QList<CheckId> idsOf(const QList<Check>& checks)
{
    QList<CheckId> ids;
    for (const Check& check : checks)
        ids.append(check.id);
    return ids;
}

/// With every limit used up, along the longest way through what this check needs and reads.
std::chrono::milliseconds longestUntil(CheckId id)
{
    const Check& check = *std::ranges::find(checkList(), id, &Check::id);
    std::chrono::milliseconds before{0};
    for (const CheckId other : check.needs + check.reads)
        before = std::max(before, longestUntil(other));
    return before + check.limit;
}

} // namespace

TEST(CheckList, HasEveryCheckOnceInTheOrderOfItsNumber)
{
    ASSERT_EQ(checkList().size(), kCheckCount);
    for (int number = 1; number <= kCheckCount; ++number)
        EXPECT_EQ(numberOf(checkList()[number - 1].id), number);
}

TEST(CheckList, DependsOnEarlierChecksOnlySoThatNothingWaitsInACircle)
{
    for (const Check& check : checkList()) {
        for (const CheckId other : check.needs + check.reads)
            EXPECT_LT(numberOf(other), numberOf(check.id));
    }
}

TEST(CheckList, IsDoneInFourSecondsWhenEveryHostIsSilent)
{
    for (const CheckId id : {CheckId::Clock, CheckId::HostName, CheckId::Network, CheckId::Port})
        EXPECT_LE(longestUntil(id), 4s);
}

TEST(CheckList, BringsAlongWhatACheckNeedsAndReads)
{
    EXPECT_EQ(idsOf(withDependencies(checkList(), {CheckId::KmsService})),
              (QList{CheckId::HostName, CheckId::Network, CheckId::Port, CheckId::KmsService}));
    EXPECT_EQ(idsOf(withDependencies(checkList(), {CheckId::OfficeInUse})),
              (QList{CheckId::ConflictingOffice, CheckId::OfficeInUse}));
    EXPECT_EQ(withDependencies(checkList(), {}).size(), kCheckCount);
}

} // namespace activation
