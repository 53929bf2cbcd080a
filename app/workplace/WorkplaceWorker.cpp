// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workplace/WorkplaceWorker.h"

#include "app/worker/PracticeStart.h"

namespace activation::app {

WorkplaceWorker::WorkplaceWorker(QString program, CompositionRequest request,
                                 std::shared_ptr<const LastOpened> opened)
    : m_program(std::move(program))
    , m_request(std::move(request))
    , m_opened(std::move(opened))
{}

void WorkplaceWorker::carryOut(const Plan& plan, const QString& runId)
{
    worker().carryOut(plan, runId);
}

void WorkplaceWorker::putBack()
{
    worker().putBack();
}

void WorkplaceWorker::cancel()
{
    if (m_worker)
        m_worker->cancel();
}

WorkerProcess& WorkplaceWorker::worker()
{
    OpenedMachine machine = m_opened->get();
    if (!m_worker || machine != m_servedMachine) {
        if (m_worker)
            m_worker.release()->deleteLater(); // it may be telling the end of its last job right now
        m_worker = workerFor(machine);
        m_servedMachine = std::move(machine);
    }
    return *m_worker;
}

std::unique_ptr<WorkerProcess> WorkplaceWorker::workerFor(const OpenedMachine& machine)
{
    std::unique_ptr<WorkerStart> start =
        machine.practice ? std::make_unique<PracticeStart>(*machine.practice) : elevatedStart();
    auto made = std::make_unique<WorkerProcess>(
        WorkerSettings{m_program, m_request, machine.profileSha256, {}}, std::move(start));
    connect(made.get(), &ui::Worker::begun, this, &ui::Worker::begun);
    connect(made.get(), &ui::Worker::stepStarted, this, &ui::Worker::stepStarted);
    connect(made.get(), &ui::Worker::progressed, this, &ui::Worker::progressed);
    connect(made.get(), &ui::Worker::stepFinished, this, &ui::Worker::stepFinished);
    connect(made.get(), &ui::Worker::ended, this, &ui::Worker::ended);
    return made;
}

} // namespace activation::app

#include "moc_WorkplaceWorker.cpp"
