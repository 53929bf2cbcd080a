// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/Worker.h"

namespace activation::ui {

/// What the worker is asked to do.
enum class Job {
    None,
    Repair,   ///< what one row needs
    Remove,   ///< Office products that are in the way
    Activate, ///< the whole plan
    PutBack,  ///< what the journal holds
};

/// How far the worker has come with it.
struct RunState
{
    Job job = Job::None;
    QList<StepRequest> steps;        ///< of the plan; while settings are put back, as far as they were told
    QList<StepResult> results{};     ///< of those that have ended, in their order
    int current = -1;                ///< the step that runs
    double total = 0;                ///< 0 to 1
    bool waitsForPermission = false; ///< Windows may be asking for it
    bool cancelling = false;

    bool operator==(const RunState&) const = default;
};

/// Gives the worker one job at a time and keeps count of it.
class RunController final : public QObject
{
    Q_OBJECT

public:
    explicit RunController(Worker& worker, QObject* parent = nullptr);

    [[nodiscard]] const RunState& state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state.job != Job::None; }

    void carryOut(Job job, const Plan& plan, const QString& runId);
    void putBack();
    void cancel();

Q_SIGNALS:
    void changed();
    /// Afterwards nothing runs any more.
    void ended(activation::ui::Job job, const activation::RunResult& result);

private:
    void begin(Job job, const QList<StepRequest>& steps);
    void start(int index, const StepRequest& request);

    Worker& m_worker;
    RunState m_state;
};

} // namespace activation::ui
