// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/UninstallEntry.h"

#include "core/windows/office/ClickToRunNames.h"
#include "core/windows/office/ProductCode.h"

namespace activation::windows {

namespace {

bool mayBeOffice(const QString& key)
{
    return key.startsWith(u"Office1", Qt::CaseInsensitive) || productCode(key) || releaseOfUninstallKey(key);
}

UninstallEntry read(const QString& name, const RegistryKey& key, RegistryView view)
{
    UninstallEntry entry;
    entry.key = name;
    entry.view = view;
    entry.displayName = key.text(QStringLiteral("DisplayName")).value_or(QString()).trimmed();
    entry.displayVersion = key.text(QStringLiteral("DisplayVersion")).value_or(QString()).trimmed();
    entry.uninstallString = key.text(QStringLiteral("UninstallString")).value_or(QString()).trimmed();
    entry.productCodes = key.texts(QStringLiteral("ProductCodes")).value_or(QStringList());
    entry.bytes = qint64{key.number(QStringLiteral("EstimatedSize")).value_or(0)} * 1024; // is in KiB
    entry.hidden = key.number(QStringLiteral("SystemComponent")).value_or(0) != 0 ||
                   key.number(QStringLiteral("ClickToRunComponent")).value_or(0) != 0;
    return entry;
}

} // namespace

QList<UninstallEntry> officeUninstallEntries()
{
    QList<UninstallEntry> entries;
    for (const RegistryView view : {RegistryView::Of64Bit, RegistryView::Of32Bit}) {
        const Result<RegistryKey> list = RegistryKey::open(
            RegistryHive::LocalMachine,
            QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"), view);
        if (!list)
            continue;
        for (const QString& name : list->subkeys()) {
            if (!mayBeOffice(name))
                continue;
            if (const Result<RegistryKey> key = list->open(name))
                entries.append(read(name, *key, view));
        }
    }
    return entries;
}

} // namespace activation::windows
