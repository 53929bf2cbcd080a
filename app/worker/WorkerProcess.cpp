// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerProcess.h"

#include "app/worker/WorkerDoor.h"

#include <QCoreApplication>

namespace activation {

namespace {

/// Both may be in the middle of a signal of their own.
template <typename T> void deleteSoon(std::unique_ptr<T> object)
{
    if (T* const pointer = object.release())
        pointer->deleteLater();
}

} // namespace

WorkerProcess::WorkerProcess(WorkerSettings settings, std::unique_ptr<WorkerStart> start, QObject* parent)
    : Worker(parent)
    , m_settings(std::move(settings))
    , m_start(std::move(start))
{
    m_arrival.setSingleShot(true);
    m_arrival.setInterval(m_settings.limits.arrival);
    connect(&m_arrival, &QTimer::timeout, this, [this] {
        endBroken(RunEnd::Failed, Failure{Cause::TimedOut, 0, QStringLiteral("the worker did not come")});
    });
    connect(m_start.get(), &WorkerStart::started, this, [this] {
        if (m_door)
            m_arrival.start();
    });
    connect(m_start.get(), &WorkerStart::declined, this, [this] {
        if (m_door)
            endBroken(RunEnd::NotStarted, Failure{Cause::Cancelled, 0, QStringLiteral("declined")});
    });
    connect(m_start.get(), &WorkerStart::failed, this, [this](const Failure& failure) {
        if (m_door)
            endBroken(RunEnd::NotStarted, failure);
    });
    connect(m_start.get(), &WorkerStart::ended, this, [this](int exitCode) {
        // What it said before its end may still have to be read; then the link tells.
        if (m_door)
            endBroken(RunEnd::Failed, Failure{Cause::Lost, 0, QStringLiteral("exit code %1").arg(exitCode)});
    });
}

WorkerProcess::~WorkerProcess() = default;

void WorkerProcess::carryOut(const Plan& plan, const QString& runId)
{
    begin(Job{RunPlan{runId, m_settings.profileSha256, plan.steps}, JobAccount(plan)});
}

void WorkerProcess::putBack()
{
    begin(Job{PutBack{}, JobAccount()});
}

void WorkerProcess::begin(Job job)
{
    if (m_job)
        return;
    m_job = std::move(job);
    if (m_link)
        QMetaObject::invokeMethod(this, &WorkerProcess::sendOrder, Qt::QueuedConnection);
    else
        openDoor();
}

void WorkerProcess::cancel()
{
    if (!m_job)
        return;
    if (m_link)
        m_link->send(CancelJob{});
    else
        endBroken(RunEnd::NotStarted, Failure{Cause::Cancelled, 0, QStringLiteral("before it began")});
}

void WorkerProcess::openDoor()
{
    m_door = std::make_unique<WorkerDoor>(m_settings.profileSha256, m_settings.limits);
    connect(m_door.get(), &WorkerDoor::admitted, this, &WorkerProcess::meet);
    connect(m_door.get(), &WorkerDoor::refused, this,
            [this](const Failure& failure) { endBroken(RunEnd::Failed, failure); });
    WorkerRequest request;
    request.server = m_door->name();
    request.token = m_door->token();
    request.parent = QCoreApplication::applicationPid();
    request.machine = m_settings.machine;
    m_start->start(m_settings.program, toArguments(request));
}

void WorkerProcess::meet()
{
    m_arrival.stop();
    m_link = m_door->takeLink();
    deleteSoon(std::move(m_door));
    connect(m_link.get(), &WorkerLink::received, this, &WorkerProcess::hear);
    connect(m_link.get(), &WorkerLink::closed, this, &WorkerProcess::lose);
    sendOrder();
}

void WorkerProcess::sendOrder()
{
    if (!m_job || !m_link)
        return;
    m_link->send(m_job->order);
    Q_EMIT begun();
}

void WorkerProcess::hear(const WorkerMessage& message)
{
}

} // namespace activation
