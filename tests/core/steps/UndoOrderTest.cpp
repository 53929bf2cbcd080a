// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Undo.h"

#include "tests/core/steps/RunScene.h"
#include "tests/support/practice/ReversibleState.h"

namespace activation {

namespace {

class UndoOrderTest : public ::testing::Test, public RunScene
{};

QList<StepRequest> stepsIn(const QList<JournalEntry>& entries)
{
    QList<StepRequest> inverses;
    for (const JournalEntry& entry : undoable(entries))
        inverses += entry.inverse;
    return inverses;
}

const QString kZoneOfProfile = QStringLiteral("Taipei Standard Time");
const QString kZoneOfLater = QStringLiteral("Tokyo Standard Time");

/// Every subset of the four that can be put back.
TEST_F(UndoOrderTest, PutsBackEverythingButWhatFailsAndWhatNeedsIt)
{
    for (unsigned failing = 0; failing < 16; ++failing) {
        SCOPED_TRACE(failing);
        RunScene scene;
        ASSERT_EQ(scene.run(practice::sampleSteps()).end, RunEnd::Completed);
        const QList<StepRequest> inverses = stepsIn(scene.entries());
        ASSERT_EQ(inverses.size(), 4);
        const auto fails = [&](const practice::Change& change) {
            for (qsizetype i = 0; i < inverses.size(); ++i) {
                if (((failing >> i) & 1U) != 0 && practice::changeOf(inverses[i]) == change)
                    return true;
            }
            return false;
        };
        practice::RecordingSystem partly(*scene.pc, practice::ChangeWatch{{}, {}, fails});
        const UndoResult result = undoAll(partly, scene.site, scene.journal(), {}, {});
        EXPECT_EQ(result.complete, failing == 0);
        const bool hostIsLeft = (failing & 3U) != 0; // the first two are hosts, the last is the service
        for (qsizetype i = 0; i < result.steps.size(); ++i) {
            const bool waits = i == 3 && hostIsLeft;
            const bool failed = ((failing >> i) & 1U) != 0;
            EXPECT_EQ(result.steps[i].outcome, waits    ? StepOutcome::NotRun
                                               : failed ? StepOutcome::Failed
                                                        : StepOutcome::Done)
                << i;
        }
        EXPECT_TRUE(undoAll(*scene.pc, scene.site, scene.journal(), {}, {}).complete);
        practice::expectPutBack(scene.before, scene.pc->state(), scene.entries());
    }
}

TEST_F(UndoOrderTest, PutsTheServiceBackBehindTheHostsOfEarlierRuns)
{
    before.service = {ServiceStart::Automatic, true};
    ASSERT_EQ(run({SetKmsHost{practice::officeId(), {}}}).end, RunEnd::Completed);
    practice::PracticeState later = after();
    later.service = {ServiceStart::Disabled, false};
    practice::PracticePc machine(later);
    StepRunner second(machine, site, journal());
    const SetLicensingService on{{ServiceStart::Automatic, true}};
    ASSERT_EQ(second.run(Plan{{on}, {}}, {}, {}).end, RunEnd::Completed);
    const UndoResult result = undoAll(machine, site, journal(), {}, {});
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(kindOf(result.steps.last().request), StepKind::SetLicensingService);
    EXPECT_EQ(machine.state().service.start, ServiceStart::Disabled);
}

TEST_F(UndoOrderTest, NeverPutsAnOlderValueBackBeforeANewerOne)
{
    ASSERT_EQ(run({SetTimeZone{kZoneOfProfile}}).end, RunEnd::Completed);
    const StepRequest unknown = SetTimeZone{QStringLiteral("Nowhere Standard Time")};
    ASSERT_TRUE(journal()
                    .begin(QStringLiteral("run"), before.began, SetTimeZone{kZoneOfLater}, {unknown})
                    .hasValue());
    const UndoResult result = undo();
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.steps[0].outcome, StepOutcome::Failed);
    EXPECT_EQ(result.steps[1].outcome, StepOutcome::NotRun);
    EXPECT_EQ(undoable(entries()).size(), 2);
}

} // namespace

} // namespace activation
