// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/VpnClients.h"

#include "core/ReadAtMost.h"
#include "core/windows/VpnProducts.h"
#include "core/windows/base/Registry.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace activation::windows {

namespace {

constexpr std::uint32_t kOwnVpnType = 23; // IF_TYPE_PPP: a connection of Windows' own VPN
constexpr qint64 kLargestPhoneBook = 1'048'576;

bool hasAnyOf(const QString& text, std::span<const QStringView> parts)
{
    return std::ranges::any_of(
        parts, [&text](QStringView part) { return text.contains(part, Qt::CaseInsensitive); });
}

bool isInstalled(const VpnProduct& product, const VpnTraces& traces)
{
    const bool hasService = std::ranges::any_of(product.services, [&traces](QStringView service) {
        return traces.services.contains(service, Qt::CaseInsensitive);
    });
    return hasService || std::ranges::any_of(traces.programs, [&product](const QString& program) {
               return hasAnyOf(program, product.programs);
           });
}

bool isConnected(const VpnProduct& product, const VpnTraces& traces)
{
    return std::ranges::any_of(traces.adapters, [&product](const NetworkAdapter& adapter) {
        return adapter.up && hasAnyOf(adapter.description, product.adapters);
    });
}

QStringList installedPrograms()
{
    const QString uninstall = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
    QStringList programs;
    for (const RegistryView view : {RegistryView::Of64Bit, RegistryView::Of32Bit}) {
        const auto list = RegistryKey::open(RegistryHive::LocalMachine, uninstall, view);
        if (!list)
            continue;
        for (const QString& key : list->subkeys()) {
            const auto entry = list->open(key);
            const auto name = entry ? entry->text(QStringLiteral("DisplayName")) : std::nullopt;
            if (name)
                programs.append(*name);
        }
    }
    programs.removeDuplicates();
    return programs;
}

/// Looked up in the registry, where even a service whose rights hide it from the service control manager is.
QStringList presentServices()
{
    QStringList present;
    for (const QString& name : vpnServiceNames()) {
        if (RegistryKey::open(RegistryHive::LocalMachine,
                              QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + name))
            present.append(name);
    }
    return present;
}

/// The user's own phone book, and the one for everybody.
bool arePhoneBooksUsedForVpn()
{
    const QString place = QStringLiteral("Microsoft/Network/Connections/Pbk/rasphone.pbk");
    for (const char* const folder : {"APPDATA", "ProgramData"}) {
        QFile file(QDir(qEnvironmentVariable(folder)).filePath(place));
        if (file.open(QIODevice::ReadOnly) &&
            hasVpnEntry(QString::fromUtf8(readAtMost(file, kLargestPhoneBook))))
            return true;
    }
    return false;
}

} // namespace

QList<VpnClient> vpnClientsFrom(const VpnTraces& traces)
{
    QList<VpnClient> clients;
    for (const VpnProduct& product : vpnProducts()) {
        if (isInstalled(product, traces))
            clients.append({product.id.toString(), product.name.toString(), isConnected(product, traces)});
    }
    const bool isDialed = std::ranges::any_of(traces.adapters, [](const NetworkAdapter& adapter) {
        return adapter.up && adapter.type == kOwnVpnType;
    });
    if (traces.phoneBookHasVpn || isDialed)
        clients.append({QStringLiteral("windows"), QStringLiteral("Windows VPN"), isDialed});
    return clients;
}

VpnTraces collectVpnTraces(const QList<NetworkAdapter>& adapters)
{
    return {presentServices(), installedPrograms(), adapters, arePhoneBooksUsedForVpn()};
}

QStringList vpnServiceNames()
{
    QStringList names;
    for (const VpnProduct& product : vpnProducts()) {
        for (const QStringView service : product.services)
            names.append(service.toString());
    }
    return names;
}

bool isVpnAdapter(const QString& description)
{
    return std::ranges::any_of(vpnProducts(), [&description](const VpnProduct& product) {
        return hasAnyOf(description, product.adapters);
    });
}

bool hasVpnEntry(const QString& phoneBook)
{
    // RASENTRY dwType: 1 is a telephone line, 2 a VPN, 5 broadband (PPPoE).
    const QStringList lines = phoneBook.split(u'\n');
    return std::ranges::any_of(lines, [](const QString& line) { return line.trimmed() == u"Type=2"; });
}

} // namespace activation::windows
