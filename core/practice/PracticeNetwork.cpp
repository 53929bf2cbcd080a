// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeNetwork.h"

#include "core/practice/PracticeAdapters.h"
#include "core/practice/PracticeReach.h"

#include <algorithm>

namespace activation::practice {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kUsualRoundTrip{4};
/// A Date header counts whole seconds.
constexpr milliseconds kDateHeaderUncertainty{500};

/// A question that got no answer in time was met with silence, and silence is an answer of the network.
bool isSilence(const Result<PracticeState>& asked)
{
    return !asked && asked.error().cause == Cause::TimedOut;
}

milliseconds roundTrip(const PracticeState& pc, PracticeCall call)
{
    return std::max(pc.behaviors.value(call).takes, kUsualRoundTrip);
}

TcpAnswer tcpAnswer(const PracticeState& pc, const Endpoint& endpoint, AddressFamily family,
                    const Limit& limit)
{
    const PracticeConnection connection = connectFrom(pc, endpoint, family);
    TcpAnswer answer{endpoint, connection.outcome, milliseconds{0}, connection.address};
    switch (connection.outcome) {
    case TcpOutcome::Connected:
    case TcpOutcome::Refused:
    case TcpOutcome::Unreachable:
        answer.elapsed = std::min(roundTrip(pc, PracticeCall::ConnectTo), limit.timeout);
        break;
    case TcpOutcome::Dropped:
        answer.elapsed = limit.timeout;
        break;
    case TcpOutcome::NoAddress:
        break;
    }
    return answer;
}

Result<TimeSample> sampleOf(const PracticeState& pc, const TimeSource& source)
{
    if (pc.place == PracticePlace::NoNetwork)
        return Failure{Cause::Unreachable, 0, source.url.toString()};
    const auto known =
        std::find_if(pc.timeSources.cbegin(), pc.timeSources.cend(),
                     [&source](const PracticeTimeSource& other) { return other.url == source.url; });
    if (known == pc.timeSources.cend() || !known->answers)
        return Failure{Cause::TimedOut, 0, source.url.toString()};
    const milliseconds half = roundTrip(pc, PracticeCall::AskTime) / 2;
    const bool byHeader = source.url.scheme() != QStringLiteral("ntp");
    return TimeSample{source, known->wrongBy - pc.clockWrongBy,
                      byHeader ? half + kDateHeaderUncertainty : half};
}

} // namespace

Result<LocalNetwork> PracticeNetwork::local(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::LocalNetwork, limit);
    if (!pc)
        return pc.error();
    if (pc->seenNetwork)
        return *pc->seenNetwork;
    return LocalNetwork{adaptersOf(*pc), clientsOf(*pc), pc->dnsSuffixes};
}

Result<AddressAnswer> PracticeNetwork::resolve(const QString& host, const Limit& limit) const
{
    if (!limit.stop.stop_requested() && !QHostAddress(host).isNull())
        return lookUp(PracticeState{}, host);
    const auto pc = m_shared.ask(PracticeCall::Resolve, limit);
    if (isSilence(pc))
        return AddressAnswer{LookupOutcome::Silent, {}};
    if (!pc)
        return pc.error();
    return lookUp(*pc, host);
}

Result<SrvAnswer> PracticeNetwork::findKmsHosts(const QString& domain, const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::FindKmsHosts, limit);
    if (isSilence(pc))
        return SrvAnswer{LookupOutcome::Silent, {}};
    if (!pc)
        return pc.error();
    return lookUpKmsHosts(*pc, domain);
}

Result<QList<TcpAnswer>> PracticeNetwork::connectTo(const QList<Endpoint>& endpoints, AddressFamily family,
                                                    const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::ConnectTo, limit);
    if (!pc && !isSilence(pc))
        return pc.error();
    QList<TcpAnswer> answers;
    for (const Endpoint& endpoint : endpoints) {
        if (pc)
            answers.append(tcpAnswer(*pc, endpoint, family, limit));
        else
            answers.append(TcpAnswer{endpoint, TcpOutcome::Dropped, limit.timeout, {}});
    }
    return answers;
}

Result<RpcAnswer> PracticeNetwork::bindKms(const Endpoint& endpoint, AddressFamily family,
                                           const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::BindKms, limit);
    if (isSilence(pc))
        return RpcAnswer{endpoint, RpcOutcome::Silent, limit.timeout};
    if (!pc)
        return pc.error();
    const RpcOutcome outcome = connectFrom(*pc, endpoint, family).service;
    const milliseconds answered = std::min(roundTrip(*pc, PracticeCall::BindKms), limit.timeout);
    return RpcAnswer{endpoint, outcome, outcome == RpcOutcome::Silent ? limit.timeout : answered};
}

QList<Result<TimeSample>> PracticeNetwork::askTime(const QList<TimeSource>& sources, const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::AskTime, limit);
    QList<Result<TimeSample>> samples;
    for (const TimeSource& source : sources) {
        if (pc)
            samples.append(sampleOf(*pc, source));
        else
            samples.append(pc.error());
    }
    return samples;
}

Result<GateOutcome> PracticeNetwork::lookAtGate(const QUrl& gate, const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::LookAtGate, limit);
    if (isSilence(pc))
        return GateOutcome::Absent;
    if (!pc)
        return pc.error();
    if (pc->gate != gate || !isInside(*pc) || !pc->tunnelProxy.isEmpty())
        return GateOutcome::Absent;
    return pc->gateSignedIn ? GateOutcome::Open : GateOutcome::SignInNeeded;
}

Result<Adapter> PracticeNetwork::routeTo(const QHostAddress& address, const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::RouteTo, limit);
    if (!pc)
        return pc.error();
    const auto adapter = adapterTowards(*pc, address);
    if (!adapter)
        return Failure{Cause::NotFound, 0, address.toString()};
    return *adapter;
}

} // namespace activation::practice
