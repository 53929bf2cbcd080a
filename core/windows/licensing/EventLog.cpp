// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/EventLog.h"

#include "core/windows/base/BoundedCall.h"

#include <windows.h>

#include <winevt.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace activation::windows {

namespace {

constexpr int kMostEvents = 16;

/// Owns one handle of the event log.
class EventHandle final
{
public:
    explicit EventHandle(EVT_HANDLE handle) : m_handle(handle) {}
    ~EventHandle()
    {
        if (m_handle)
            EvtClose(m_handle);
    }
    EventHandle(const EventHandle&) = delete;
    EventHandle& operator=(const EventHandle&) = delete;

    [[nodiscard]] EVT_HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }

private:
    EVT_HANDLE m_handle;
};

QString xmlOf(const EventHandle& event)
{
    DWORD bytes = 0;
    DWORD count = 0;
    EvtRender(nullptr, event.get(), EvtRenderEventXml, 0, nullptr, &bytes, &count);
    std::vector<char16_t> text(bytes / sizeof(char16_t));
    if (text.empty() ||
        !EvtRender(nullptr, event.get(), EvtRenderEventXml, bytes, text.data(), &bytes, &count))
        return {};
    return QString::fromUtf16(text.data()); // ends with a zero
}

QList<LoggedEvent> readNow(const QString& condition, const Limit& limit)
{
    const QString query = licensingEvents(condition);
    const EventHandle found(
        EvtQuery(nullptr, nullptr, reinterpret_cast<LPCWSTR>(query.utf16()),
                 EvtQueryChannelPath | EvtQueryReverseDirection | EvtQueryTolerateQueryErrors));
    QList<LoggedEvent> events;
    while (found && events.size() < kMostEvents && !limit.stop.stop_requested()) {
        EVT_HANDLE next = nullptr;
        DWORD count = 0;
        if (!EvtNext(found.get(), 1, &next, static_cast<DWORD>(limit.timeout.count()), 0, &count))
            break;
        const EventHandle event(next);
        if (const auto read = loggedEventFrom(xmlOf(event)))
            events.append(*read);
    }
    std::ranges::stable_sort(events, std::ranges::greater{}, &LoggedEvent::logged);
    return events;
}

/// Newest first.
QList<LoggedEvent> read(const QString& condition, const Limit& limit)
{
    using Events = QList<LoggedEvent>;
    return callWithin(limit,
                      [condition](const Limit& own) -> Result<Events> { return readNow(condition, own); })
        .valueOr({});
}

} // namespace

QList<ActivationEvent> readActivationEvents(std::chrono::milliseconds age, const Limit& limit)
{
    const QString condition =
        QStringLiteral("(EventID=12288 or EventID=12289) and TimeCreated[timediff(@SystemTime) <= %1]")
            .arg(age.count());
    QList<ActivationEvent> events;
    const QList<LoggedEvent> logged = read(condition, limit);
    for (const LoggedEvent& event : logged) {
        if (const auto one = activationEventFrom(event))
            events.append(*one);
    }
    return events;
}

QList<LoggedEvent> readStatusEvents(const Limit& limit)
{
    QList<LoggedEvent> newest;
    const QList<LoggedEvent> logged = read(QStringLiteral("EventID=%1").arg(kStatusEvent), limit);
    for (const LoggedEvent& event : logged) {
        const auto isSame = [&event](const LoggedEvent& other) {
            return other.channel == event.channel && other.data.value(0) == event.data.value(0);
        };
        if (std::ranges::none_of(newest, isSame))
            newest.append(event);
    }
    return newest;
}

} // namespace activation::windows
