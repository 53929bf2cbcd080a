// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/VpnTraces.h"

#include "core/ReadAtMost.h"
#include "core/windows/base/Registry.h"

#include <QDir>
#include <QFile>

namespace activation::windows {

namespace {

constexpr qint64 kLargestPhoneBook = 1'048'576;

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

VpnTraces collectVpnTraces(const QList<NetworkAdapter>& adapters)
{
    return {presentServices(), installedPrograms(), adapters, arePhoneBooksUsedForVpn()};
}

} // namespace activation::windows
