// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableNetwork.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

namespace {

using namespace activation;
using Clock = std::chrono::steady_clock;

QString outcomeOf(const Result<QList<TcpAnswer>>& answers)
{
    if (!answers || answers->isEmpty())
        return QStringLiteral("failed");
    switch (answers->first().outcome) {
    case TcpOutcome::Connected:
        return QStringLiteral("connected");
    case TcpOutcome::Refused:
        return QStringLiteral("refused");
    case TcpOutcome::Dropped:
        return QStringLiteral("dropped");
    case TcpOutcome::Unreachable:
        return QStringLiteral("unreachable");
    case TcpOutcome::NoAddress:
        return QStringLiteral("no-address");
    }
    Q_UNREACHABLE();
}

/// One answer in a word: what a probe of this kind said about this target.
QString ask(const Network& network, const QString& kind, const QString& target, const Limit& limit)
{
    if (kind == u"tcp") {
        const auto host = target.section(u' ', 0, 0);
        const auto port = static_cast<std::uint16_t>(target.section(u' ', 1, 1).toUInt());
        return outcomeOf(network.connectTo({{host, port}}, AddressFamily::Any, limit));
    }
    if (kind == u"srv") {
        const auto found = network.findKmsHosts(target, limit);
        return found && !found->records.isEmpty() ? found->records.first().target.host
                                                  : QStringLiteral("failed");
    }
    const auto samples = network.askTime({TimeSource{QUrl(target)}}, limit);
    const bool answered = !samples.isEmpty() && samples.first().hasValue();
    return answered ? QString::number(samples.first()->offset.count()) : QStringLiteral("failed");
}

} // namespace

/// bench-questions tcp|srv|time TARGET LIMIT-MS TIMES: asks the product's own question, one line each time:
/// how long it took in microseconds, and the answer.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const portable::PortableNetwork network;
    const Limit limit{std::chrono::milliseconds{arguments[3].toInt()}, {}};
    for (int left = arguments[4].toInt(); left > 0; --left) {
        const auto began = Clock::now();
        const QString answer = ask(network, arguments[1], arguments[2], limit);
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
        std::printf("%lld %s\n", static_cast<long long>(took.count()), qUtf8Printable(answer));
    }
    return 0;
}
