// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TcpProbe.h"

#include "core/net/HostLookup.h"
#include "core/net/LimitedLoop.h"
#include "core/net/TcpAttempt.h"

#include <QHash>
#include <QTcpSocket>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

namespace activation {

namespace {

using std::chrono::milliseconds;

/// How long after the one before an endpoint is tried: so that the last one, too, has half of the limit.
milliseconds staggerAmong(qsizetype endpoints, const Limit& limit)
{
    const auto pauses = static_cast<int>(endpoints) - 1;
    return pauses < 1 ? kConnectStagger : std::min(kConnectStagger, limit.timeout / 2 / pauses);
}

/// All endpoints of one question on one event loop.
class Race final
{
public:
    Race(const QList<Endpoint>& endpoints, AddressFamily family, const HostResolver& resolve,
         const Limit& limit);
    ~Race();
    Q_DISABLE_COPY_MOVE(Race)

    [[nodiscard]] Result<QList<TcpAnswer>> run();

private:
    struct Runner
    {
        std::unique_ptr<TcpAttempt> attempt;
        bool due = false;
        bool resolved = false;
        bool started = false;
        QList<QHostAddress> addresses;
    };

    void resolveInThread(const QString& host);
    void resolved(const QString& host, const QList<QHostAddress>& addresses);
    void startWhenReady(Runner& runner);
    void finishWhenDecided();

    LimitedLoop m_loop;
    milliseconds m_stagger;
    AddressFamily m_family;
    const HostResolver& m_resolve;
    QList<Endpoint> m_endpoints;
    std::vector<Runner> m_runners;
    std::stop_source m_stopResolving;
    std::vector<std::jthread> m_resolvers;
};

Race::Race(const QList<Endpoint>& endpoints, AddressFamily family, const HostResolver& resolve,
           const Limit& limit)
    : m_loop(limit)
    , m_stagger(staggerAmong(endpoints.size(), limit))
    , m_family(family)
    , m_resolve(resolve)
    , m_endpoints(endpoints)
{
    for (const Endpoint& endpoint : endpoints) {
        Runner& runner = m_runners.emplace_back();
        runner.attempt = std::make_unique<TcpAttempt>(endpoint, [this] { finishWhenDecided(); });
    }
}

Race::~Race()
{
    m_stopResolving.request_stop();
}

Result<QList<TcpAnswer>> Race::run()
{
    for (std::size_t i = 0; i < m_runners.size(); ++i) {
        QTimer::singleShot(m_stagger * static_cast<int>(i), Qt::PreciseTimer, m_loop.context(), [this, i] {
            m_runners[i].due = true;
            startWhenReady(m_runners[i]);
        });
    }
    QStringList asked;
    for (const Endpoint& endpoint : m_endpoints) {
        const QHostAddress literal = addressLiteral(endpoint.host);
        if (!literal.isNull()) {
            resolved(endpoint.host, {literal});
        } else if (!asked.contains(endpoint.host)) {
            asked.append(endpoint.host);
            resolveInThread(endpoint.host);
        }
    }
    if (m_runners.empty())
        m_loop.finish();
    const LimitedLoop::End end = m_loop.run();
    if (end == LimitedLoop::End::Stopped)
        return Failure{Cause::Cancelled, 0, {}};

    QList<TcpAnswer> answers;
    for (const Runner& runner : m_runners) {
        TcpAnswer answer = runner.attempt->answer();
        if (!runner.started) {
            const bool noAddress =
                runner.resolved ? runner.addresses.isEmpty() : end == LimitedLoop::End::TimedOut;
            answer.outcome = noAddress ? TcpOutcome::NoAddress : TcpOutcome::Dropped;
        }
        answers.append(answer);
    }
    return answers;
}

void Race::resolveInThread(const QString& host)
{
    const Limit limit{m_loop.rest().timeout, m_stopResolving.get_token()};
    m_resolvers.emplace_back([this, host, limit] {
        const auto answer = m_resolve(host, limit);
        const QList<QHostAddress> addresses = answer ? answer->addresses : QList<QHostAddress>();
        // The loop outlives this thread: m_resolvers is destroyed, and so joined, first.
        QMetaObject::invokeMethod(
            m_loop.context(), [this, host, addresses] { resolved(host, addresses); }, Qt::QueuedConnection);
    });
}

void Race::resolved(const QString& host, const QList<QHostAddress>& addresses)
{
    for (std::size_t i = 0; i < m_runners.size(); ++i) {
        if (m_endpoints[static_cast<qsizetype>(i)].host != host)
            continue;
        m_runners[i].addresses = ofFamily(addresses, m_family);
        m_runners[i].resolved = true;
        startWhenReady(m_runners[i]);
    }
}

void Race::startWhenReady(Runner& runner)
{
    if (!runner.due || !runner.resolved || runner.started)
        return;
    runner.started = true;
    runner.attempt->start(runner.addresses);
}

void Race::finishWhenDecided()
{
    for (const Runner& runner : m_runners) {
        if (!runner.attempt->finished())
            return;
        if (runner.attempt->answer().outcome == TcpOutcome::Connected)
            break;
    }
    m_loop.finish();
}

} // namespace

Result<QList<TcpAnswer>> probeTcp(const QList<Endpoint>& endpoints, AddressFamily family,
                                  const HostResolver& resolve, const Limit& limit)
{
    return Race(endpoints, family, resolve, limit).run();
}

} // namespace activation
