// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticePc.h"
#include "core/steps/StepRunner.h"
#include "core/steps/Undo.h"
#include "tests/support/practice/RecordingSystem.h"
#include "tests/support/practice/SampleSite.h"
#include "tests/support/practice/ScratchFolder.h"

#include <gtest/gtest.h>

namespace activation {

/// One practice PC, one site, one journal: arrange the states, then run once.
class RunScene
{
public:
    RunScene() : site(practice::sampleSite()), before(practice::samplePc()) {}

    RunResult run(const QList<StepRequest>& steps, const RunObserver& observer = {},
                  std::stop_token stop = {})
    {
        return runPlan(Plan{steps, {}}, observer, stop);
    }

    RunResult runPlan(const Plan& plan, const RunObserver& observer = {}, std::stop_token stop = {})
    {
        pc = std::make_unique<practice::PracticePc>(before);
        system = std::make_unique<practice::RecordingSystem>(*pc, watch);
        return runOn(plan, observer, stop);
    }

    /// On the PC as it is now.
    RunResult runOn(const Plan& plan, const RunObserver& observer = {}, std::stop_token stop = {})
    {
        StepRunner runner(*system, site, journal(), QStringLiteral("run"));
        return runner.run(plan, observer, stop);
    }

    UndoResult undo(const RunObserver& observer = {}, std::stop_token stop = {})
    {
        return undoAll(*system, site, journal(), observer, stop);
    }

    Journal& journal()
    {
        if (!m_journal) {
            Result<std::unique_ptr<Journal>> opened = Journal::open(folder.path());
            EXPECT_TRUE(opened.hasValue());
            m_journal = std::move(opened).value();
        }
        return *m_journal;
    }

    QList<JournalEntry> entries() const { return Journal::read(folder.path()).valueOr({}).entries; }
    practice::PracticeState after() const { return pc->state(); }
    /// As Windows shows them now.
    QList<License> licenses() const
    {
        return std::as_const(*pc).licensing().licenses(Limit{kLookTimeout, {}}).valueOr({});
    }

    SiteProfile site;
    practice::PracticeState before;
    practice::ChangeWatch watch;
    practice::ScratchFolder folder;
    std::unique_ptr<practice::PracticePc> pc;
    std::unique_ptr<practice::RecordingSystem> system;

private:
    std::unique_ptr<Journal> m_journal;
};

} // namespace activation
