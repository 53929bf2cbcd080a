// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/WithoutNames.h"

#include "core/recording/StandIns.h"
#include "core/windows/rows/LicensingProperties.h"

#include <algorithm>
#include <array>

namespace activation::recording {

namespace {

/// Columns that hold Microsoft's own words and ids, in English everywhere.
bool isOfWindows(QStringView column)
{
    constexpr std::array kColumns{u"ID",      u"ApplicationID",     u"Name",
                                  u"Version", u"ProductKeyChannel", u"Description"};
    return std::ranges::any_of(kColumns, [column](const char16_t* name) { return column == name; });
}

QString cellText(const StandIns& names, const QString& column, const QString& text)
{
    if (isOfWindows(column))
        return text;
    if (column == u"PartialProductKey")
        return StandIns::partialKey(text);
    if (column == u"ClientMachineID")
        return names.machineId(text);
    if (column.endsWith(u"LookupDomain"))
        return names.suffix(text);
    if (column.contains(windows::kHostProperty))
        return names.host(text);
    return names.text(text);
}

void hideNames(const StandIns& names, Row& row)
{
    for (auto cell = row.begin(); cell != row.end(); ++cell) {
        if (cell->typeId() == QMetaType::QString)
            *cell = cellText(names, cell.key(), cell->toString());
        if (cell->typeId() != QMetaType::QStringList)
            continue;
        QStringList texts = cell->toStringList();
        for (QString& text : texts)
            text = cellText(names, cell.key(), text);
        *cell = texts;
    }
}

template <typename T> void hideFailure(const StandIns& names, Answer<T>& answer)
{
    if (answer.failure)
        answer.failure->detail = names.text(answer.failure->detail);
}

void hideAddresses(const StandIns& names, QList<QHostAddress>& addresses)
{
    for (QHostAddress& address : addresses)
        address = names.address(address);
}

void hideNames(const StandIns& names, KmsSetting& setting)
{
    setting.host = names.host(setting.host);
    setting.lookupDomain = names.suffix(setting.lookupDomain);
}

void hideSuffixes(const StandIns& names, QStringList& suffixes)
{
    for (QString& suffix : suffixes)
        suffix = names.suffix(suffix);
}

void hideNames(const StandIns& names, LocalNetwork& network)
{
    hideSuffixes(names, network.dnsSuffixes);
    for (Adapter& adapter : network.adapters) {
        adapter.name = names.text(adapter.name);
        hideAddresses(names, adapter.addresses);
    }
    for (VpnClient& client : network.vpnClients)
        client.name = names.text(client.name);
}

void hideNames(const StandIns& names, NetworkAdapter& adapter)
{
    adapter.description = names.text(adapter.description);
    adapter.alias = names.text(adapter.alias);
    adapter.dialedDevice = names.text(adapter.dialedDevice);
    adapter.mac = names.hardwareAddress(adapter.mac);
    hideSuffixes(names, adapter.dnsSuffixes);
    hideAddresses(names, adapter.addresses);
    hideAddresses(names, adapter.gateways);
}

void hideNames(const StandIns& names, SeenUninstallEntry& entry)
{
    entry.key = names.text(entry.key);
    entry.displayName = names.text(entry.displayName);
    entry.uninstallString = names.text(entry.uninstallString);
    for (QString& code : entry.productCodes)
        code = names.text(code);
}

/// "time.example.edu,0x9": a name, and how it is to be asked. Windows' own is on every PC.
void hideNames(const StandIns& names, TimeService& service)
{
    for (QString& source : service.sources) {
        QStringList parts = source.split(u',');
        if (parts.first() != u"time.windows.com")
            parts.first() = names.host(parts.first());
        source = parts.join(u',');
    }
}

void keepProducts(StandIns& names, const Recording& recording)
{
    for (const char16_t* application : {kWindowsApplication, kOfficeApplication, kOffice2010Application})
        names.keepGuid(QString::fromUtf16(application));
    for (const Question& question : recording.questions) {
        const QList<Row> rows = question.rows.value.value_or(QList<Row>());
        for (const Row& row : rows)
            names.keepGuid(row.value(QStringLiteral("ID")).toString());
    }
    for (const SeenStatus& status : recording.statuses)
        names.keepGuid(status.activationId);
}

} // namespace

Recording withoutNames(Recording recording, const SiteProfile& profile)
{
    StandIns names(recording.salt, profile);
    keepProducts(names, recording);
    forEachAnswer([&](const char16_t*, auto member) {
        if (auto& answer = recording.*member)
            hideFailure(names, *answer);
    });
    if (recording.network && recording.network->value)
        hideNames(names, *recording.network->value);
    if (recording.timeService && recording.timeService->value)
        hideNames(names, *recording.timeService->value);
    if (recording.office && recording.office->value) {
        for (OfficeProduct& product : *recording.office->value)
            product.displayName = names.text(product.displayName);
    }
    if (recording.registryHosts && recording.registryHosts->value) {
        for (KmsSetting& setting : *recording.registryHosts->value)
            hideNames(names, setting);
    }
    for (Question& question : recording.questions) {
        hideFailure(names, question.rows);
        if (!question.rows.value)
            continue;
        for (Row& row : *question.rows.value)
            hideNames(names, row);
    }
    for (SeenService& service : recording.services)
        hideFailure(names, service.state);
    for (NetworkAdapter& adapter : recording.adapters)
        hideNames(names, adapter);
    for (SeenUninstallEntry& entry : recording.uninstall)
        hideNames(names, entry);
    for (SeenEvent& event : recording.events)
        event.host = names.hostAndPort(event.host);
    return recording;
}

} // namespace activation::recording
