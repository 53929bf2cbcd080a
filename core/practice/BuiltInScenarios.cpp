// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/Scenario.h"

#include <array>

namespace activation::practice {

namespace {

/// The order of the handbook.
constexpr std::array<const char16_t*, 71> kScenarios{
    u"healthy",
    u"already-active",
    u"renew-soon",
    u"expired",
    u"updates-ended",
    u"extended-updates",
    u"off-vpn",
    u"vpn-up-late",
    u"other-vpn",
    u"campus-dial-up",
    u"virtual-adapters",
    u"tunnel-proxy",
    u"login-gate",
    u"wifi-not-enough",
    u"wrong-zone",
    u"clock-fast",
    u"clock-and-zone",
    u"clock-stays-off",
    u"domain-clock",
    u"name-not-found",
    u"name-leads-back",
    u"srv-discovery",
    u"port-refused",
    u"port-dropped",
    u"not-kms",
    u"count-too-low",
    u"host-refuses",
    u"second-try-works",
    u"trial-office",
    u"slow-removal",
    u"removal-cut-off",
    u"removal-refused",
    u"twelve-languages",
    u"subscription-office",
    u"paid-office",
    u"mixed-office",
    u"two-bitnesses",
    u"grace-beside-volume",
    u"office-never-opened",
    u"office-open",
    u"restart-pending",
    u"home-edition",
    u"retail-windows",
    u"mak-windows",
    u"windows-server",
    u"kms-host",
    u"virtual-machine",
    u"token-activation",
    u"domain-activation",
    u"domain-expired",
    u"subscription-windows",
    u"multi-session",
    u"newest-windows",
    u"foreign-host",
    u"host-in-three-places",
    u"left-over-host",
    u"too-long",
    u"not-elevated",
    u"standard-user",
    u"slic-missing",
    u"licensing-service-off",
    u"service-file-changed",
    u"service-access-denied",
    u"wmi-broken",
    u"cold-start",
    u"very-slow",
    u"slow-host",
    u"who-are-you",
    u"graduate-allowed",
    u"graduate-not-allowed",
    u"worker-dies",
};

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    for (const QStringView name : kScenarios)
        names.append(name.toString());
    return names;
}

Result<Scenario, DocumentProblem> builtInScenario(const QString& name)
{
    return readScenario(builtInScenarioPath(name));
}

QString builtInScenarioPath(const QString& name)
{
    return QStringLiteral(":/practice/%1.json").arg(name);
}

} // namespace activation::practice
