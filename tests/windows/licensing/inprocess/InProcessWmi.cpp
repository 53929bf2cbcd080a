// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/inprocess/InProcessWmi.h"

#include "core/windows/wmi/WmiError.h"
#include "tests/windows/licensing/inprocess/InProcessServices.h"

#include <QDeadlineTimer>
#include <QThread>

namespace activation::windows {

HRESULT WmiWorld::pass(WmiPlace place)
{
    std::unique_lock lock(mutex);
    if (faults.hangsAt == place) {
        ++hanging;
        hangs.notify_all();
        released.wait(lock, [this] { return isOver; });
        --hanging;
    }
    return faults.fails.value(place, S_OK);
}

InProcessWmi::InProcessWmi(Recording recording, WmiFaults faults) : m_world(std::make_shared<WmiWorld>())
{
    m_world->recording = std::move(recording);
    m_world->faults = std::move(faults);
}

InProcessWmi::~InProcessWmi()
{
    end();
}

void InProcessWmi::end()
{
    const std::scoped_lock lock(m_world->mutex);
    m_world->isOver = true;
    m_world->released.notify_all();
}

Wmi InProcessWmi::wmi() const
{
    return Wmi([world = m_world]() -> Result<ComPointer<IWbemServices>> {
        if (const HRESULT result = world->pass(WmiPlace::Connect); FAILED(result))
            return wmiFailure(result, QStringLiteral("in-process"));
        return ComPointer<IWbemServices>(new InProcessServices(world));
    });
}

QStringList InProcessWmi::queries() const
{
    const std::scoped_lock lock(m_world->mutex);
    return m_world->queries;
}

QList<MethodCall> InProcessWmi::calls() const
{
    const std::scoped_lock lock(m_world->mutex);
    return m_world->calls;
}

QStringList InProcessWmi::methods() const
{
    QStringList names;
    for (const MethodCall& call : calls())
        names.append(call.method);
    return names;
}

Recording InProcessWmi::recording() const
{
    const std::scoped_lock lock(m_world->mutex);
    return m_world->recording;
}

KmsRegistry InProcessWmi::registry() const
{
    return KmsRegistry(m_world->settings.path());
}

void InProcessWmi::set(const WmiFaults& faults)
{
    const std::scoped_lock lock(m_world->mutex);
    m_world->faults = faults;
}

void InProcessWmi::waitUntilHanging() const
{
    std::unique_lock lock(m_world->mutex);
    m_world->hangs.wait(lock, [this] { return m_world->hanging > 0; });
}

bool InProcessWmi::endsWithoutObjects()
{
    end();
    const QDeadlineTimer deadline(std::chrono::seconds{10});
    while (*m_world->alive != 0 && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    return *m_world->alive == 0;
}

} // namespace activation::windows
