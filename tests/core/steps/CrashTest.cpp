// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/practice/CrashDrill.h"
#include "tests/support/practice/SampleSite.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

TEST(Crash, AtAnyBoundaryLeavesAJournalThatKnowsAndUndoesEverything)
{
    const int boundaries = practice::drillCrashes(practice::samplePc(), practice::sampleSite(),
                                                  Plan{practice::sampleSteps(), {}});
#ifdef Q_OS_UNIX
    // Started, before, after and finished for each step, and some of the progress between.
    EXPECT_GT(boundaries, 4 * practice::sampleSteps().size());
#else
    EXPECT_EQ(boundaries, 0);
#endif
}

TEST(Crash, AfterAnAnswerThatWasLostIsUndoneAsWell)
{
    practice::PracticeState pc = practice::samplePc();
    practice::PracticeBehavior lost{{}, false, -1, Failure{Cause::Lost, 0, {}}, true};
    pc.behaviors[practice::PracticeCall::SetKmsSetting] = lost;
    practice::drillCrashes(pc, practice::sampleSite(), Plan{practice::sampleSteps(), {}});
}

} // namespace

} // namespace activation
