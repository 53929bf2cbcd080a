// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    VpnInstalled, ///< bool
    Gate,         ///< URL of the login gate
    Role,
    DaysAfterLeaving, ///< days the role may still activate after leaving
    EntitledUntil,    ///< date-time
    ServiceStart,     ///< "automatic", "manual", "disabled"
    Products,         ///< display names
    Channels,         ///< channel of each product, same order
    DaysLeft,         ///< of the product that ends first
    Expires,          ///< of the product that ends first
    ForeignHosts,     ///< hosts on the PC that are not the profile's
    Conflicts,        ///< display names of the Office products in the way
    Staying,          ///< display names of the Office products that stay
    Languages,
    Bytes,
    Programs,      ///< names of open programs
    Slic,          ///< bool
    WindowsMarker, ///< bool
    Msdm,          ///< bool
};

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

/// "skewSeconds"; as in JSON.
[[nodiscard]] QString toString(Fact fact);

} // namespace activation
