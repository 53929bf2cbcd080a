// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/PublishedNetwork.h"

#include "core/adapters/AdapterJudgement.h"
#include "core/adapters/VpnClients.h"

#include <algorithm>
#include <bit>

namespace activation::recording {

namespace {

struct Heading
{
    QStringView words; ///< in what ipconfig prints before the name
    std::uint32_t type;
};

/// English, Traditional and Simplified Chinese, Korean, Japanese; Japanese does not translate the wireless
/// one.
constexpr Heading kHeadings[] = {
    {u"Wireless LAN", kTypeWireless},
    {u"無線區域網路", kTypeWireless},
    {u"无线局域网", kTypeWireless},
    {u"무선 LAN", kTypeWireless},
    {u"Ethernet", kTypeEthernet},
    {u"乙太網路", kTypeEthernet},
    {u"以太网", kTypeEthernet},
    {u"이더넷", kTypeEthernet},
    {u"イーサネット", kTypeEthernet},
    {u"PPP", kTypePpp},
    {u"Unknown", kTypePropVirtual},
    {u"不明的介面卡", kTypePropVirtual},
    {u"未知适配器", kTypePropVirtual},
    {u"알 수 없는", kTypePropVirtual},
    {u"不明なアダプター", kTypePropVirtual},
};

std::uint32_t typeOf(const QString& heading)
{
    const auto found = std::ranges::find_if(
        kHeadings, [&heading](const Heading& row) { return heading.startsWith(row.words); });
    return found == std::end(kHeadings) ? kTypeNotTold : found->type;
}

/// As Get-NetAdapter prints it. ipconfig has a line only for media that are disconnected.
AdapterState stateOf(const QString& status, bool isMediaDisconnected)
{
    if (isMediaDisconnected || status == u"Disconnected")
        return AdapterState::Disconnected;
    if (status.isEmpty() || status == u"Up" || status == u"Connected")
        return AdapterState::Up;
    if (status == u"Disabled")
        return AdapterState::Disabled;
    return status == u"Not Present" ? AdapterState::NotPresent : AdapterState::Down;
}

QStringList texts(Record& record, QStringView key)
{
    return record.optional(key).list([](const Field& item) { return item.anyString(); });
}

QList<QHostAddress> addresses(Record& record, QStringView key)
{
    return record.optional(key).list([](const Field& item) { return item.address(); });
}

void readPrefixes(Record& record, NetworkAdapter& adapter)
{
    adapter.prefixLengths = record.optional(u"prefixLengths").list([](const Field& item) {
        return item.number<std::uint32_t>(0, 128);
    });
    for (const QHostAddress& mask : addresses(record, u"masks"))
        adapter.prefixLengths.append(static_cast<std::uint32_t>(std::popcount(mask.toIPv4Address())));
}

/// Nothing of one that Windows itself hides: its miniports are up without carrying anything.
std::optional<NetworkAdapter> readAdapter(const Field& field)
{
    Record record(field);
    record.allowOthers();
    if (record.optional(u"hidden").boolean())
        return std::nullopt;
    NetworkAdapter adapter;
    adapter.description = record.optional(u"description").anyString();
    adapter.alias = record.optional(u"alias").anyString();
    adapter.type = typeOf(record.optional(u"heading").anyString());
    const bool isMediaDisconnected = record.has(u"media");
    const QString status = record.optional(u"status").anyString();
    adapter.state =
        stateOf(record.has(u"state") ? record.optional(u"state").anyString() : status, isMediaDisconnected);
    adapter.mac = record.optional(u"mac").anyString();
    adapter.addresses = addresses(record, u"addresses");
    adapter.gateways = addresses(record, u"gateways");
    readPrefixes(record, adapter);
    if (const QString suffix = record.optional(u"suffix").anyString(); !suffix.isEmpty())
        adapter.dnsSuffixes = {suffix};
    return adapter;
}

void readAdapters(const Field& list, QList<NetworkAdapter>& adapters)
{
    for (const auto& adapter : list.list(readAdapter)) {
        if (adapter)
            adapters.append(*adapter);
    }
}

bool hasVpnInPhoneBook(const Field& list)
{
    const auto types = list.list([](const Field& item) {
        Record entry(item);
        entry.allowOthers();
        return QStringLiteral("Type=") + entry.optional(u"Type").anyString();
    });
    return hasVpnEntry(types.join(u'\n'));
}

} // namespace

void readPublishedNetwork(Record& pc, Recording& recording)
{
    readAdapters(pc.optional(u"adapters"), recording.adapters);
    readAdapters(pc.optional(u"interfaces"), recording.adapters);
    const QList<Adapter> inUse = adaptersInUse(recording.adapters);
    if (inUse.isEmpty()) // nobody publishes a PC without a network; the others were not printed
        return;
    QStringList suffixes{pc.optional(u"primarySuffix").anyString()};
    for (const NetworkAdapter& adapter : recording.adapters) {
        if (isInUse(adapter))
            suffixes += adapter.dnsSuffixes;
    }
    suffixes += texts(pc, u"searchList");
    suffixes.removeAll(QString());
    suffixes.removeDuplicates();
    const VpnTraces traces{{}, {}, recording.adapters, hasVpnInPhoneBook(pc.optional(u"phoneBook"))};
    recording.network = Answer<LocalNetwork>{{}, LocalNetwork{inUse, vpnClientsFrom(traces), suffixes}, {}};
}

} // namespace activation::recording
