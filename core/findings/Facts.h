// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace activation {

/// What a check may report besides its reason.
enum class Fact {
    Because,   ///< check id that has to pass first
    Cause,     ///< Cause of a Failure: "timed-out"
    ErrorCode, ///< HRESULT, qint64
    Host,      ///< the KMS host asked
    Hosts,     ///< all hosts asked, "host:port"
    Port,
    Address,
    Addresses,
    AddressFamily, ///< "ipv4" or "ipv6": the one that is needed
    Milliseconds,  ///< how long the answer took
    Domain,        ///< where SRV records were looked for
    SkewSeconds,   ///< true time minus this PC's time
    UncertaintyMilliseconds,
    Sources,       ///< time sources that answered
    SilentSources, ///< time sources that did not
    SpreadSeconds, ///< how far the sources are apart
    Zone,          ///< key name of the PC's time zone
    ZoneOffsetMinutes,
    WantedZone,
    WantedZoneOffsetMinutes,
    Edition, ///< EditionID
    ProductName,
    Build,
    MinimumBuild,
    Platform,
    Adapter,     ///< name of the adapter that would carry the packets
    AdapterKind, ///< "wired", "wireless", "vpn", "mobile", "other"
    VpnProduct,  ///< id of the VPN client concerned
    VpnName,
    VpnInstalled,  ///< bool
    InsideNetwork, ///< bool: the PC is on the organization's network, by cable, Wi-Fi or VPN
    Tunnels,       ///< names of VPNs that are not the organization's, and of proxies, that are up on this PC
    Gate,          ///< URL of the login gate
    Role,
    DaysAfterLeaving, ///< days the role may still activate after leaving
    EntitledUntil,    ///< date-time
    ServiceStart,     ///< "automatic", "manual", "disabled"
    Products,         ///< display names
    Channels,         ///< channel of each product, same order
    DaysLeft,         ///< of the product that ends first
    Expires,          ///< of the product that ends first
    UpdatesEnded,     ///< last day with security updates of each product, same order, "2026-10-13"
    ForeignHosts,     ///< hosts on the PC that are not the profile's
    ProductFamilies,  ///< of Products, where they are installed products whose licenses are not known
    HostLevels,       ///< where each product finds its host by name once the repairs are done (HostLevel.h)
    Conflicts,        ///< display names of the Office products in the way
    Staying,          ///< display names of the Office products that stay
    Languages,
    Bytes,         ///< on disk; absent where nothing tells it
    SignedIn,      ///< bool: somebody uses one of Conflicts by signing in
    Bitness,       ///< "x86": of what is not as the rest
    WantedBitness, ///< "x64": of the rest
    Programs,      ///< names of open programs
    Slic,          ///< bool
    WindowsMarker, ///< bool
    Msdm,          ///< bool
};

[[nodiscard]] constexpr QStringView nameOf(Fact fact)
{
    switch (fact) {
    case Fact::Because:
        return u"because";
    case Fact::Cause:
        return u"cause";
    case Fact::ErrorCode:
        return u"errorCode";
    case Fact::Host:
        return u"host";
    case Fact::Hosts:
        return u"hosts";
    case Fact::Port:
        return u"port";
    case Fact::Address:
        return u"address";
    case Fact::Addresses:
        return u"addresses";
    case Fact::AddressFamily:
        return u"addressFamily";
    case Fact::Milliseconds:
        return u"milliseconds";
    case Fact::Domain:
        return u"domain";
    case Fact::SkewSeconds:
        return u"skewSeconds";
    case Fact::UncertaintyMilliseconds:
        return u"uncertaintyMilliseconds";
    case Fact::Sources:
        return u"sources";
    case Fact::SilentSources:
        return u"silentSources";
    case Fact::SpreadSeconds:
        return u"spreadSeconds";
    case Fact::Zone:
        return u"zone";
    case Fact::ZoneOffsetMinutes:
        return u"zoneOffsetMinutes";
    case Fact::WantedZone:
        return u"wantedZone";
    case Fact::WantedZoneOffsetMinutes:
        return u"wantedZoneOffsetMinutes";
    case Fact::Edition:
        return u"edition";
    case Fact::ProductName:
        return u"productName";
    case Fact::Build:
        return u"build";
    case Fact::MinimumBuild:
        return u"minimumBuild";
    case Fact::Platform:
        return u"platform";
    case Fact::Adapter:
        return u"adapter";
    case Fact::AdapterKind:
        return u"adapterKind";
    case Fact::VpnProduct:
        return u"vpnProduct";
    case Fact::VpnName:
        return u"vpnName";
    case Fact::VpnInstalled:
        return u"vpnInstalled";
    case Fact::InsideNetwork:
        return u"insideNetwork";
    case Fact::Tunnels:
        return u"tunnels";
    case Fact::Gate:
        return u"gate";
    case Fact::Role:
        return u"role";
    case Fact::DaysAfterLeaving:
        return u"daysAfterLeaving";
    case Fact::EntitledUntil:
        return u"entitledUntil";
    case Fact::ServiceStart:
        return u"serviceStart";
    case Fact::Products:
        return u"products";
    case Fact::Channels:
        return u"channels";
    case Fact::DaysLeft:
        return u"daysLeft";
    case Fact::Expires:
        return u"expires";
    case Fact::UpdatesEnded:
        return u"updatesEnded";
    case Fact::ForeignHosts:
        return u"foreignHosts";
    case Fact::ProductFamilies:
        return u"productFamilies";
    case Fact::HostLevels:
        return u"hostLevels";
    case Fact::Conflicts:
        return u"conflicts";
    case Fact::Staying:
        return u"staying";
    case Fact::Languages:
        return u"languages";
    case Fact::Bytes:
        return u"bytes";
    case Fact::SignedIn:
        return u"signedIn";
    case Fact::Bitness:
        return u"bitness";
    case Fact::WantedBitness:
        return u"wantedBitness";
    case Fact::Programs:
        return u"programs";
    case Fact::Slic:
        return u"slic";
    case Fact::WindowsMarker:
        return u"windowsMarker";
    case Fact::Msdm:
        return u"msdm";
    }
    return {};
}

using FactValue = std::variant<bool, qint64, QString, QStringList, QDateTime>;

/// A small ordered table, each fact at most once, in the order it was first set.
class Facts final
{
public:
    void set(Fact fact, FactValue value);

    [[nodiscard]] const FactValue* find(Fact fact) const;

    /// Empty, zero or false where the fact is absent or of another type.
    [[nodiscard]] QString text(Fact fact) const;
    [[nodiscard]] QStringList list(Fact fact) const;
    [[nodiscard]] qint64 number(Fact fact) const;
    [[nodiscard]] bool flag(Fact fact) const;
    [[nodiscard]] QDateTime time(Fact fact) const;

    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    bool operator==(const Facts&) const = default;

private:
    std::vector<std::pair<Fact, FactValue>> m_entries;
};

} // namespace activation
