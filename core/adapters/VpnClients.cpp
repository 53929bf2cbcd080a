// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/adapters/VpnClients.h"

#include "core/adapters/VpnProducts.h"

#include <algorithm>

namespace activation {

namespace {

bool isInstalled(const VpnProduct& product, const VpnTraces& traces)
{
    const bool hasService = std::ranges::any_of(product.services, [&traces](const QString& service) {
        return traces.services.contains(service, Qt::CaseInsensitive);
    });
    return hasService || std::ranges::any_of(traces.programs, [&product](const QString& program) {
               return std::ranges::any_of(product.programs, [&program](const QString& part) {
                   return program.contains(part, Qt::CaseInsensitive);
               });
           });
}

/// The adapter tells by itself; that of a driver is taken for the only product here that installs it.
bool isAdapterOf(const VpnProduct& product, const NetworkAdapter& adapter, const VpnTraces& traces)
{
    if (const VpnProduct* const owner = ownerOf(adapter))
        return owner->id == product.id;
    if (!isOfDriver(adapter, product) || !isInstalled(product, traces))
        return false;
    return std::ranges::none_of(vpnProducts(), [&](const VpnProduct& other) {
        return other.id != product.id && isOfDriver(adapter, other) && isInstalled(other, traces);
    });
}

bool isTunnelUp(const VpnProduct& product, const NetworkAdapter& adapter)
{
    if (adapter.state != AdapterState::Up)
        return false;
    return product.idle != AdapterState::Up ||
           std::ranges::any_of(adapter.addresses,
                               [](const QHostAddress& address) { return !address.isLinkLocal(); });
}

} // namespace

QList<VpnClient> vpnClientsFrom(const VpnTraces& traces)
{
    QList<VpnClient> clients;
    for (const VpnProduct& product : vpnProducts()) {
        bool isHere = isInstalled(product, traces);
        bool isConnected = false;
        for (const NetworkAdapter& adapter : traces.adapters) {
            if (!isAdapterOf(product, adapter, traces))
                continue;
            isHere = true;
            isConnected = isConnected || isTunnelUp(product, adapter);
        }
        if (isHere)
            clients.append({product.id, product.name, isConnected});
    }
    const bool isDialed = std::ranges::any_of(traces.adapters, [](const NetworkAdapter& adapter) {
        return adapter.state == AdapterState::Up && isDialedAsVpn(adapter) && !ownerOf(adapter);
    });
    if (traces.phoneBookHasVpn || isDialed)
        clients.append({QStringLiteral("windows"), QStringLiteral("Windows VPN"), isDialed});
    return clients;
}

QStringList vpnServiceNames()
{
    QStringList names;
    for (const VpnProduct& product : vpnProducts())
        names += product.services;
    return names;
}

bool hasVpnEntry(const QString& phoneBook)
{
    // RASENTRY dwType: 1 is a telephone line, 2 a VPN, 5 broadband (PPPoE).
    const QStringList lines = phoneBook.split(u'\n');
    return std::ranges::any_of(lines, [](const QString& line) { return line.trimmed() == u"Type=2"; });
}

} // namespace activation
