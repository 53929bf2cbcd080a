// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/WorkerStart.h"
#include "app/worker/WorkerRequest.h"
#include "app/worker/WorkerRights.h"
#include "core/worker/JobRecord.h"
#include "core/worker/WorkerLink.h"
#include "ui/model/Worker.h"

#include <QTimer>

#include <functional>

namespace activation::app {

class WorkerListener;

/// What a window starts its worker with.
struct WorkerSettings
{
    QString program;        ///< absolute path of this very executable
    OpeningRequest machine; ///< what this window itself has opened
    WorkerLimits limits;
};

/// The worker as a process of its own: started by the first job, used for all later ones on the same machine,
/// started again when it has ended meanwhile.
/// Where a job changes no setting the person is asked nothing: the worker then has no more rights than the
/// window. Should Windows refuse it that (KMS activation is open to standard users; not seen on a real PC),
/// the next try asks.
class WorkerProcess final : public ui::Worker
{
    Q_OBJECT

public:
    /// The way to a worker for this machine, with these rights.
    using StartFor =
        std::function<std::unique_ptr<WorkerStart>(const ui::WorkerTarget& target, WorkerRights rights)>;

    WorkerProcess(WorkerSettings settings, StartFor startFor, QObject* parent = nullptr);
    /// The worker notices, cancels its job and ends by itself.
    ~WorkerProcess() override;

    void setTarget(const ui::WorkerTarget& target) override;
    void carryOut(const Plan& plan, const QString& runId) override;
    void putBack() override;
    void cancel() override;

private:
    struct Job
    {
        WorkerMessage order;
        JobRecord record;
        WorkerRights rights = WorkerRights::Administrator;
        bool byEarlierWorker = false; ///< sent to the process of an earlier job
        bool heard = false;           ///< the worker has said something about it
    };

    void begin();
    void forgetStart();
    void connectStart();
    void listen();
    void onAdmitted();
    void sendOrder();
    void onMessage(const WorkerMessage& message);
    template <typename T> [[nodiscard]] bool accepts(const T& said);
    void onClosed(const Failure& failure);
    void dropWorker(const Failure& failure);
    void endBeforeAdmission(RunEnd how, const Failure& failure);
    void endLater(const Failure& failure);
    void end(const RunResult& result);
    [[nodiscard]] WorkerRights rightsToAskFor(const Plan& plan) const;
    void closeConnection();

    WorkerSettings m_settings;
    StartFor m_startFor;
    ui::WorkerTarget m_target;
    std::unique_ptr<WorkerStart> m_start;                ///< for m_target; none before its first job
    WorkerRights m_rights = WorkerRights::Administrator; ///< that m_start gives
    bool m_hasTarget = false;
    bool m_personWasRefused = false; ///< a job without administrator rights
    std::optional<Job> m_job;
    std::unique_ptr<WorkerListener> m_listener; ///< while a worker is awaited
    std::unique_ptr<WorkerLink> m_link;         ///< while one is there
    QTimer m_arrival;
};

} // namespace activation::app
