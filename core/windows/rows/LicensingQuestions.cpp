// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/LicensingQuestions.h"

#include "core/licensing/KmsSetting.h"

#include <QUuid>

namespace activation::windows {

namespace {

const QString kHost = QString::fromUtf16(kHostProperty);
const QString kPort = QString::fromUtf16(kPortProperty);
const QString kLookupDomain = QString::fromUtf16(kLookupDomainProperty);
const QString kService = QStringLiteral("SoftwareLicensingService");

QStringList serviceTargetProperties()
{
    return {QStringLiteral("Version"), kHost, kPort};
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

/// Windows always has its own classes: one that is missing is broken.
Failure brokenWhereMissing(Failure failure)
{
    constexpr std::uint32_t kNoSuchClass = 0x80041010; // WBEM_E_INVALID_CLASS
    if (failure.cause == Cause::NotSupported && failure.code == kNoSuchClass)
        failure.cause = Cause::Rejected;
    return failure;
}

/// With the facts, or without all of them where the class does not have one.
Result<QList<WmiRow>> rowsOrWithoutFacts(const WmiAsk& ask, const WmiQuery& all, const QStringList& needed)
{
    auto rows = ask(all);
    if (rows || !isInvalidQuery(rows.error()))
        return rows;
    return ask({all.from, needed, all.where});
}

LicensingTarget targetFrom(const WmiRow& row)
{
    return {row.path(), kmsSettingFrom(row)};
}

Failure noInstance()
{
    return {Cause::NotSupported, 0, kService + QStringLiteral(" has no instance")};
}

Result<QList<WmiRow>> rowsWith(const WmiAsk& ask, LicensingClass which, const QUuid& id)
{
    const QString where = QStringLiteral("ID = '%1' AND PartialProductKey IS NOT NULL");
    return ask({productClass(which),
                {QStringLiteral("ID"), kHost, kPort},
                where.arg(id.toString(QUuid::WithoutBraces))});
}

} // namespace

QList<WmiQuery> productQueries(LicensingClass which)
{
    const QString where = QStringLiteral("ApplicationID = '%1' AND PartialProductKey IS NOT NULL");
    QList<WmiQuery> queries;
    for (const QString& application : applicationsOf(which))
        queries.append(
            {productClass(which), productProperties(which) + productFacts(which), where.arg(application)});
    return queries;
}

WmiQuery serviceFactsQuery()
{
    return {kService, serviceProperties(), {}};
}

WmiQuery serviceHostQuery()
{
    return {kService, serviceTargetProperties() + QStringList{kLookupDomain}, {}};
}

Result<QList<LicenseRow>> readProducts(const WmiAsk& ask, LicensingClass which, const ProductsSoFar& soFar)
{
    QList<LicenseRow> products;
    for (const WmiQuery& query : productQueries(which)) {
        const auto rows = rowsOrWithoutFacts(ask, query, productProperties(which));
        if (!rows)
            return which == LicensingClass::Windows ? brokenWhereMissing(rows.error()) : rows.error();
        for (const WmiRow& row : *rows)
            products.append(licenseRowFrom(row));
        if (soFar)
            soFar(products);
    }
    return products;
}

Result<LicensingServiceFacts> readServiceFacts(const WmiAsk& ask)
{
    const auto rows = ask(serviceFactsQuery());
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (rows->isEmpty())
        return noInstance();
    return serviceFactsFrom(rows->first());
}

Result<QString> readOffice2010MachineId(const WmiAsk& ask)
{
    const auto rows = ask({QStringLiteral("OfficeSoftwareProtectionService"),
                           {QStringLiteral("Version"), QStringLiteral("ClientMachineID")},
                           {}});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? QString() : clientMachineIdFrom(rows->first());
}

Result<LicensingTarget> findService(const WmiAsk& ask)
{
    const auto rows = rowsOrWithoutFacts(ask, serviceHostQuery(), serviceTargetProperties());
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (rows->isEmpty())
        return noInstance();
    return targetFrom(rows->first());
}

Result<LicensingTarget> findProduct(const WmiAsk& ask, const QString& activationId)
{
    const QUuid id = QUuid::fromString(activationId);
    if (id.isNull())
        return Failure{Cause::NotFound, 0, activationId};
    const auto rows = rowsWith(ask, LicensingClass::Windows, id);
    if (!rows)
        return brokenWhereMissing(rows.error());
    if (!rows->isEmpty())
        return targetFrom(rows->first());
    const auto others = rowsWith(ask, LicensingClass::OfficeOnly, id);
    if (!others || others->isEmpty())
        return Failure{Cause::NotFound, 0, activationId};
    return targetFrom(others->first());
}

bool isInvalidQuery(const Failure& failure)
{
    constexpr std::uint32_t kInvalidQuery = 0x80041017; // WBEM_E_INVALID_QUERY
    return failure.code == kInvalidQuery;
}

} // namespace activation::windows
