// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/window/StraightWorker.h"

#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/steps/Undo.h"

#include <QDir>

#include <gtest/gtest.h>

namespace activation::ui {

std::unique_ptr<System> openPractice(const practice::Scenario& scenario, const QString& folder)
{
    auto pc = std::make_unique<practice::PracticePc>(scenario.state);
    EXPECT_TRUE(pc->keepIn(QDir(folder).filePath(QStringLiteral("pc.json"))).hasValue());
    return pc;
}

StraightWorker::StraightWorker(practice::Scenario scenario, QString folder)
    : m_scenario(std::move(scenario))
    , m_folder(std::move(folder))
{}

StraightWorker::~StraightWorker() = default;

void StraightWorker::carryOut(const Plan& plan, const QString& runId)
{
    begin([this, plan, runId](const RunObserver& observer, std::stop_token stop) -> RunResult {
        const auto pc = openPractice(m_scenario, m_folder);
        const auto journal = Journal::open(m_folder);
        if (!journal)
            return {RunEnd::NotStarted, {}, {}, journal.error()};
        return StepRunner(*pc, m_scenario.profile, **journal, runId).run(plan, observer, stop);
    });
}

void StraightWorker::putBack()
{
    begin([this](const RunObserver& observer, std::stop_token stop) -> RunResult {
        const auto pc = openPractice(m_scenario, m_folder);
        const auto journal = Journal::open(m_folder);
        if (!journal)
            return {RunEnd::NotStarted, {}, {}, journal.error()};
        const UndoResult undone = undoAll(*pc, m_scenario.profile, **journal, observer, stop);
        return {undone.complete ? RunEnd::Completed : RunEnd::Failed, undone.steps, {}, {}};
    });
}

void StraightWorker::cancel()
{
    m_thread.request_stop();
}

void StraightWorker::begin(std::function<RunResult(const RunObserver&, std::stop_token)> job)
{
    if (std::exchange(m_declines, false)) {
        const RunResult declined{RunEnd::NotStarted, {}, {}, Failure{Cause::Cancelled, 0, {}}};
        m_handover.post([this, declined] { Q_EMIT jobFinished(declined); });
        return;
    }
    m_thread = std::jthread([this, job = std::move(job)](std::stop_token stop) {
        m_handover.post([this] { Q_EMIT jobStarted(); });
        const RunResult result = job(observer(), stop);
        m_handover.post([this, result] {
            m_steps.append(result.steps);
            Q_EMIT jobFinished(result);
        });
    });
}

RunObserver StraightWorker::observer()
{
    return {[=, this](int index, const StepRequest& request) {
                m_handover.post([=, this] { Q_EMIT stepStarted(index, request); });
            },
            [=, this](int index, double step, double total) {
                m_handover.post([=, this] { Q_EMIT stepProgressed(index, step, total); });
            },
            [=, this](int index, const StepResult& result) {
                m_handover.post([=, this] { Q_EMIT stepFinished(index, result); });
            }};
}

} // namespace activation::ui

#include "moc_StraightWorker.cpp"
