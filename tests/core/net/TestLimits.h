// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/net/HostLookup.h"
#include "core/net/Surroundings.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace activation {

using namespace std::chrono_literals;

/// More than enough on a busy machine: reaching it is a failure.
inline constexpr std::chrono::milliseconds kAmple{20'000};

/// For tests that expect silence: what has to answer within it answers in a few milliseconds.
inline constexpr std::chrono::milliseconds kShort{400};

/// Milliseconds between two looks of a server at its stop.
inline constexpr int kTick = 10;

inline const QString kLoopback = QStringLiteral("127.0.0.1");

inline Limit ample()
{
    return {kAmple, {}};
}

inline Limit shortLimit()
{
    return {kShort, {}};
}

/// Milliseconds that something takes.
inline qint64 timeOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

/// The cause of what failed; Internal stands for "did not fail" and is expected nowhere.
template <typename T> Cause causeOf(const Result<T>& result)
{
    return result ? Cause::Internal : result.error().cause;
}

/// A resolver that knows literals and these names and asks nobody.
inline HostResolver knownHosts(const QHash<QString, QList<QHostAddress>>& hosts = {})
{
    return [hosts](const QString& host, const Limit& limit) -> Result<AddressAnswer> {
        if (limit.stop.stop_requested())
            return Failure{Cause::Cancelled, 0, {}};
        const QList<QHostAddress> known = hosts.value(host, addressesKnownByName(host));
        return AddressAnswer{known.isEmpty() ? LookupOutcome::NoSuchName : LookupOutcome::Found, known};
    };
}

/// A resolver that stays silent until its limit or a stop.
inline HostResolver silentResolver()
{
    return [](const QString&, const Limit& limit) -> Result<AddressAnswer> {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any never;
        never.wait_for(lock, limit.stop, limit.timeout, [] { return false; });
        if (limit.stop.stop_requested())
            return Failure{Cause::Cancelled, 0, {}};
        return AddressAnswer{LookupOutcome::Silent, {}};
    };
}

/// The real clock and a resolver that asks nobody.
inline Surroundings loopbackSurroundings()
{
    return {knownHosts(), [] { return QDateTime::currentDateTimeUtc(); }};
}

/// Asks for something with a stop that comes as soon as `ready` holds, and says how long that took from the
/// stop on.
inline qint64 timeToStop(const std::function<bool()>& ready, const std::function<void(const Limit&)>& ask)
{
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        while (!ready())
            std::this_thread::yield();
        sinceStop.start();
        source.request_stop();
    });
    ask({30'000ms, source.get_token()});
    stopper.join();
    return sinceStop.elapsed();
}

} // namespace activation
