// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/RunController.h"

namespace activation::ui {

RunController::RunController(Worker& worker, QObject* parent) : QObject(parent), m_worker(worker)
{
    connect(&worker, &Worker::begun, this, [this] {
        m_state.waitsForPermission = false;
        Q_EMIT changed();
    });
    connect(&worker, &Worker::stepStarted, this, &RunController::start);
    connect(&worker, &Worker::progressed, this, [this](int, double, double total) {
        m_state.total = total;
        Q_EMIT changed();
    });
    connect(&worker, &Worker::stepFinished, this, [this](int, const StepResult& result) {
        m_state.results.append(result);
        Q_EMIT changed();
    });
    connect(&worker, &Worker::ended, this, [this](const RunResult& result) {
        const Job job = std::exchange(m_state.job, Job::None);
        Q_EMIT ended(job, result);
    });
}

void RunController::carryOut(Job job, const Plan& plan, const QString& runId)
{
    if (isRunning())
        return;
    begin(job, plan.steps);
    m_worker.carryOut(plan, runId);
}

void RunController::putBack()
{
    if (isRunning())
        return;
    begin(Job::PutBack, {});
    m_worker.putBack();
}

void RunController::cancel()
{
    if (!isRunning() || m_state.cancelling)
        return;
    m_state.cancelling = true;
    m_worker.cancel();
    Q_EMIT changed();
}

void RunController::begin(Job job, const QList<StepRequest>& steps)
{
    m_state = {};
    m_state.job = job;
    m_state.steps = steps;
    m_state.waitsForPermission = true;
    Q_EMIT changed();
}

void RunController::start(int index, const StepRequest& request)
{
    m_state.waitsForPermission = false;
    m_state.current = index;
    if (index == m_state.steps.size())
        m_state.steps.append(request);
    Q_EMIT changed();
}

} // namespace activation::ui

#include "moc_RunController.cpp"
