// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/findings/Facts.h"

#include <algorithm>

namespace activation {

namespace {

template <typename T> T valueOf(const FactValue* value)
{
    const T* held = value ? std::get_if<T>(value) : nullptr;
    return held ? *held : T{};
}

} // namespace

void Facts::set(Fact fact, FactValue value)
{
    const auto entry = std::ranges::find(m_entries, fact, &std::pair<Fact, FactValue>::first);
    if (entry == m_entries.end())
        m_entries.emplace_back(fact, std::move(value));
    else
        entry->second = std::move(value);
}

const FactValue* Facts::find(Fact fact) const
{
    const auto entry = std::ranges::find(m_entries, fact, &std::pair<Fact, FactValue>::first);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

QString Facts::text(Fact fact) const
{
    return valueOf<QString>(find(fact));
}

QStringList Facts::list(Fact fact) const
{
    return valueOf<QStringList>(find(fact));
}

qint64 Facts::number(Fact fact) const
{
    return valueOf<qint64>(find(fact));
}

bool Facts::flag(Fact fact) const
{
    return valueOf<bool>(find(fact));
}

QDateTime Facts::time(Fact fact) const
{
    return valueOf<QDateTime>(find(fact));
}

QString toString(Fact fact)
{
    switch (fact) {
    case Fact::Because:
        return QStringLiteral("because");
    case Fact::Cause:
        return QStringLiteral("cause");
    case Fact::ErrorCode:
        return QStringLiteral("errorCode");
    case Fact::Host:
        return QStringLiteral("host");
    case Fact::Hosts:
        return QStringLiteral("hosts");
    case Fact::Port:
        return QStringLiteral("port");
    case Fact::Address:
        return QStringLiteral("address");
    case Fact::Addresses:
        return QStringLiteral("addresses");
    case Fact::AddressFamily:
        return QStringLiteral("addressFamily");
    case Fact::Milliseconds:
        return QStringLiteral("milliseconds");
    case Fact::Domain:
        return QStringLiteral("domain");
    case Fact::SkewSeconds:
        return QStringLiteral("skewSeconds");
    case Fact::UncertaintyMilliseconds:
        return QStringLiteral("uncertaintyMilliseconds");
    case Fact::Sources:
        return QStringLiteral("sources");
    case Fact::SilentSources:
        return QStringLiteral("silentSources");
    case Fact::SpreadSeconds:
        return QStringLiteral("spreadSeconds");
    case Fact::Zone:
        return QStringLiteral("zone");
    case Fact::ZoneOffsetMinutes:
        return QStringLiteral("zoneOffsetMinutes");
    case Fact::WantedZone:
        return QStringLiteral("wantedZone");
    case Fact::WantedZoneOffsetMinutes:
        return QStringLiteral("wantedZoneOffsetMinutes");
    case Fact::Edition:
        return QStringLiteral("edition");
    case Fact::ProductName:
        return QStringLiteral("productName");
    case Fact::Build:
        return QStringLiteral("build");
    case Fact::MinimumBuild:
        return QStringLiteral("minimumBuild");
    case Fact::Platform:
        return QStringLiteral("platform");
    case Fact::Adapter:
        return QStringLiteral("adapter");
    case Fact::AdapterKind:
        return QStringLiteral("adapterKind");
    case Fact::VpnProduct:
        return QStringLiteral("vpnProduct");
    case Fact::VpnName:
        return QStringLiteral("vpnName");
    case Fact::VpnInstalled:
        return QStringLiteral("vpnInstalled");
    case Fact::Gate:
        return QStringLiteral("gate");
    case Fact::Role:
        return QStringLiteral("role");
    case Fact::DaysAfterLeaving:
        return QStringLiteral("daysAfterLeaving");
    case Fact::EntitledUntil:
        return QStringLiteral("entitledUntil");
    case Fact::ServiceStart:
        return QStringLiteral("serviceStart");
    case Fact::Products:
        return QStringLiteral("products");
    case Fact::Channels:
        return QStringLiteral("channels");
    case Fact::DaysLeft:
        return QStringLiteral("daysLeft");
    case Fact::Expires:
        return QStringLiteral("expires");
    case Fact::ForeignHosts:
        return QStringLiteral("foreignHosts");
    case Fact::Conflicts:
        return QStringLiteral("conflicts");
    case Fact::Staying:
        return QStringLiteral("staying");
    case Fact::Languages:
        return QStringLiteral("languages");
    case Fact::Bytes:
        return QStringLiteral("bytes");
    case Fact::Programs:
        return QStringLiteral("programs");
    case Fact::Slic:
        return QStringLiteral("slic");
    case Fact::WindowsMarker:
        return QStringLiteral("windowsMarker");
    case Fact::Msdm:
        return QStringLiteral("msdm");
    }
    Q_UNREACHABLE();
}

} // namespace activation
