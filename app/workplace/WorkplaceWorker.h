// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/worker/WorkerProcess.h"
#include "app/workplace/OpenedMachine.h"

namespace activation::app {

/// The worker of a window: one for the machine that is open when a job comes, another as soon as that has
/// changed.
class WorkplaceWorker final : public ui::Worker
{
    Q_OBJECT

public:
    /// `program` is the absolute path of the executable that is worker, too.
    WorkplaceWorker(QString program, CompositionRequest request, std::shared_ptr<const LastOpened> opened);

    void carryOut(const Plan& plan, const QString& runId) override;
    void putBack() override;
    void cancel() override;

private:
    [[nodiscard]] std::unique_ptr<WorkerProcess> workerFor(const OpenedMachine& machine);
    [[nodiscard]] WorkerProcess& worker();

    QString m_program;
    CompositionRequest m_request;
    std::shared_ptr<const LastOpened> m_opened;
    OpenedMachine m_servedMachine;
    std::unique_ptr<WorkerProcess> m_worker; ///< for m_servedMachine; none before the first job
};

} // namespace activation::app
