// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckRunner.h"
#include "core/practice/PracticePc.h"
#include "core/steps/StepNeeds.h"
#include "core/steps/StepRunner.h"
#include "core/steps/Undo.h"
#include "tests/support/practice/CrashDrill.h"
#include "tests/support/practice/RandomPractice.h"
#include "tests/support/practice/RecordingSystem.h"
#include "tests/support/practice/ReversibleState.h"
#include "tests/support/practice/ScratchFolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace activation {

namespace {

constexpr std::uint32_t kSeedsInABlock = 125;

/// A run in everyday use draws 500 practice PCs; the test preset "thorough" draws 2,500. A block of them is
/// one test.
int blocks()
{
    constexpr int kEveryday = 500;
    bool isSet = false;
    const int drawn = qEnvironmentVariableIntValue("ACTIVATION_DRAWN_PCS", &isSet);
    return std::max(1, (isSet ? drawn : kEveryday) / static_cast<int>(kSeedsInABlock));
}

Plan planOf(const System& system, const practice::RandomPractice& practice)
{
    const CheckRunner checks(system, practice.site, practice.person);
    const Findings findings = checks.run({}, {}, {});
    EXPECT_EQ(findings.size(), kCheckCount);
    return makePlan(findings, practice.site, practice.choices);
}

/// One whole visit on a generated PC: checks, plan, run, perhaps a cancel, undo.
class Visit final
{
public:
    explicit Visit(std::uint32_t seed)
        : m_dice(seed + 1'000'000)
        , m_practice(practice::randomPractice(seed))
        , m_pc(m_practice.pc)
    {
        m_plan = planOf(m_pc, m_practice);
        m_before = m_pc.state();
        m_cancelAt = m_dice.chance(30) ? 1 + m_dice.below(40) : 0;
    }

    void run()
    {
        Result<std::unique_ptr<Journal>> opened = Journal::open(m_folder.path());
        ASSERT_TRUE(opened.hasValue());
        m_journal = std::move(opened).value();
        practice::ChangeWatch watch;
        watch.before = [this](const practice::Change& change) {
            expectInPlan(change);
            expectInJournal(change);
            reachBoundary();
        };
        watch.after = [this](const practice::Change&) { reachBoundary(); };
        practice::RecordingSystem system(m_pc, watch);
        RunObserver observer;
        observer.started = [this](int, const StepRequest&) { reachBoundary(); };
        observer.progressed = [this](int, double, double) { reachBoundary(); };
        observer.finished = [this](int, const StepResult&) { reachBoundary(); };
        m_result = StepRunner(system, m_practice.site, *m_journal).run(m_plan, observer, m_stop.get_token());
        EXPECT_TRUE(m_plan.canRun() || system.changes().isEmpty());
    }

    /// By an earlier step that it needs.
    bool isHeldUp(qsizetype index) const
    {
        const auto& steps = m_result.steps;
        return std::any_of(steps.begin(), steps.begin() + index, [&](const StepResult& earlier) {
            return !letsGoOn(earlier) && needs(steps[index].request, earlier.request);
        });
    }

    void expectHonestResult() const
    {
        ASSERT_EQ(m_result.steps.size(), m_plan.steps.size());
        const bool stopped = m_result.end == RunEnd::Cancelled || m_result.end == RunEnd::RestartNeeded ||
                             m_result.end == RunEnd::NotStarted ||
                             (m_result.failure && (m_result.failure->cause == Cause::Lost ||
                                                   m_result.failure->cause == Cause::StorageFailed));
        for (qsizetype i = 0; i < m_result.steps.size(); ++i) {
            if (m_result.steps[i].outcome == StepOutcome::NotRun) {
                EXPECT_TRUE(stopped || isHeldUp(i)) << "step " << i << " was left out for no reason";
            } else {
                EXPECT_FALSE(isHeldUp(i)) << "step " << i << " was tried without what it needs";
            }
        }
        EXPECT_EQ(m_result.end == RunEnd::Completed,
                  m_plan.canRun() && std::ranges::all_of(m_result.steps, [this](const StepResult& step) {
                      return letsGoOn(step);
                  }));
        if (m_result.end == RunEnd::Cancelled) {
            EXPECT_TRUE(m_stop.stop_requested());
        }
        // What the checks propose, the steps allow.
        if (m_result.failure && m_plan.canRun()) {
            EXPECT_NE(m_result.failure->cause, Cause::InvalidInput) << m_result.failure->detail.toStdString();
        }
        expectHonestSuccess();
    }

    void expectUndoIsExact()
    {
        practice::expectJournalKnows(m_before, m_pc.state(), m_journal->entries());
        for (const JournalEntry& entry : m_journal->entries())
            EXPECT_NE(entry.state, EntryState::Begun);
        practice::PracticePc pc(practice::mended(m_pc.state()));
        const UndoResult undone = undoAll(pc, m_practice.site, *m_journal, {}, {});
        EXPECT_TRUE(undone.complete);
        practice::expectPutBack(m_before, pc.state(), m_journal->entries());
        EXPECT_TRUE(undoAll(pc, m_practice.site, *m_journal, {}, {}).steps.isEmpty());
    }

    /// A success leaves nothing for a second visit, unless the host grants days only.
    void expectNothingIsLeftAfterSuccess()
    {
        if (!isSuccess(m_result) || m_plan.steps.isEmpty())
            return;
        practice::PracticePc pc(practice::mended(m_pc.state()));
        for (const StepRequest& step : planOf(pc, m_practice).steps)
            EXPECT_FALSE(m_plan.steps.contains(step) && !staysShort(pc, step) &&
                         !m_plan.advised.contains(step))
                << toString(kindOf(step)).toStdString();
    }

    bool succeeded() const { return isSuccess(m_result) && !m_plan.steps.isEmpty(); }
    bool cancelled() const { return m_result.end == RunEnd::Cancelled; }

private:
    /// A step that was only advised may fail.
    bool letsGoOn(const StepResult& step) const
    {
        return step.outcome == StepOutcome::Done ||
               (step.outcome == StepOutcome::PassedOver && m_plan.advised.contains(step.request));
    }

    void reachBoundary()
    {
        if (++m_boundary == m_cancelAt)
            m_stop.request_stop();
    }

    void expectInPlan(const practice::Change& change) const
    {
        EXPECT_TRUE(std::ranges::any_of(
            m_plan.steps,
            [&](const StepRequest& step) { return practice::changeOf(step, setupKeyFor(step)) == change; }))
            << toString(change.kind).toStdString() << ' ' << change.what.toStdString();
    }

    void expectInJournal(const practice::Change& change) const
    {
        const QList<JournalEntry> written = Journal::read(m_folder.path()).valueOr({}).entries;
        ASSERT_FALSE(written.isEmpty());
        EXPECT_EQ(written.last().state, EntryState::Begun);
        EXPECT_EQ(practice::changeOf(written.last().request, setupKeyFor(written.last().request)), change);
    }

    QString setupKeyFor(const StepRequest& step) const
    {
        const auto* const key = std::get_if<InstallSetupKey>(&step);
        const ProductRule* const rule =
            key ? ruleFor(m_practice.site, key->family, key->version, key->edition) : nullptr;
        return rule ? rule->setupKey : QString();
    }

    void expectHonestSuccess() const
    {
        if (!isSuccess(m_result))
            return;
        const QList<License> licenses = m_pc.state().licenses;
        for (const StepRequest& step : m_plan.steps) {
            const auto* const activation = std::get_if<ActivateProduct>(&step);
            EXPECT_TRUE(!activation || std::ranges::any_of(licenses, [&](const License& license) {
                return license.activationId == activation->activationId && isLicensed(license);
            }));
        }
    }

    static bool staysShort(const practice::PracticePc& pc, const StepRequest& step)
    {
        const auto* const activation = std::get_if<ActivateProduct>(&step);
        const auto grants =
            activation ? pc.state().activations.value(activation->activationId).grants : kRenewSoon;
        return grants < kRenewSoon;
    }

    practice::Dice m_dice;
    practice::RandomPractice m_practice;
    practice::PracticePc m_pc;
    Plan m_plan;
    practice::PracticeState m_before;
    practice::ScratchFolder m_folder;
    std::unique_ptr<Journal> m_journal;
    std::stop_source m_stop;
    int m_cancelAt = 0;
    int m_boundary = 0;
    RunResult m_result;
};

class AnyPractice : public ::testing::TestWithParam<int>
{
protected:
    static void TearDownTestSuite()
    {
        std::cout << "Drew " << kSeedsInABlock * static_cast<std::uint32_t>(blocks())
                  << " practice PCs; the test preset \"thorough\" draws more.\n";
    }

    template <typename Body> static void forEverySeed(const Body& body)
    {
        const std::uint32_t first = 1 + kSeedsInABlock * static_cast<std::uint32_t>(GetParam());
        for (std::uint32_t seed = first; seed < first + kSeedsInABlock && !HasFailure(); ++seed) {
            SCOPED_TRACE(::testing::Message() << "seed " << seed);
            body(seed);
        }
    }
};

TEST_P(AnyPractice, RunsHonestlyAndIsUndoneExactly)
{
    int succeeded = 0;
    int cancelled = 0;
    forEverySeed([&](std::uint32_t seed) {
        Visit visit(seed);
        visit.run();
        visit.expectHonestResult();
        visit.expectNothingIsLeftAfterSuccess();
        visit.expectUndoIsExact();
        succeeded += visit.succeeded() ? 1 : 0;
        cancelled += visit.cancelled() ? 1 : 0;
    });
    // The generator has to reach both ends, or the rest proves little.
    EXPECT_GT(succeeded, 0);
    EXPECT_GT(cancelled, 0);
}

TEST_P(AnyPractice, NeedsNoPlanWhenNothingIsWrong)
{
    forEverySeed([](std::uint32_t seed) {
        const practice::RandomPractice practice = practice::contentPractice(seed);
        const practice::PracticePc pc(practice.pc);
        const Plan plan = planOf(pc, practice);
        for (const StepRequest& step : plan.steps)
            ADD_FAILURE() << toString(kindOf(step)).toStdString();
        for (const CheckId check : plan.obstacles)
            ADD_FAILURE() << toString(check).toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(Run, AnyPractice, ::testing::Range(0, blocks()));

TEST(AnyPracticeCrash, IsUndoneWhereverItHappened)
{
    // One takes as long as a hundred visits: it is killed at every boundary.
    const int drills = 1 + blocks() / 4;
    int drilled = 0;
    for (std::uint32_t seed = 1; drilled < drills && !::testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed);
        const practice::RandomPractice practice = practice::randomPractice(seed);
        const practice::PracticePc pc(practice.pc);
        const Plan plan = planOf(pc, practice);
        if (!plan.canRun() || plan.steps.size() < 4)
            continue;
        practice::drillCrashes(pc.state(), practice.site, plan);
        ++drilled;
    }
}

} // namespace

} // namespace activation
