// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/LicensingClasses.h"

#include "core/licensing/ActivationErrors.h"
#include "core/windows/wmi/WmiError.h"

#include <QUuid>

#include <array>

namespace activation::windows {

namespace {

const QString kHost = QStringLiteral("KeyManagementServiceMachine");
const QString kService = QStringLiteral("SoftwareLicensingService");
const QString kPort = QStringLiteral("KeyManagementServicePort");

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

QStringList propertiesOf(LicensingClass which)
{
    QStringList properties;
    for (const char16_t* name :
         {u"ID", u"ApplicationID", u"Name", u"Description", u"PartialProductKey", u"LicenseIsAddon",
          u"LicenseStatus", u"LicenseStatusReason", u"GracePeriodRemaining", u"KeyManagementServiceMachine",
          u"KeyManagementServicePort", u"DiscoveredKeyManagementServiceMachineName"})
        properties.append(QString::fromUtf16(name));
    // The twin stayed as it was on Windows 7.
    if (which == LicensingClass::Windows)
        properties << QStringLiteral("ProductKeyChannel") << QStringLiteral("VLActivationType");
    return properties;
}

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

/// What explains, but decides nothing; by the token a license has another name, but no other state.
QStringList factsOf(LicensingClass which)
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

QStringList applicationsOf(LicensingClass which)
{
    const QString office = QString::fromUtf16(kOfficeApplication);
    switch (which) {
    case LicensingClass::Windows:
        return {QString::fromUtf16(kWindowsApplication), office};
    case LicensingClass::OfficeOnly:
        return {office, QString::fromUtf16(kOffice2010Application)};
    }
    Q_UNREACHABLE();
}

std::uint32_t numberOf(const WmiRow& row, QStringView property)
{
    return row.has(property) ? row.number(property) : kNotTold;
}

LicenseRow rowFrom(const WmiRow& row)
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
    license.keyManagementServiceMachine = row.text(kHost);
    license.keyManagementServicePort = row.number(kPort);
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

/// Windows always has its own classes: one that is missing is broken.
Failure brokenWhereMissing(Failure failure)
{
    constexpr std::uint32_t kNoSuchClass = 0x80041010; // WBEM_E_INVALID_CLASS
    if (failure.cause == Cause::NotSupported && failure.code == kNoSuchClass)
        failure.cause = Cause::Rejected;
    return failure;
}

/// With the facts, or without all of them where the class does not have one.
Result<QList<WmiRow>> rowsWithFacts(const WmiSession& session, const WmiQuery& needed,
                                    const QStringList& facts)
{
    WmiQuery all = needed;
    all.properties += facts;
    auto rows = session.query(all);
    if (rows || !isInvalidQuery(rows.error()))
        return rows;
    return session.query(needed);
}

LicensingTarget targetFrom(const WmiRow& row)
{
    return {row.path(), row.text(kHost), row.number(kPort)};
}

Failure noInstance()
{
    return {Cause::NotSupported, 0, kService + QStringLiteral(" has no instance")};
}

/// In lower case and without braces; empty for the null GUID and for anything that is not a GUID.
QString machineIdOf(const QString& text)
{
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

Result<QList<WmiRow>> rowsWith(const WmiSession& session, LicensingClass which, const QUuid& id)
{
    const QString where = QStringLiteral("ID = '%1' AND PartialProductKey IS NOT NULL");
    return session.query({productClass(which),
                          {QStringLiteral("ID"), kHost, kPort},
                          where.arg(id.toString(QUuid::WithoutBraces))});
}

} // namespace

Result<QList<LicenseRow>> readProducts(const WmiSession& session, LicensingClass which)
{
    const QString where = QStringLiteral("ApplicationID = '%1' AND PartialProductKey IS NOT NULL");
    QList<LicenseRow> products;
    for (const QString& application : applicationsOf(which)) {
        const auto rows = rowsWithFacts(
            session, {productClass(which), propertiesOf(which), where.arg(application)}, factsOf(which));
        if (!rows)
            return which == LicensingClass::Windows ? brokenWhereMissing(rows.error()) : rows.error();
        for (const WmiRow& row : *rows)
            products.append(rowFrom(row));
    }
    return products;
}

Result<LicensingServiceFacts> readServiceFacts(const WmiSession& session)
{
    const QString version = QStringLiteral("Version");
    const QString id = QStringLiteral("ClientMachineID");
    const QString rearms = QStringLiteral("RemainingWindowsReArmCount");
    const auto rows = session.query({kService, {version, id, rearms}, {}});
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (rows->isEmpty())
        return noInstance();
    LicensingServiceFacts facts;
    facts.version = rows->first().text(version);
    facts.clientMachineId = machineIdOf(rows->first().text(id));
    facts.rearms = toldNumber(numberOf(rows->first(), rearms));
    return facts;
}

Result<QString> readOffice2010MachineId(const WmiSession& session)
{
    const QString id = QStringLiteral("ClientMachineID");
    const auto rows = session.query(
        {QStringLiteral("OfficeSoftwareProtectionService"), {QStringLiteral("Version"), id}, {}});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QString() : machineIdOf(rows->first().text(id));
}

Result<LicensingTarget> findService(const WmiSession& session)
{
    const auto rows = session.query({kService, {QStringLiteral("Version"), kHost, kPort}, {}});
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (rows->isEmpty())
        return noInstance();
    return targetFrom(rows->first());
}

Result<LicensingTarget> findProduct(const WmiSession& session, const QString& activationId)
{
    const QUuid id = QUuid::fromString(activationId);
    if (id.isNull())
        return Failure{Cause::NotFound, 0, activationId};
    const auto rows = rowsWith(session, LicensingClass::Windows, id);
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (!rows->isEmpty())
        return targetFrom(rows->first());
    const auto others = rowsWith(session, LicensingClass::OfficeOnly, id);
    if (!others || others->isEmpty())
        return Failure{Cause::NotFound, 0, activationId};
    return targetFrom(others->first());
}

Result<void> callLicensing(const WmiSession& session, const QString& path, const QString& method,
                           const QList<WmiArgument>& arguments)
{
    const Result<void> called = session.call(path, method, arguments);
    if (called)
        return called;
    Failure failure = called.error();
    const ActivationError* const known = findActivationError(failure.code);
    if (known)
        failure.cause = known->cause == ErrorCause::Rights ? Cause::AccessDenied : Cause::Rejected;
    return failure;
}

} // namespace activation::windows
