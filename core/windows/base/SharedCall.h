// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/base/DetachedThread.h"

#include "core/Limit.h"
#include "core/Result.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace activation::windows {

/// One question that takes long, for all who ask it: whoever comes while it is under way waits for the same
/// answer, and one that nobody waits for any more goes on. Safe to ask from several threads.
template <typename Answer> class SharedCall final
{
public:
    /// May take as long as its limit and has to end there; has to own everything it refers to.
    using Ask = std::function<Answer(const Limit& own)>;

    SharedCall(Ask ask, std::chrono::milliseconds limit) : m_ask(std::move(ask)), m_limit(limit) {}
    ~SharedCall()
    {
        if (m_flight)
            m_flight->stop.request_stop();
    }
    Q_DISABLE_COPY_MOVE(SharedCall)

    /// TimedOut or Cancelled when `limit` comes first; with no time at all it is only begun.
    [[nodiscard]] Answer answer(const Limit& limit) const
    {
        if (limit.stop.stop_requested())
            return Failure{Cause::Cancelled, 0, {}};
        const auto until = std::chrono::steady_clock::now() + limit.timeout;
        const auto flight = join();
        if (!flight)
            return Failure{Cause::Internal, 0, QStringLiteral("no thread to be had")};
        std::unique_lock lock(flight->mutex);
        if (flight->landed.wait_until(lock, limit.stop, until, [&] { return flight->answer.has_value(); }))
            return *flight->answer;
        if (limit.stop.stop_requested())
            return Failure{Cause::Cancelled, 0, {}};
        return Failure{Cause::TimedOut, 0, QStringLiteral("%1 ms").arg(limit.timeout.count())};
    }

    /// Whoever asks from now on does not get what is under way; those who wait for it do.
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_flight.reset();
    }

private:
    struct Flight
    {
        std::mutex mutex;
        std::condition_variable_any landed;
        std::optional<Answer> answer;
        std::stop_source stop;
    };

    /// The one that is under way, or a new one; null where there is no thread for it.
    [[nodiscard]] std::shared_ptr<Flight> join() const
    {
        const std::lock_guard lock(m_mutex);
        if (m_flight && isUnderWay(*m_flight))
            return m_flight;
        auto flight = std::make_shared<Flight>();
        const bool begun = startDetached([flight, ask = m_ask, limit = m_limit] {
            Answer answer = ask({limit, flight->stop.get_token()});
            const std::lock_guard landing(flight->mutex);
            flight->answer = std::move(answer);
            flight->landed.notify_all();
        });
        m_flight = begun ? flight : nullptr;
        return m_flight;
    }

    [[nodiscard]] static bool isUnderWay(Flight& flight)
    {
        const std::lock_guard lock(flight.mutex);
        return !flight.answer;
    }

    Ask m_ask;
    std::chrono::milliseconds m_limit;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<Flight> m_flight;
};

} // namespace activation::windows
