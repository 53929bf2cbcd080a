// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/rows/ObservedPc.h"

#include "core/UtcTime.h"
#include "core/checks/ProductsCheck.h"
#include "core/licensing/ActivationErrors.h"
#include "core/practice/HealthyPc.h"
#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/windows/rows/ActivationEvents.h"
#include "core/windows/rows/KmsLevels.h"
#include "core/windows/rows/StatusEvents.h"
#include "ui/text/LicenseText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const QString kUnknown = QStringLiteral("?");

/// "" is what was shown where Windows has null or nothing; codes may be in hexadecimal.
QVariant valueOf(const QJsonValue& shown)
{
    const QString text = shown.toString();
    if (shown.isString() && text.isEmpty())
        return {};
    if (text.startsWith(QStringLiteral("0x")))
        return text.toUInt(nullptr, 16);
    return shown.isDouble() ? QVariant(static_cast<quint32>(shown.toInteger())) : shown.toVariant();
}

WmiRow rowOf(const QJsonObject& shown)
{
    QList<QVariant> values;
    for (const QJsonValue& value : shown)
        values.append(valueOf(value));
    return {{}, shown.keys(), values};
}

/// 17763 of "10.0.17763.737"; 0 when the service was not shown.
int buildOf(const QJsonObject& service)
{
    return service.value(u"Version").toString().section(u'.', 2, 2).toInt();
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString hostOf(const KmsSetting& setting)
{
    return orDash(setting.host.isEmpty() ? QString()
                                         : QStringLiteral("%1:%2").arg(setting.host).arg(setting.port));
}

/// An organization that has its own host and licenses everything with it.
SiteProfile site()
{
    SiteProfile profile;
    profile.kms.hosts = {HostRule{std::nullopt, {}, {{{QStringLiteral("kms01.sample.example"), 1688}, {}}}}};
    for (const ProductFamily family :
         {ProductFamily::Windows, ProductFamily::Office, ProductFamily::Project, ProductFamily::Visio}) {
        ProductRule rule;
        rule.family = family;
        profile.products.append(rule);
    }
    return profile;
}

QDateTime dayOfLooking()
{
    return utcTime(QDate(2026, 11, 20), QTime(1, 0));
}

/// What is told beside the state, for whoever runs the KMS host.
QStringList factsOf(const License& license)
{
    QStringList facts;
    if (license.intervals)
        facts.append(QStringLiteral("asks every %1/%2 min")
                         .arg(license.intervals->activation.count())
                         .arg(license.intervals->renewal.count()));
    if (license.hostCounters)
        facts.append(QStringLiteral("%1 clients, %2 requests")
                         .arg(license.hostCounters->currentClients)
                         .arg(license.hostCounters->totalRequests));
    return facts;
}

/// "1003 6f327760-… status 1 0x00000000 259192"
QString statusLine(const LoggedEvent& event)
{
    const QList<LoggedStatus> statuses = loggedStatusesFrom(event);
    if (statuses.isEmpty())
        return {};
    const LoggedStatus& status = statuses.first();
    return QStringLiteral("%1 %2 status %3 %4 %5")
        .arg(event.number)
        .arg(status.activationId)
        .arg(status.status)
        .arg(errorCodeText(status.reason), status.minutes ? QString::number(*status.minutes) : kUnknown);
}

QString eventLine(const QString& key, const QString& data)
{
    LoggedEvent logged;
    logged.number = key.section(u' ', 1, 1).remove(u',').toInt();
    logged.data = QStringList{data};
    if (logged.number == kStatusEvent) {
        logged.data.prepend(QString()); // the application was not published
        return statusLine(logged);
    }
    const auto event = activationEventFrom(logged);
    return event ? QStringLiteral("%1 %2 %3 %4")
                       .arg(logged.number)
                       .arg(errorCodeText(event->code), event->host, event->activationId)
                       .trimmed()
                 : QString();
}

} // namespace

ObservedPc::ObservedPc(const QJsonObject& file)
{
    const QJsonObject classes = file.value(u"rows").toObject();
    m_service = classes.value(u"SoftwareLicensingService").toArray().first().toObject();
    const WmiRow service = rowOf(m_service);
    m_facts = serviceFactsFrom(service);
    m_machine = {service.text(kHostProperty), static_cast<std::uint16_t>(service.number(kPortProperty))};
    for (const LicensingClass which : {LicensingClass::Windows, LicensingClass::OfficeOnly})
        readProducts(classes.value(productClass(which)).toArray());
    const QJsonObject text = file.value(u"text").toObject();
    for (auto line = text.begin(); line != text.end(); ++line) {
        if (const QString event = eventLine(line.key(), line.value().toString()); !event.isEmpty())
            m_events.append(event);
    }
}

void ObservedPc::readProducts(const QJsonArray& rows)
{
    for (const QJsonValue& row : rows) {
        const QJsonObject shown = row.toObject();
        m_rows.append({shown, licenseFrom(licenseRowFrom(rowOf(shown)), buildOf(m_service))});
    }
}

QJsonObject ObservedPc::told() const
{
    QJsonObject told{{QStringLiteral("licenses"), QJsonArray::fromStringList(licenseLines())},
                     {QStringLiteral("levels"), QJsonArray::fromStringList(levelLines())},
                     {QStringLiteral("products"), productsLine()}};
    if (!m_service.isEmpty()) {
        const bool hasId = m_service.contains(u"ClientMachineID");
        const bool hasRearms = m_service.contains(u"RemainingWindowsReArmCount");
        told.insert(QStringLiteral("service"),
                    QStringList{m_facts.version.isEmpty() ? kUnknown : m_facts.version,
                                hasId ? orDash(m_facts.clientMachineId) : kUnknown,
                                hasRearms ? QString::number(m_facts.rearms.value_or(0)) : kUnknown}
                        .join(u' '));
    }
    if (!m_events.isEmpty())
        told.insert(QStringLiteral("events"), QJsonArray::fromStringList(m_events));
    return told;
}

/// Whether the file shows all that the state of this license depends on. The time left decides where a KMS
/// host gave the license, and is part of what is said wherever something ends.
bool ObservedPc::tellsItsState(const Row& row)
{
    if (!row.shown.contains(u"Description") || !row.shown.contains(u"LicenseStatus"))
        return false;
    if (row.shown.contains(u"GracePeriodRemaining"))
        return true;
    switch (row.license.status) {
    case LicenseStatus::Unlicensed:
    case LicenseStatus::Notification:
        return true;
    case LicenseStatus::Licensed:
        return row.license.channel != Channel::KmsClient && row.license.channel != Channel::Evaluation;
    case LicenseStatus::OutOfBoxGrace:
    case LicenseStatus::OutOfToleranceGrace:
    case LicenseStatus::NonGenuineGrace:
    case LicenseStatus::ExtendedGrace:
        return false;
    }
    Q_UNREACHABLE();
}

QStringList ObservedPc::licenseLines() const
{
    const text::Phrasebook english(Language::English);
    QStringList lines;
    for (const Row& row : m_rows) {
        const License& license = row.license;
        const auto orQuestion = [&row](QStringView property, const QString& value) {
            return row.shown.contains(property) ? value : kUnknown;
        };
        const bool canSay = tellsItsState(row);
        QStringList line{
            orQuestion(u"Name", text::productName(license, english)),
            orQuestion(u"Description", toString(license.channel)),
            orQuestion(u"LicenseStatus", toString(license.status)),
            orQuestion(u"GracePeriodRemaining", QStringLiteral("%1 min").arg(license.remaining.count())),
            orQuestion(u"LicenseStatusReason", errorCodeText(license.statusReason)),
            orQuestion(kHostProperty, hostOf({license.kmsHost, license.kmsPort})),
            canSay ? toString(stateOf(license)) : kUnknown,
            canSay ? text::describe(license, dayOfLooking(), english) : kUnknown};
        line += factsOf(license);
        lines.append(line.join(QStringLiteral(" | ")));
    }
    return lines;
}

/// Where a host is set by hand: the machine, an application, or a product.
QStringList ObservedPc::levelLines() const
{
    QList<License> licenses;
    for (const Row& row : m_rows)
        licenses.append(row.license);
    const KmsSettings levels = kmsLevels(m_machine, licenses, {});
    QStringList lines;
    for (auto level = levels.begin(); level != levels.end(); ++level)
        lines.append((level.key().isEmpty() ? QStringLiteral("machine") : level.key()) + u' ' +
                     hostOf(level.value()));
    return lines;
}

/// The products, that is, rows with a key; none when the file does not show enough of one of them.
QList<License> ObservedPc::judged() const
{
    QList<License> licenses;
    for (const Row& row : m_rows) {
        if (row.shown.value(u"PartialProductKey").toString().isEmpty())
            continue;
        if (!tellsItsState(row))
            return {};
        licenses.append(row.license);
    }
    return licenses;
}

/// What the check makes of it, and what it would do.
QString ObservedPc::productsLine() const
{
    const SiteProfile profile = site();
    practice::PracticeState state = practice::healthyPc(profile);
    state.office.clear(); // what is installed was not shown
    state.machineKms = m_machine;
    state.licenses = judged();
    if (state.licenses.isEmpty())
        return kUnknown;
    // On a practice PC a license has only a setting of its own.
    const KmsSettings levels = kmsLevels(m_machine, state.licenses, {});
    for (License& license : state.licenses) {
        const KmsSetting own = levels.value(license.activationId);
        const bool inherits = license.activationId.isEmpty() || own.host.isEmpty();
        if (license.activationId.isEmpty())
            license.activationId = kUnknown;
        license.kmsHost = inherits ? QString() : own.host;
        license.kmsPort = inherits ? std::uint16_t{0} : own.port;
    }
    const practice::PracticePc pc(state);
    const Finding finding =
        checkProducts({pc, LicensesRead(pc), profile, {}, {}, Limit{std::chrono::seconds{3}, {}}});
    QStringList line{toString(finding.verdict), toString(finding.reason)};
    for (const StepRequest& repair : finding.repairs)
        line.append(toString(kindOf(repair)));
    return line.join(u' ');
}

QStringList observedNames()
{
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/observed")).entryList({QStringLiteral("*.json")}))
        names.append(file.chopped(5));
    return names;
}

QJsonObject observedDocument(const QString& path)
{
    QFile file(QStringLiteral(":/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll(), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError) << path.toStdString();
    return document;
}

} // namespace activation::windows
