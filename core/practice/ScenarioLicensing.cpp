// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/ScenarioProducts.h"
#include "core/practice/ScenarioSections.h"

#include <QUuid>

namespace activation::practice {

namespace {

using Kind = DocumentProblem::Kind;

/// A faked activation showed 91 706 830.
constexpr qint64 kMostMinutes = 100'000'000;
constexpr qint64 kMostClients = 1'000;
constexpr qint64 kUsualClients = 50;

License readProduct(const Field& field)
{
    const QString name = field.string();
    const QStringList known = practiceProductNames();
    if (!name.isEmpty() && !known.contains(name))
        field.addProblem(Kind::NotOneOf, QStringList(name) + known);
    return practiceLicense(name);
}

/// The answers of the KMS service belong to the product they are about.
void readAnswers(Record& record, const License& license, PracticeState& pc)
{
    const Field answers = record.optional(u"answers");
    const Field grants = record.optional(u"grantsDays");
    if (!answers.isPresent() && !grants.isPresent())
        return;
    PracticeActivation activation;
    if (answers.isPresent())
        activation.answers = answers.list([](const Field& item) { return item.errorCode(); }, 1);
    activation.grants = std::chrono::days(grants.integer(1, 36'500, 180));
    pc.activations.insert(license.activationId, activation);
}

ExtendedUpdates readExtendedUpdates(const Field& field)
{
    Record record(field);
    ExtendedUpdates updates;
    updates.year = record.required(u"year").number<int>(1, 3, updates.year);
    updates.status = record.optional(u"status").oneOf(LicenseStatus::Licensed);
    return updates;
}

/// What a level says beyond host and port.
void readRest(Record& record, KmsSetting& setting)
{
    setting.lookupDomain = record.optional(u"lookupDomain").host();
    setting.activationType = record.optional(u"activationType").oneOf(setting.activationType);
}

License readLicense(const Field& field, PracticeState& pc)
{
    Record record(field);
    License license = readProduct(record.required(u"product"));
    license.channel = record.optional(u"channel").oneOf(license.channel);
    const Field clients = record.optional(u"clients");
    if (license.channel == Channel::KmsHost)
        makeKmsHost(license, static_cast<std::uint32_t>(clients.integer(0, kMostClients, kUsualClients)));
    if (const Field status = record.optional(u"status"); status.isPresent()) {
        license.status = status.oneOf(license.status);
        license.statusReason = 0;
        license.remaining = {};
    }
    if (const Field reason = record.optional(u"statusReason"); reason.isPresent())
        license.statusReason = reason.errorCode();
    if (const Field daysLeft = record.optional(u"daysLeft"); daysLeft.isPresent())
        license.remaining = std::chrono::days(daysLeft.integer(0, 36'500));
    if (const Field minutesLeft = record.optional(u"minutesLeft"); minutesLeft.isPresent())
        license.remaining = std::chrono::minutes(minutesLeft.integer(0, kMostMinutes));
    license.kmsHost = record.optional(u"kmsHost").host();
    license.kmsPort = record.optional(u"kmsPort").number<std::uint16_t>(1, 65535, 0);
    KmsSetting own;
    readRest(record, own);
    if (own != KmsSetting{})
        pc.productKms.insert(license.activationId, own);
    license.discoveredHost = record.optional(u"discoveredHost").host();
    if (const Field updates = record.optional(u"extendedUpdates"); updates.isPresent())
        license.extendedUpdates = updates.list(readExtendedUpdates, 1);
    readAnswers(record, license, pc);
    return license;
}

KmsSetting readKms(const Field& field)
{
    Record record(field);
    KmsSetting setting;
    setting.host = record.optional(u"host").host();
    const Field port = record.optional(u"port");
    setting.port = port.number<std::uint16_t>(1, 65535, 0);
    if (port.isPresent() && !record.has(u"host"))
        port.addProblem(Kind::NeedsOther, {QStringLiteral("port"), QStringLiteral("host")});
    readRest(record, setting);
    return setting;
}

void readMachineKms(const Field& field, PracticeState& pc)
{
    if (field.isPresent())
        pc.machineKms = readKms(field);
}

void readApplicationKms(const Field& field, PracticeState& pc)
{
    if (!field.isPresent())
        return;
    Record record(field);
    if (const Field windows = record.optional(u"windows"); windows.isPresent())
        pc.applicationKms.insert(QString::fromUtf16(kWindowsApplication), readKms(windows));
    if (const Field office = record.optional(u"office"); office.isPresent())
        pc.applicationKms.insert(QString::fromUtf16(kOfficeApplication), readKms(office));
}

QString readClientMachineId(const Field& field, const QString& fallback)
{
    const QString text = field.string(fallback, 36);
    const QString id = QUuid::fromString(text).toString(QUuid::WithoutBraces);
    if (field.isPresent() && id != text.toLower())
        field.addProblem(Kind::BadForm, {text, fallback});
    return id;
}

} // namespace

void readLicensing(Record& scenario, PracticeState& pc)
{
    const Field licenses = scenario.optional(u"licenses");
    if (licenses.isPresent())
        pc.licenses = licenses.list([&pc](const Field& item) { return readLicense(item, pc); });
    for (License& license : pc.licenses)
        tellBuild(license, pc.windows);
    pc.directoryActivates = scenario.optional(u"directoryActivates").boolean(pc.directoryActivates);
    pc.serviceFacts.clientMachineId =
        readClientMachineId(scenario.optional(u"clientMachineId"), pc.serviceFacts.clientMachineId);
    readMachineKms(scenario.optional(u"machineKms"), pc);
    readApplicationKms(scenario.optional(u"applicationKms"), pc);
    pc.conflictsBlockActivation =
        scenario.optional(u"conflictsBlockActivation").boolean(pc.conflictsBlockActivation);
}

} // namespace activation::practice
