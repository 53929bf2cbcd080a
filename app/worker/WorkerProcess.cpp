// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerProcess.h"

#include "app/worker/WorkerListener.h"

#include <QCoreApplication>

namespace activation::app {

namespace {

/// It may be in the middle of a signal of its own, so it is not deleted at once; nobody hears the rest.
template <typename T> void drop(std::unique_ptr<T> object, const QObject& listener)
{
    if (T* const pointer = object.release()) {
        pointer->disconnect(&listener);
        pointer->close();
        pointer->deleteLater();
    }
}

} // namespace

WorkerProcess::WorkerProcess(WorkerSettings settings, StartFor startFor, QObject* parent)
    : ui::Worker(parent)
    , m_settings(std::move(settings))
    , m_startFor(std::move(startFor))
{
    m_arrival.setSingleShot(true);
    m_arrival.setInterval(m_settings.limits.arrival);
    connect(&m_arrival, &QTimer::timeout, this, [this] {
        endBeforeAdmission(RunEnd::Failed,
                           Failure{Cause::TimedOut, 0, QStringLiteral("the worker did not come")});
    });
}

void WorkerProcess::setTarget(const ui::WorkerTarget& target)
{
    if (m_hasTarget && target == m_target)
        return;
    dropWorker(Failure{Cause::Lost, 0, QStringLiteral("another machine was opened")});
    m_target = target;
    m_hasTarget = true;
    forgetStart();
}

/// It may be in the middle of a signal of its own.
void WorkerProcess::forgetStart()
{
    if (m_start) {
        m_start->disconnect(this);
        m_start.release()->deleteLater();
    }
}

void WorkerProcess::connectStart()
{
    connect(m_start.get(), &WorkerStart::started, this, [this](qint64 process) {
        if (!m_listener)
            return;
        m_arrival.start();
        m_listener->expect(process);
    });
    connect(m_start.get(), &WorkerStart::declined, this, [this] {
        if (m_listener)
            endBeforeAdmission(RunEnd::NotStarted, Failure{Cause::Cancelled, 0, QStringLiteral("declined")});
    });
    connect(m_start.get(), &WorkerStart::failed, this, [this](const Failure& failure) {
        if (m_listener)
            endBeforeAdmission(RunEnd::NotStarted, failure);
    });
    connect(m_start.get(), &WorkerStart::ended, this, [this](int exitCode) {
        // What it said before its end may still have to be read; then the link tells.
        if (m_listener)
            endBeforeAdmission(RunEnd::Failed,
                               Failure{Cause::Lost, 0, QStringLiteral("exit code %1").arg(exitCode)});
    });
}

WorkerProcess::~WorkerProcess() = default;

void WorkerProcess::carryOut(const Plan& plan, const QString& runId)
{
    if (m_job)
        return;
    m_job = Job{RunPlan{runId, m_target.profileSha256, plan.steps, plan.advised}, JobRecord(plan),
                rightsToAskFor(plan)};
    if (plan.canRun())
        begin();
    else
        endLater(Failure{Cause::InvalidInput, 0, QStringLiteral("the plan has obstacles")});
}

void WorkerProcess::putBack()
{
    if (m_job)
        return;
    m_job = Job{PutBack{}, JobRecord(), WorkerRights::Administrator};
    begin();
}

void WorkerProcess::begin()
{
    if (m_link && m_rights >= m_job->rights) {
        m_job->byEarlierWorker = true;
        QMetaObject::invokeMethod(this, &WorkerProcess::sendOrder, Qt::QueuedConnection);
        return;
    }
    closeConnection();
    if (!m_start || m_rights != m_job->rights) {
        forgetStart();
        m_rights = m_job->rights;
        m_start = m_startFor(m_target, m_rights);
        connectStart();
    }
    listen();
}

void WorkerProcess::cancel()
{
    if (!m_job)
        return;
    if (m_link)
        m_link->send(CancelJob{});
    else if (m_listener)
        endBeforeAdmission(RunEnd::NotStarted,
                           Failure{Cause::Cancelled, 0, QStringLiteral("before it began")});
}

void WorkerProcess::listen()
{
    m_listener = std::make_unique<WorkerListener>(m_target.profileSha256, m_settings.limits);
    if (m_listener->name().isEmpty()) {
        m_listener.reset();
        endLater(Failure{Cause::Internal, 0, QStringLiteral("no local socket to be had")});
        return;
    }
    connect(m_listener.get(), &WorkerListener::admitted, this, &WorkerProcess::onAdmitted);
    connect(m_listener.get(), &WorkerListener::refused, this,
            [this](const Failure& failure) { endBeforeAdmission(RunEnd::Failed, failure); });
    WorkerRequest request;
    request.server = m_listener->name();
    request.token = m_listener->token();
    request.parent = QCoreApplication::applicationPid();
    request.machine = m_settings.machine;
    m_start->start(m_settings.program, toArguments(request));
}

void WorkerProcess::onAdmitted()
{
    m_arrival.stop();
    m_link = m_listener->takeLink();
    drop(std::move(m_listener), *this);
    connect(m_link.get(), &WorkerLink::received, this, &WorkerProcess::onMessage);
    connect(m_link.get(), &WorkerLink::closed, this, &WorkerProcess::onClosed);
    sendOrder();
}

void WorkerProcess::sendOrder()
{
    if (!m_job || !m_link)
        return;
    m_link->send(m_job->order);
    Q_EMIT jobStarted();
}

void WorkerProcess::onMessage(const WorkerMessage& message)
{
    const bool accepted = std::visit([this](const auto& said) { return accepts(said); }, message);
    if (!accepted) {
        dropWorker(Failure{Cause::BadReply, 0, QStringLiteral("the worker said what cannot be true")});
        return;
    }
    m_job->heard = true;
    if (const auto* const started = std::get_if<StepStarted>(&message))
        Q_EMIT stepStarted(started->index, started->request);
    else if (const auto* const progress = std::get_if<StepProgressed>(&message))
        Q_EMIT stepProgressed(progress->index, progress->step, progress->total);
    else if (const auto* const finished = std::get_if<StepFinished>(&message))
        Q_EMIT stepFinished(finished->index, finished->result);
    else if (const auto* const all = std::get_if<JobFinished>(&message))
        end(all->result);
}

template <typename T> bool WorkerProcess::accepts(const T& said)
{
    if constexpr (requires(JobRecord record) { record.accept(said); })
        return m_job && m_job->record.accept(said);
    else
        return false; // only the window says such things, or only once
}

void WorkerProcess::onClosed(const Failure& failure)
{
    if (!m_job || !m_job->byEarlierWorker || m_job->heard) {
        dropWorker(failure);
        return;
    }
    // It had ended before this job was sent, and nobody had noticed: another one does it.
    m_job->byEarlierWorker = false;
    closeConnection();
    begin();
}

void WorkerProcess::dropWorker(const Failure& failure)
{
    closeConnection();
    if (m_job)
        end(m_job->record.abortedBy(Failure{Cause::Lost, failure.code, failure.detail}));
}

void WorkerProcess::endBeforeAdmission(RunEnd how, const Failure& failure)
{
    closeConnection();
    if (!m_job)
        return;
    RunResult result = m_job->record.abortedBy(failure);
    result.end = how;
    end(result);
}

void WorkerProcess::endLater(const Failure& failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { endBeforeAdmission(RunEnd::NotStarted, failure); }, Qt::QueuedConnection);
}

WorkerRights WorkerProcess::rightsToAskFor(const Plan& plan) const
{
    return m_personWasRefused ? WorkerRights::Administrator : rightsFor(plan);
}

void WorkerProcess::end(const RunResult& result)
{
    if (m_job->rights == WorkerRights::OfThePerson && result.failure &&
        result.failure->cause == Cause::AccessDenied)
        m_personWasRefused = true;
    m_job.reset();
    Q_EMIT jobFinished(result);
}

void WorkerProcess::closeConnection()
{
    m_arrival.stop();
    drop(std::move(m_listener), *this);
    drop(std::move(m_link), *this);
}

} // namespace activation::app

#include "moc_WorkerProcess.cpp"
