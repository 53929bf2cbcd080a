// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/LicensingClasses.h"

#include "core/licensing/ActivationErrors.h"
#include "core/windows/wmi/WmiError.h"

#include <QUuid>

namespace activation::windows {

namespace {

const QString kHost = QString::fromUtf16(kHostProperty);
const QString kPort = QString::fromUtf16(kPortProperty);
const QString kLookupDomain = QString::fromUtf16(kLookupDomainProperty);
const QString kService = QStringLiteral("SoftwareLicensingService");

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
    return {row.path(), kmsSettingFrom(row)};
}

Failure noInstance()
{
    return {Cause::NotSupported, 0, kService + QStringLiteral(" has no instance")};
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
        const auto rows =
            rowsWithFacts(session, {productClass(which), productProperties(which), where.arg(application)},
                          productFacts(which));
        if (!rows)
            return which == LicensingClass::Windows ? brokenWhereMissing(rows.error()) : rows.error();
        for (const WmiRow& row : *rows)
            products.append(licenseRowFrom(row));
    }
    return products;
}

Result<LicensingServiceFacts> readServiceFacts(const WmiSession& session)
{
    const auto rows = session.query({kService, serviceProperties(), {}});
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (rows->isEmpty())
        return noInstance();
    return serviceFactsFrom(rows->first());
}

Result<QString> readOffice2010MachineId(const WmiSession& session)
{
    const auto rows = session.query({QStringLiteral("OfficeSoftwareProtectionService"),
                                     {QStringLiteral("Version"), QStringLiteral("ClientMachineID")},
                                     {}});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QString() : clientMachineIdFrom(rows->first());
}

Result<LicensingTarget> findService(const WmiSession& session)
{
    const auto rows =
        rowsWithFacts(session, {kService, {QStringLiteral("Version"), kHost, kPort}, {}}, {kLookupDomain});
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
