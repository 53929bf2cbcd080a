// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LocalAdapters.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>

namespace activation {

namespace {

AdapterKind kindOf(const QNetworkInterface& device)
{
    if (device.flags().testFlag(QNetworkInterface::IsLoopBack))
        return AdapterKind::Virtual;
    switch (device.type()) {
    case QNetworkInterface::Wifi:
        return AdapterKind::Wireless;
    case QNetworkInterface::Ethernet:
        return adapterKindByName(device.name(), AdapterKind::Wired);
    case QNetworkInterface::Ppp:
    case QNetworkInterface::Slip:
    case QNetworkInterface::Virtual:
        return adapterKindByName(device.name(), AdapterKind::Vpn);
    case QNetworkInterface::Unknown:
    case QNetworkInterface::Loopback:
    case QNetworkInterface::CanBus:
    case QNetworkInterface::Fddi:
    case QNetworkInterface::Phonet:
    case QNetworkInterface::Ieee802154:
    case QNetworkInterface::SixLoWPAN:
    case QNetworkInterface::Ieee80216:
    case QNetworkInterface::Ieee1394:
        break;
    }
    return adapterKindByName(device.name(), AdapterKind::Other);
}

Adapter adapterOf(const QNetworkInterface& device)
{
    Adapter adapter{device.humanReadableName(), kindOf(device), {}};
    const QList<QNetworkAddressEntry> entries = device.addressEntries();
    for (const QNetworkAddressEntry& entry : entries)
        adapter.addresses.append(entry.ip());
    return adapter;
}

bool isUp(const QNetworkInterface& device)
{
    return device.flags().testFlag(QNetworkInterface::IsUp) &&
           device.flags().testFlag(QNetworkInterface::IsRunning);
}

} // namespace

AdapterKind adapterKindByName(const QString& name, AdapterKind otherwise)
{
    struct Prefix
    {
        QStringView text;
        AdapterKind kind;
    };
    // The names that Linux, the BSDs and macOS, and the usual clients give.
    static constexpr Prefix kPrefixes[] = {
        {u"tun", AdapterKind::Vpn},         {u"tap", AdapterKind::Vpn},
        {u"wg", AdapterKind::Vpn},          {u"ppp", AdapterKind::Vpn},
        {u"utun", AdapterKind::Vpn},        {u"ipsec", AdapterKind::Vpn},
        {u"vpn", AdapterKind::Vpn},         {u"gpd", AdapterKind::Vpn},
        {u"cscotun", AdapterKind::Vpn},     {u"wwan", AdapterKind::Mobile},
        {u"wl", AdapterKind::Wireless},     {u"docker", AdapterKind::Virtual},
        {u"br-", AdapterKind::Virtual},     {u"virbr", AdapterKind::Virtual},
        {u"vboxnet", AdapterKind::Virtual}, {u"vmnet", AdapterKind::Virtual},
        {u"dummy", AdapterKind::Virtual},
    };
    const auto match = std::find_if(std::begin(kPrefixes), std::end(kPrefixes),
                                    [&name](const Prefix& prefix) { return name.startsWith(prefix.text); });
    return match == std::end(kPrefixes) ? otherwise : match->kind;
}

QList<Adapter> localAdapters()
{
    QList<Adapter> adapters;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& device : interfaces) {
        if (isUp(device) && !device.flags().testFlag(QNetworkInterface::IsLoopBack))
            adapters.append(adapterOf(device));
    }
    return adapters;
}

QHostAddress localAddressTowards(const QHostAddress& address)
{
    constexpr quint16 kDiscardPort = 9;
    // Connecting a UDP socket makes the system choose a route and nothing else.
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, kDiscardPort);
    return socket.state() == QUdpSocket::ConnectedState ? socket.localAddress() : QHostAddress();
}

Result<Adapter> routeTo(const QHostAddress& address)
{
    const QHostAddress local = localAddressTowards(address);
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& device : interfaces) {
        const Adapter adapter = adapterOf(device);
        const bool sends = std::any_of(adapter.addresses.cbegin(), adapter.addresses.cend(),
                                       [&local](const QHostAddress& own) { return own.isEqual(local); });
        if (!local.isNull() && sends)
            return adapter;
    }
    return Failure{Cause::NotFound, 0, QStringLiteral("no route")};
}

} // namespace activation
