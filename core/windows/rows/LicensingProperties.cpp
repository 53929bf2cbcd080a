// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/LicensingProperties.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

const QString kVersion = QStringLiteral("Version");
const QString kClientMachineId = QStringLiteral("ClientMachineID");
const QString kWindowsRearms = QStringLiteral("RemainingWindowsReArmCount");

struct CounterProperty
{
    const char16_t* property;
    std::uint32_t KmsHostCounters::*counter;
};

constexpr std::array kCounterProperties{
    CounterProperty{u"KeyManagementServiceCurrentCount", &KmsHostCounters::currentClients},
    CounterProperty{u"KeyManagementServiceTotalRequests", &KmsHostCounters::totalRequests},
    CounterProperty{u"KeyManagementServiceFailedRequests", &KmsHostCounters::failedRequests},
    CounterProperty{u"KeyManagementServiceUnlicensedRequests", &KmsHostCounters::unlicensedRequests},
    CounterProperty{u"KeyManagementServiceLicensedRequests", &KmsHostCounters::licensedRequests},
    CounterProperty{u"KeyManagementServiceOOBGraceRequests", &KmsHostCounters::outOfBoxGraceRequests},
    CounterProperty{u"KeyManagementServiceOOTGraceRequests", &KmsHostCounters::outOfToleranceGraceRequests},
    CounterProperty{u"KeyManagementServiceNonGenuineGraceRequests",
                    &KmsHostCounters::nonGenuineGraceRequests},
    CounterProperty{u"KeyManagementServiceNotificationRequests", &KmsHostCounters::notificationRequests}};
static_assert(kCounterProperties.size() == kKmsHostCounters.size());

std::uint32_t numberOf(const WmiRow& row, QStringView property)
{
    return row.has(property) ? row.number(property) : kNotTold;
}

} // namespace

QString productClass(LicensingClass which)
{
    switch (which) {
    case LicensingClass::Windows:
        return QStringLiteral("SoftwareLicensingProduct");
    case LicensingClass::OfficeOnly:
        return QStringLiteral("OfficeSoftwareProtectionProduct");
    }
    Q_UNREACHABLE();
}

QStringList productProperties(LicensingClass which)
{
    QStringList properties;
    for (const char16_t* name :
         {u"ID", u"ApplicationID", u"Name", u"Description", u"PartialProductKey", u"LicenseIsAddon",
          u"LicenseStatus", u"LicenseStatusReason", u"GracePeriodRemaining", kHostProperty, kPortProperty,
          u"DiscoveredKeyManagementServiceMachineName"})
        properties.append(QString::fromUtf16(name));
    // The twin stayed as it was on Windows 7.
    if (which == LicensingClass::Windows)
        properties << QStringLiteral("ProductKeyChannel") << QStringLiteral("VLActivationType");
    return properties;
}

QStringList productFacts(LicensingClass which)
{
    QStringList facts{QStringLiteral("VLActivationInterval"), QStringLiteral("VLRenewalInterval"),
                      QStringLiteral("RequiredClientCount"), QStringLiteral("IsKeyManagementServiceMachine")};
    for (const CounterProperty& row : kCounterProperties)
        facts.append(QString::fromUtf16(row.property));
    // Since Windows 8.
    if (which == LicensingClass::Windows)
        facts << QStringLiteral("RemainingSkuReArmCount") << QStringLiteral("RemainingAppReArmCount")
              << QStringLiteral("TokenActivationILVID");
    return facts;
}

QString counterProperty(const NamedKmsHostCounter& counter)
{
    const auto row = std::ranges::find(kCounterProperties, counter.counter, &CounterProperty::counter);
    return QString::fromUtf16(row->property);
}

LicenseRow licenseRowFrom(const WmiRow& row)
{
    LicenseRow license;
    license.id = row.text(u"ID");
    license.applicationId = row.text(u"ApplicationID");
    license.name = row.text(u"Name");
    license.description = row.text(u"Description");
    license.productKeyChannel = row.text(u"ProductKeyChannel");
    license.partialProductKey = row.text(u"PartialProductKey");
    license.licenseIsAddon = row.flag(u"LicenseIsAddon");
    license.licenseStatus = row.number(u"LicenseStatus");
    license.licenseStatusReason = row.number(u"LicenseStatusReason");
    license.gracePeriodRemaining = row.number(u"GracePeriodRemaining");
    license.vlActivationType = row.number(u"VLActivationType");
    license.tokenActivationVersion = numberOf(row, u"TokenActivationILVID");
    license.keyManagementServiceMachine = row.text(kHostProperty);
    license.keyManagementServicePort = row.number(kPortProperty);
    license.discoveredMachine = row.text(u"DiscoveredKeyManagementServiceMachineName");
    license.vlActivationInterval = row.number(u"VLActivationInterval");
    license.vlRenewalInterval = row.number(u"VLRenewalInterval");
    license.requiredClientCount = numberOf(row, u"RequiredClientCount");
    license.remainingSkuReArmCount = numberOf(row, u"RemainingSkuReArmCount");
    license.remainingAppReArmCount = numberOf(row, u"RemainingAppReArmCount");
    license.isKeyManagementServiceMachine = row.number(u"IsKeyManagementServiceMachine") == 1;
    for (const CounterProperty& counter : kCounterProperties)
        license.counters.*counter.counter = numberOf(row, counter.property);
    return license;
}

QStringList serviceProperties()
{
    return {kVersion, kClientMachineId, kWindowsRearms};
}

LicensingServiceFacts serviceFactsFrom(const WmiRow& service)
{
    LicensingServiceFacts facts;
    facts.version = service.text(kVersion);
    facts.clientMachineId = clientMachineIdFrom(service);
    facts.rearms = toldNumber(numberOf(service, kWindowsRearms));
    return facts;
}

ActivationType activationTypeFrom(std::uint32_t number)
{
    constexpr auto kLast = static_cast<std::uint32_t>(ActivationType::Token);
    return number <= kLast ? static_cast<ActivationType>(number) : ActivationType::Any;
}

KmsSetting kmsSettingFrom(const WmiRow& row)
{
    return {row.text(kHostProperty), static_cast<std::uint16_t>(row.number(kPortProperty)),
            row.text(kLookupDomainProperty), ActivationType::Any};
}

QString clientMachineIdFrom(const WmiRow& service)
{
    const QUuid id = QUuid::fromString(service.text(kClientMachineId));
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace activation::windows
