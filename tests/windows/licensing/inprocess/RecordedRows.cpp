// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/windows/licensing/inprocess/RecordedRows.h"

#include "tests/windows/licensing/inprocess/RecordedObject.h"

namespace activation::windows {

RecordedRows::RecordedRows(QList<QJsonObject> rows, HRESULT first, std::shared_ptr<WmiWorld> world)
    : ComObject(IID_IEnumWbemClassObject, world->alive)
    , m_rows(std::move(rows))
    , m_first(first)
    , m_world(std::move(world))
    , m_timeoutsLeft(m_world->faults.timeouts)
{}

HRESULT RecordedRows::Next(LONG timeout, ULONG count, IWbemClassObject** objects, ULONG* returned)
{
    constexpr LONG kLongest = 200; // who waits longer does not hear a stop
    *returned = 0;
    if (timeout > kLongest)
        return static_cast<HRESULT>(WBEM_E_INVALID_PARAMETER);
    if (const HRESULT result = m_world->pass(WmiPlace::Next); FAILED(result))
        return result;
    if (FAILED(m_first))
        return m_first;
    int slow = 0;
    {
        const std::scoped_lock lock(m_world->mutex);
        if (m_world->isOver)
            return static_cast<HRESULT>(WBEM_E_SHUTTING_DOWN);
        slow = m_world->faults.timeouts;
    }
    if (m_timeoutsLeft-- > 0)
        return WBEM_S_TIMEDOUT;
    m_timeoutsLeft = slow;
    // A slow provider also runs out of time in the middle of what was asked for.
    const ULONG wanted = slow > 0 ? 1 : count;
    while (*returned < wanted && m_given < m_rows.size())
        objects[(*returned)++] = new RecordedObject(m_rows.at(m_given++), alive());
    if (*returned == count)
        return WBEM_S_NO_ERROR;
    return m_given == m_rows.size() ? WBEM_S_FALSE : WBEM_S_TIMEDOUT;
}

} // namespace activation::windows
