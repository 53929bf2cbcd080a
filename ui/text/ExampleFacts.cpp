// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ExampleFacts.h"

#include "core/Failure.h"
#include "core/UtcTime.h"
#include "core/findings/CheckId.h"

namespace activation::text {

namespace {

struct ExampleZone
{
    QStringView name;
    int offsetMinutes;
};

constexpr ExampleZone kFarWest{u"Pacific Standard Time", -480};
constexpr ExampleZone kUtc{u"UTC", 0};

void setClock(Facts& facts, Reason reason, const SiteProfile& profile)
{
    const ExampleZone zone = profile.clock.zoneOffsetMinutes == kFarWest.offsetMinutes ? kUtc : kFarWest;
    facts.set(Fact::Zone, zone.name.toString());
    facts.set(Fact::ZoneOffsetMinutes, qint64{zone.offsetMinutes});
    facts.set(Fact::SpreadSeconds, qint64{720});
    constexpr qint64 kMinute = 60;
    if (reason == Reason::ClockRight)
        facts.set(Fact::SkewSeconds, qint64{2});
    else if (reason == Reason::ClockOff || reason == Reason::DomainClockDiffers)
        facts.set(Fact::SkewSeconds, -20 * kMinute);
    else if (reason == Reason::ClockFarOffByZone)
        facts.set(Fact::SkewSeconds, (zone.offsetMinutes - profile.clock.zoneOffsetMinutes) * kMinute);
    else
        facts.set(Fact::SkewSeconds, -312 * kMinute);
}

QString windowsFor(Reason reason)
{
    if (reason == Reason::HomeEdition)
        return QStringLiteral("Windows 11 Home");
    if (reason == Reason::EvaluationEdition)
        return QStringLiteral("Windows 11 Enterprise Evaluation");
    return QStringLiteral("Windows 11 Pro");
}

} // namespace

Facts exampleFacts(Reason reason, const SiteProfile& profile)
{
    const QList<KmsHost> hosts =
        profile.kms.source == HostSource::Preset ? QList<KmsHost>() : allHosts(profile);
    const Endpoint endpoint =
        hosts.isEmpty() ? Endpoint{QStringLiteral("kms.example.test"), kKmsPort} : hosts.first().endpoint;
    const QDateTime day = utcTime(QDate(2027, 5, 20), QTime(12, 0));
    Facts facts;
    setClock(facts, reason, profile);
    facts.set(Fact::Because, toString(CheckId::Network));
    facts.set(Fact::Cause, toString(Cause::TimedOut));
    facts.set(Fact::ErrorCode, qint64{0x80041010});
    facts.set(Fact::Host, endpoint.host);
    facts.set(Fact::Port, qint64{endpoint.port});
    facts.set(Fact::AddressFamily, QStringLiteral("ipv4"));
    facts.set(Fact::Domain, QStringLiteral("example.test"));
    facts.set(Fact::ProductName, windowsFor(reason));
    const bool tooOld = reason == Reason::TooOldForProgram;
    facts.set(Fact::Build, qint64{tooOld ? 15063 : 17763});
    facts.set(Fact::MinimumBuild, qint64{tooOld ? 17763 : 19045});
    facts.set(Fact::Platform, QStringLiteral("arm64"));
    facts.set(Fact::VpnName, QStringLiteral("FortiClient"));
    facts.set(Fact::VpnInstalled, true);
    if (reason == Reason::TunnelProxy)
        facts.set(Fact::Tunnels, QStringList{QStringLiteral("Clash")});
    facts.set(Fact::Gate, QStringLiteral("https://gate.example.test/"));
    facts.set(Fact::Role, toString(Role::Graduate));
    facts.set(Fact::DaysAfterLeaving, qint64{180});
    facts.set(Fact::EntitledUntil, day);
    facts.set(Fact::Products, QStringList{QStringLiteral("Windows(R), Enterprise edition")});
    facts.set(Fact::UpdatesEnded, QStringList{QStringLiteral("2025-10-14")});
    facts.set(Fact::DaysLeft, qint64{12});
    facts.set(Fact::Expires, day);
    facts.set(Fact::ForeignHosts, QStringList{QStringLiteral("kms.elsewhere.example")});
    facts.set(Fact::Conflicts, QStringList{QStringLiteral("Microsoft 365 Apps for enterprise")});
    facts.set(Fact::Staying, QStringList{QStringLiteral("Visio LTSC Professional 2021")});
    facts.set(Fact::Bitness, toString(Bitness::X86));
    facts.set(Fact::WantedBitness, toString(Bitness::X64));
    facts.set(Fact::Programs, QStringList{QStringLiteral("Word"), QStringLiteral("Excel")});
    return facts;
}

} // namespace activation::text
