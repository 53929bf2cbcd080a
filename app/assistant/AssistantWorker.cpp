// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/assistant/AssistantWorker.h"

#include "app/worker/PracticeStart.h"
#include "app/worker/WorkerProcess.h"

#include <QCoreApplication>

namespace activation {

AssistantWorker::AssistantWorker(CompositionRequest request, std::shared_ptr<const OpenedMachine> opened)
    : m_request(std::move(request))
    , m_opened(std::move(opened))
{}

void AssistantWorker::carryOut(const Plan& plan, const QString& runId)
{
    worker().carryOut(plan, runId);
}

void AssistantWorker::putBack()
{
    worker().putBack();
}

void AssistantWorker::cancel()
{
    worker().cancel();
}

Worker& AssistantWorker::worker()
{
    if (m_worker)
        return *m_worker;
    std::unique_ptr<WorkerStart> start =
        m_opened->practice ? std::make_unique<PracticeStart>(*m_opened->system) : elevatedStart();
    m_worker = std::make_unique<WorkerProcess>(
        WorkerSettings{QCoreApplication::applicationFilePath(), m_request, m_opened->profileSha256, {}},
        std::move(start));
    connect(m_worker.get(), &Worker::begun, this, &Worker::begun);
    connect(m_worker.get(), &Worker::stepStarted, this, &Worker::stepStarted);
    connect(m_worker.get(), &Worker::progressed, this, &Worker::progressed);
    connect(m_worker.get(), &Worker::stepFinished, this, &Worker::stepFinished);
    connect(m_worker.get(), &Worker::ended, this, &Worker::ended);
    return *m_worker;
}

} // namespace activation
