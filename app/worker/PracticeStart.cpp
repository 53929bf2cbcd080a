// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/PracticeStart.h"

namespace activation::app {

PracticeStart::PracticeStart(Elevation person) : m_person(person)
{
    connect(&m_plain, &WorkerStart::started, this, &WorkerStart::started);
    connect(&m_plain, &WorkerStart::failed, this, &WorkerStart::failed);
    connect(&m_plain, &WorkerStart::ended, this, &WorkerStart::ended);
}

void PracticeStart::start(const QString& program, const QStringList& arguments)
{
    if (m_person == Elevation::StandardUser)
        QMetaObject::invokeMethod(this, &PracticeStart::declined, Qt::QueuedConnection);
    else
        m_plain.start(program, arguments);
}

std::unique_ptr<WorkerStart> startFor(const ui::WorkerTarget& target, WorkerRights rights)
{
    if (rights == WorkerRights::OfThePerson)
        return std::make_unique<PlainStart>();
    return target.practice ? std::make_unique<PracticeStart>(*target.practice) : elevatedStart();
}

} // namespace activation::app

#include "moc_PracticeStart.cpp"
