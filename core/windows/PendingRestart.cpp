// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/PendingRestart.h"

#include "core/windows/base/Registry.h"

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

bool exists(const char16_t* path)
{
    return RegistryKey::open(RegistryHive::LocalMachine, QString::fromUtf16(path)).hasValue();
}

/// Keys that are there only until the next start.
bool isAskedForByAKey()
{
    constexpr std::array kKeys{
        u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending",
        u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootInProgress",
        u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired",
    };
    return std::ranges::any_of(kKeys, exists);
}

bool isRenamed()
{
    const auto nameIn = [](const QString& key) {
        const auto names =
            RegistryKey::open(RegistryHive::LocalMachine,
                              QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\") + key);
        return names ? names->text(QStringLiteral("ComputerName")) : std::nullopt;
    };
    const auto present = nameIn(QStringLiteral("ActiveComputerName"));
    const auto next = nameIn(QStringLiteral("ComputerName"));
    return present && next && present->compare(*next, Qt::CaseInsensitive) != 0;
}

bool isFileReplaced()
{
    const auto manager = RegistryKey::open(
        RegistryHive::LocalMachine, QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager"));
    if (!manager)
        return false;
    const auto names = [&manager](const QString& value) {
        return manager->texts(value).value_or(QStringList());
    };
    return replacesFiles(names(QStringLiteral("PendingFileRenameOperations"))) ||
           replacesFiles(names(QStringLiteral("PendingFileRenameOperations2")));
}

} // namespace

bool replacesFiles(const QStringList& names)
{
    return std::ranges::any_of(names, [](const QString& name) { return name.startsWith(u'!'); });
}

bool isRestartPending()
{
    return isAskedForByAKey() || isFileReplaced() || isRenamed();
}

} // namespace activation::windows
