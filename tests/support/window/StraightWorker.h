// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Handover.h"
#include "core/practice/Scenario.h"
#include "ui/model/Worker.h"

#include <thread>

namespace activation::ui {

/// Changes a practice PC in this very process, on a thread of its own: for tests of what is shown, not of how
/// the work is handed over.
class StraightWorker final : public Worker
{
    Q_OBJECT

public:
    /// `folder` is the one that the window's workplace uses.
    StraightWorker(practice::Scenario scenario, QString folder);
    ~StraightWorker() override;

    void setTarget(const WorkerTarget&) override {}
    void carryOut(const Plan& plan, const QString& runId) override;
    void putBack() override;
    void cancel() override;

    /// The next job is declined, as a person may.
    void declineNext() { m_declines = true; }
    [[nodiscard]] const QList<StepResult>& steps() const { return m_steps; }

private:
    void begin(std::function<RunResult(const RunObserver&, std::stop_token)> job);
    [[nodiscard]] RunObserver observer();

    practice::Scenario m_scenario;
    QString m_folder;
    bool m_declines = false;
    QList<StepResult> m_steps; ///< of all jobs
    Handover m_handover;
    std::jthread m_thread; ///< ends first
};

/// Where a practice PC of this scenario is kept; taken up again by everyone who opens it there.
[[nodiscard]] std::unique_ptr<System> openPractice(const practice::Scenario& scenario, const QString& folder);

} // namespace activation::ui
