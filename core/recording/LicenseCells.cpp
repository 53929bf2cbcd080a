// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/LicenseCells.h"

#include "core/windows/rows/LicensingProperties.h"

namespace activation::recording {

namespace {

/// The word by which Windows and Microsoft's own scripts tell the channel.
QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::KmsClient:
    case Channel::ActiveDirectory:
    case Channel::Token:
        return QStringLiteral("VOLUME_KMSCLIENT");
    case Channel::KmsHost:
        return QStringLiteral("VOLUME_KMS");
    case Channel::Mak:
        return QStringLiteral("VOLUME_MAK");
    case Channel::Retail:
        return QStringLiteral("RETAIL");
    case Channel::Oem:
        return QStringLiteral("OEM_DM");
    case Channel::Subscription:
        return QStringLiteral("TIMEBASED_SUB");
    case Channel::Evaluation:
        return QStringLiteral("TIMEBASED_EVAL");
    case Channel::VirtualMachine:
        return QStringLiteral("VIRTUAL_MACHINE_ACTIVATION");
    case Channel::Grace:
        return QStringLiteral("RETAIL(Grace)");
    case Channel::Unknown:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

void put(Row& row, const char16_t* column, const QVariant& value)
{
    row.insert(QString::fromUtf16(column), value);
}

void putNumber(Row& row, const char16_t* column, const std::optional<std::uint32_t>& number)
{
    put(row, column, number.value_or(windows::kNotTold));
}

Row extendedCells(const ExtendedUpdates& updates)
{
    Row row;
    put(row, u"ID", windows::extendedUpdatesId(updates.year));
    put(row, u"ApplicationID", QString::fromUtf16(kWindowsApplication));
    put(row, u"Name", QStringLiteral("Windows(R), extended updates, year %1").arg(updates.year));
    put(row, u"PartialProductKey", QStringLiteral("XXXXX"));
    put(row, u"LicenseIsAddon", true);
    put(row, u"LicenseStatus", static_cast<quint32>(updates.status));
    return row;
}

} // namespace

QList<Row> productCells(const License& license)
{
    const bool isWindows = license.family == ProductFamily::Windows;
    Row row;
    put(row, u"ID", license.activationId);
    put(row, u"ApplicationID", QString::fromUtf16(isWindows ? kWindowsApplication : kOfficeApplication));
    put(row, u"Name", license.name);
    put(row, u"Description",
        QStringLiteral("%1, %2 channel")
            .arg(isWindows ? QStringLiteral("Windows(R) Operating System") : license.name.section(u',', 0, 0),
                 channelWord(license.channel)));
    put(row, u"PartialProductKey", license.partialProductKey);
    put(row, u"LicenseIsAddon", false);
    put(row, u"LicenseStatus", static_cast<quint32>(license.status));
    put(row, u"LicenseStatusReason", license.statusReason);
    put(row, u"GracePeriodRemaining", static_cast<quint32>(license.remaining.count()));
    put(row, u"VLActivationType", quint32{license.channel == Channel::ActiveDirectory ? 1U : 0U});
    put(row, u"TokenActivationILVID", license.channel == Channel::Token ? 1U : windows::kNotTold);
    put(row, windows::kHostProperty, license.kmsHost);
    put(row, windows::kPortProperty, quint32{license.kmsPort});
    put(row, u"DiscoveredKeyManagementServiceMachineName", license.discoveredHost);
    const KmsIntervals intervals = license.intervals.value_or(KmsIntervals{});
    put(row, u"VLActivationInterval", static_cast<quint32>(intervals.activation.count()));
    put(row, u"VLRenewalInterval", static_cast<quint32>(intervals.renewal.count()));
    putNumber(row, u"RequiredClientCount", license.requiredClients);
    putNumber(row, u"RemainingSkuReArmCount", license.rearms);
    putNumber(row, u"RemainingAppReArmCount", license.applicationRearms);
    put(row, u"IsKeyManagementServiceMachine", quint32{license.hostCounters ? 1U : 0U});
    for (const NamedKmsHostCounter& counter : kKmsHostCounters) {
        if (license.hostCounters)
            row.insert(windows::counterProperty(counter), (*license.hostCounters).*counter.counter);
    }
    QList<Row> rows{row};
    for (const ExtendedUpdates& updates : license.extendedUpdates)
        rows.append(extendedCells(updates));
    return rows;
}

Row serviceCells(const LicensingServiceFacts& facts, const KmsSetting& machine)
{
    Row row;
    put(row, u"Version", facts.version);
    put(row, u"ClientMachineID", facts.clientMachineId);
    putNumber(row, u"RemainingWindowsReArmCount", facts.rearms);
    put(row, windows::kHostProperty, machine.host);
    put(row, windows::kPortProperty, quint32{machine.port});
    put(row, windows::kLookupDomainProperty, machine.lookupDomain);
    return row;
}

} // namespace activation::recording
