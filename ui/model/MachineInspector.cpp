// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/MachineInspector.h"

#include "core/visit/SavedPerson.h"

#include <condition_variable>
#include <mutex>

namespace activation::ui {

namespace {

/// A practice PC's own time passes at once; the person in front of it needs a moment.
void pauseForPerson(std::chrono::milliseconds duration, std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, duration, [] { return false; });
}

Failure notOpen()
{
    return {Cause::NotFound, 0, QStringLiteral("no machine is open")};
}

} // namespace

MachineInspector::MachineInspector(OpenWorkplace open, std::chrono::milliseconds practicePace,
                                   QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_practicePace(practicePace)
    , m_workplace(std::make_shared<std::optional<Workplace>>())
{}

MachineInspector::~MachineInspector()
{
    m_stop.request_stop();
}

void MachineInspector::open()
{
    m_thread.start([this, stop = m_stop.get_token()] {
        m_workplace->reset(); // two workplaces would write into one folder
        auto opened = m_open();
        if (opened) {
            *m_workplace = *std::move(opened);
            post([this, facts = factsWithEarlierVisit(**m_workplace)] { Q_EMIT this->opened(facts); }, stop);
        } else {
            post([this, problem = opened.error()] { Q_EMIT notOpened(problem); }, stop);
        }
    });
}

void MachineInspector::setPerson(const Person& person)
{
    m_thread.start([workplace = m_workplace, person] {
        if (!workplace->has_value())
            return;
        Workplace& at = **workplace;
        at.person = person;
        // What cannot be kept is asked for again next time.
        if (at.profile())
            static_cast<void>(savePerson(person, *at.profile(), at.folder));
    });
}

void MachineInspector::begin(Task task)
{
    m_stop.request_stop();
    m_stop = {};
    m_thread.start([workplace = m_workplace, task = std::move(task), stop = m_stop.get_token()] {
        if (workplace->has_value() && !stop.stop_requested())
            task(**workplace, stop);
    });
}

void MachineInspector::inspect()
{
    begin([this](const Workplace& at, std::stop_token stop) {
        const auto observer = [this, stop](const Finding& finding) {
            post([this, finding] { Q_EMIT this->finding(finding); }, stop);
        };
        const Inspection inspection =
            activation::inspect(*at.system, *at.profile(), at.person, {}, observer, stop);
        post([this, inspection] { Q_EMIT inspected(inspection); }, stop);
    });
}

void MachineInspector::inspectAgain(const QList<CheckId>& checks, const Findings& known,
                                    std::chrono::milliseconds interval)
{
    begin([this, checks, known, interval](const Workplace& at, std::stop_token stop) {
        if (at.isPractice())
            pauseForPerson(m_practicePace, stop);
        const auto inspection =
            activation::inspectAgain(*at.system, *at.profile(), at.person, checks, known, interval, stop);
        if (inspection)
            post([this, inspection] { Q_EMIT inspected(*inspection); }, stop);
    });
}

void MachineInspector::readLicenses()
{
    begin([this](const Workplace& at, std::stop_token stop) {
        const auto waiting = [this, &at, stop](const QList<License>& soFar) {
            post([this, soFar] { Q_EMIT stillAsking(soFar); }, stop);
            if (at.isPractice())
                pauseForPerson(m_practicePace, stop);
        };
        const auto licenses = activation::readLicenses(*at.system, waiting, stop);
        const QDateTime now = localNow(*at.system);
        post([this, licenses, now] { Q_EMIT licensesRead(licenses, now); }, stop);
    });
}

void MachineInspector::save(const Session& session, std::function<void(const Result<void>&)> then)
{
    m_thread.start([this, workplace = m_workplace, session, then = std::move(then)] {
        const auto saved =
            workplace->has_value() ? saveSession(session, (*workplace)->folder) : Result<void>(notOpen());
        if (then)
            post([then, saved] { then(saved); }, {});
    });
}

void MachineInspector::forget()
{
    m_thread.start([workplace = m_workplace] {
        // A session that stays is looked at again next time; nothing depends on its being gone.
        if (workplace->has_value())
            static_cast<void>(forgetSession((*workplace)->folder));
    });
}

void MachineInspector::write(WriteFile file, std::function<void(const Result<QString>&)> then)
{
    m_thread.start([this, workplace = m_workplace, file = std::move(file), then = std::move(then)] {
        const Result<QString> written =
            workplace->has_value() ? file(factsWithEarlierVisit(**workplace)) : Result<QString>(notOpen());
        post([then, written] { then(written); }, {});
    });
}

void MachineInspector::restart()
{
    begin([](const Workplace& at, std::stop_token) {
        // What could not be restarted shows when it is looked at again.
        if (at.restart)
            static_cast<void>(at.restart());
    });
    open();
}

void MachineInspector::stop()
{
    m_stop.request_stop();
}

void MachineInspector::post(std::function<void()> what, const std::stop_token& stop)
{
    m_handover.post([what = std::move(what), stop] {
        if (!stop.stop_requested())
            what();
    });
}

} // namespace activation::ui

#include "moc_MachineInspector.cpp"
