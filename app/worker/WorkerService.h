// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/worker/RunWorker.h"
#include "app/worker/WorkerJob.h"
#include "core/Handover.h"
#include "core/worker/WorkerLink.h"

namespace activation::app {

/// The worker's side of the connection: receives the window's orders, checks that they are allowed and hands
/// them to the job's thread.
class WorkerService final : public QObject
{
    Q_OBJECT

public:
    /// The workplace outlives this. Says hello at once.
    WorkerService(std::unique_ptr<QLocalSocket> socket, Workplace& workplace, const WorkerRequest& request);

Q_SIGNALS:
    /// The connection is closed and no job is running.
    void finished(activation::app::WorkerExit exit);

private:
    void onMessage(const WorkerMessage& message);
    void begin(const RunPlan& plan);
    void begin(const PutBack& putBack);
    void onJobMessage(const WorkerMessage& message);
    void onLinkClosed(const Failure& failure);
    void shutDown(WorkerExit exit);
    [[nodiscard]] QByteArray profileSha256() const;

    Workplace& m_workplace;
    WorkerLink m_link;
    std::optional<WorkerExit> m_exit;
    bool m_connected = true;
    bool m_busy = false;
    Handover m_handover;
    WorkerJob m_job; ///< last, so that its thread ends before what it reports to
};

} // namespace activation::app
