// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerService.h"

namespace activation::app {

namespace {

bool isRefusal(const RunResult& result)
{
    return result.end == RunEnd::NotStarted && result.failure && result.failure->cause == Cause::InvalidInput;
}

} // namespace

WorkerService::WorkerService(std::unique_ptr<QLocalSocket> socket, Workplace& workplace,
                             const WorkerRequest& request)
    : m_workplace(workplace)
    , m_link(std::move(socket), request.limits)
    , m_job(workplace, [this](const WorkerMessage& message) {
        m_handover.post([this, message] { onJobMessage(message); });
    })
{
    connect(&m_link, &WorkerLink::received, this, &WorkerService::onMessage);
    connect(&m_link, &WorkerLink::closed, this, &WorkerService::onLinkClosed);
    m_link.send(WorkerHello{kWorkerProtocol, request.token, profileSha256()});
}

void WorkerService::onMessage(const WorkerMessage& message)
{
    if (std::holds_alternative<CancelJob>(message))
        m_job.cancel(); // without a job the window has only not heard yet that it ended
    else if (const auto* const plan = std::get_if<RunPlan>(&message); plan && !m_busy)
        begin(*plan);
    else if (const auto* const back = std::get_if<PutBack>(&message); back && !m_busy)
        begin(*back);
    else
        shutDown(WorkerExit::BadMessage);
}

void WorkerService::begin(const RunPlan& plan)
{
    if (plan.profileSha256 != profileSha256()) {
        shutDown(WorkerExit::NotAllowed);
        return;
    }
    m_busy = true;
    m_job.start(plan);
}

void WorkerService::begin(const PutBack& putBack)
{
    m_busy = true;
    m_job.start(putBack);
}

void WorkerService::onJobMessage(const WorkerMessage& message)
{
    m_link.send(message);
    const auto* const ended = std::get_if<JobFinished>(&message);
    if (!ended)
        return;
    m_busy = false;
    if (m_exit || isRefusal(ended->result))
        shutDown(m_exit.value_or(WorkerExit::NotAllowed));
}

void WorkerService::onLinkClosed(const Failure& failure)
{
    m_connected = false;
    if (failure.cause == Cause::BadReply)
        shutDown(WorkerExit::BadMessage);
    else if (failure.cause == Cause::Lost && !m_busy)
        shutDown(WorkerExit::Done);
    else
        shutDown(WorkerExit::WindowLost);
}

void WorkerService::shutDown(WorkerExit exit)
{
    m_exit = m_exit.value_or(exit);
    m_job.cancel();
    if (m_connected)
        m_link.close();
    else if (!m_busy)
        Q_EMIT finished(*m_exit);
}

QByteArray WorkerService::profileSha256() const
{
    return m_workplace.found ? fingerprint(*m_workplace.profile()) : QByteArray();
}

} // namespace activation::app

#include "moc_WorkerService.cpp"
