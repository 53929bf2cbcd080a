// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Replay.h"

#include "core/windows/rows/BareWindows.h"
#include "core/windows/rows/KmsLevels.h"
#include "core/windows/rows/LicensingQuestions.h"

#include <algorithm>

namespace activation::recording {

namespace {

using windows::LicensingClass;

windows::WmiRow wmiRow(const Row& row)
{
    return {{}, row.keys(), row.values()};
}

Result<QList<windows::WmiRow>> wmiRows(const Answer<QList<Row>>& answer)
{
    return answer.result().transform([](const QList<Row>& rows) {
        QList<windows::WmiRow> shown;
        for (const Row& row : rows)
            shown.append(wmiRow(row));
        return shown;
    });
}

/// Nobody has asked: somebody has written down what a PC showed.
bool isPublished(const Recording& recording)
{
    return recording.program.isEmpty();
}

QList<Row> rowsOf(const Recording& recording, const QString& from)
{
    for (const Question& question : recording.questions) {
        if (question.from == from)
            return question.rows.value.value_or(QList<Row>());
    }
    return {};
}

/// Whether the row shows all that the state of this license depends on. The time left decides where a KMS
/// host gave the license, and is part of what is said wherever something ends.
bool tellsItsState(const Row& row, const License& license)
{
    if (!row.contains(QStringLiteral("Description")) || !row.contains(QStringLiteral("LicenseStatus")))
        return false;
    if (row.contains(QStringLiteral("GracePeriodRemaining")))
        return true;
    switch (license.status) {
    case LicenseStatus::Unlicensed:
    case LicenseStatus::Notification:
        return true;
    case LicenseStatus::Licensed:
        return license.channel != Channel::KmsClient && license.channel != Channel::Evaluation;
    case LicenseStatus::OutOfBoxGrace:
    case LicenseStatus::OutOfToleranceGrace:
    case LicenseStatus::NonGenuineGrace:
    case LicenseStatus::ExtendedGrace:
        return false;
    }
    Q_UNREACHABLE();
}

Result<QList<License>> publishedLicenses(const Recording& recording)
{
    QList<windows::LicenseRow> products;
    for (const LicensingClass which : {LicensingClass::Windows, LicensingClass::OfficeOnly}) {
        for (const Row& row : rowsOf(recording, windows::productClass(which))) {
            const windows::LicenseRow product = windows::licenseRowFrom(wmiRow(row));
            if (product.partialProductKey.isEmpty())
                continue;
            if (!tellsItsState(row, windows::licenseFrom(product, recordedBuild(recording))))
                return notRecorded();
            products.append(product);
            // One that was published without an id is still one.
            if (product.id.isEmpty())
                products.last().id = QStringLiteral("not-shown-%1").arg(products.size());
        }
    }
    if (products.isEmpty())
        return notRecorded();
    return windows::licensesFrom(products, recordedBuild(recording));
}

/// Where the service was not published nothing is known to be set for the machine.
Result<KmsSetting> machineSetting(const Recording& recording)
{
    if (isPublished(recording))
        return windows::kmsSettingFrom(wmiRow(rowsOf(recording, windows::serviceHostQuery().from).value(0)));
    return windows::findService(asking(recording)).transform(&windows::LicensingTarget::kms);
}

} // namespace

Failure notRecorded()
{
    return {Cause::NotRecorded, 0, {}};
}

windows::WmiAsk asking(const Recording& recording)
{
    return [&recording](const windows::WmiQuery& query) -> Result<QList<windows::WmiRow>> {
        const auto asked = std::ranges::find_if(recording.questions, [&query](const Question& question) {
            return question.from == query.from && question.where == query.where &&
                   question.properties == query.properties;
        });
        if (asked == recording.questions.end())
            return notRecorded();
        return wmiRows(asked->rows);
    };
}

Result<QList<License>> recordedLicenses(const Recording& recording)
{
    if (isPublished(recording))
        return publishedLicenses(recording);
    const int build = recordedBuild(recording);
    auto rows = windows::readProducts(asking(recording), LicensingClass::Windows);
    if (!rows && windows::isInvalidQuery(rows.error()))
        return windows::readBareWindows(asking(recording), build, rows.error());
    if (!rows)
        return rows.error();
    const auto office = windows::readProducts(asking(recording), LicensingClass::OfficeOnly);
    return windows::licensesFrom(*rows + office.valueOr({}), build);
}

Result<LicensingServiceFacts> recordedServiceFacts(const Recording& recording)
{
    if (isPublished(recording)) {
        const QList<Row> rows = rowsOf(recording, windows::serviceFactsQuery().from);
        return rows.isEmpty() ? Result<LicensingServiceFacts>(notRecorded())
                              : windows::serviceFactsFrom(wmiRow(rows.first()));
    }
    auto facts = windows::readServiceFacts(asking(recording));
    if (facts)
        facts->officeClientMachineId = windows::readOffice2010MachineId(asking(recording)).valueOr({});
    return facts;
}

Result<KmsSettings> recordedKmsSettings(const Recording& recording)
{
    const auto licenses = recordedLicenses(recording);
    if (!licenses)
        return licenses.error();
    const auto machine = machineSetting(recording);
    if (!machine)
        return machine.error();
    KmsSettings registry;
    if (recording.registryHosts)
        registry = recording.registryHosts->value.value_or(KmsSettings());
    return windows::kmsLevels(*machine, *licenses, registry);
}

int recordedBuild(const Recording& recording)
{
    if (recording.windows && recording.windows->value)
        return recording.windows->value->build;
    // "10.0.17763.737"
    const QList<Row> service = rowsOf(recording, windows::serviceFactsQuery().from);
    return service.value(0).value(QStringLiteral("Version")).toString().section(u'.', 2, 2).toInt();
}

} // namespace activation::recording
