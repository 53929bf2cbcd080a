// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Opening.h"
#include "core/worker/WorkerMessage.h"

#include <functional>
#include <thread>

namespace activation::app {

/// Does one job after the other on a thread of its own, as the window asks, and tells how it goes. Destroying
/// it cancels what runs and waits until the machine is left in order.
class WorkerJob final
{
public:
    /// Called on the thread of the job; the last word about each job is its JobFinished.
    using SendMessage = std::function<void(const WorkerMessage&)>;

    /// The workplace outlives this.
    WorkerJob(Workplace& workplace, SendMessage send);
    ~WorkerJob() = default;
    Q_DISABLE_COPY_MOVE(WorkerJob)

    /// Only after the JobFinished of the job before.
    void start(const RunPlan& plan);
    void start(const PutBack& putBack);

    void cancel();

private:
    [[nodiscard]] RunResult run(const RunPlan& plan, std::stop_token stop);
    [[nodiscard]] RunResult putBack(std::stop_token stop);
    [[nodiscard]] RunObserver observer() const;

    Workplace& m_workplace;
    SendMessage m_send;
    std::jthread m_thread;
};

} // namespace activation::app
