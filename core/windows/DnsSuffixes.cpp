// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/DnsSuffixes.h"

#include "core/adapters/AdapterJudgement.h"
#include "core/windows/base/Registry.h"

#include <windows.h>

#include <array>

namespace activation::windows {

namespace {

/// That of a policy first: where there is one, Windows does not look at the other.
constexpr std::array kSearchListKeys{u"SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient",
                                     u"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"};

QString primarySuffix()
{
    std::array<wchar_t, 256> name{}; // a DNS name has at most 255 characters
    auto size = static_cast<DWORD>(name.size());
    if (!GetComputerNameExW(ComputerNameDnsDomain, name.data(), &size))
        return {};
    return QString::fromWCharArray(name.data(), static_cast<qsizetype>(size));
}

QStringList searchList()
{
    for (const char16_t* path : kSearchListKeys) {
        const auto key = RegistryKey::open(RegistryHive::LocalMachine, QString::fromUtf16(path));
        if (!key)
            continue;
        const QStringList list = searchListFrom(key->text(QStringLiteral("SearchList")).value_or(QString()));
        if (!list.isEmpty())
            return list;
    }
    return {};
}

} // namespace

QStringList inOrderOfTrying(const QString& primary, const QList<NetworkAdapter>& adapters,
                            const QStringList& searchList)
{
    QStringList all{primary};
    for (const NetworkAdapter& adapter : adapters) {
        if (isInUse(adapter))
            all += adapter.dnsSuffixes;
    }
    all += searchList;
    QStringList suffixes;
    for (const QString& suffix : all) {
        if (!suffix.isEmpty() && !suffixes.contains(suffix, Qt::CaseInsensitive))
            suffixes.append(suffix);
    }
    return suffixes;
}

QStringList searchListFrom(const QString& text)
{
    QStringList list;
    for (QString suffix : text.split(u',', Qt::SkipEmptyParts)) {
        suffix = suffix.trimmed();
        if (suffix.endsWith(u'.'))
            suffix.chop(1);
        if (!suffix.isEmpty())
            list.append(suffix);
    }
    return list;
}

QStringList dnsSuffixes(const QList<NetworkAdapter>& adapters)
{
    return inOrderOfTrying(primarySuffix(), adapters, searchList());
}

} // namespace activation::windows
