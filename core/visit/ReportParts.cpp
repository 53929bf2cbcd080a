// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"
#include "core/licensing/UpdatesEnd.h"
#include "core/steps/StoredResult.h"
#include "core/visit/Report.h"

#include <QJsonArray>

namespace activation {

namespace {

/// Times of a report carry the offset of their zone.
QJsonValue valueOf(const QDateTime& time)
{
    return isoTime(time);
}

template <typename T> QJsonValue valueOf(const T& value)
{
    return toStored(value);
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue codeOrNull(std::uint32_t code)
{
    return code == 0 ? QJsonValue() : QJsonValue(errorCodeText(code));
}

QJsonValue orNull(const std::optional<Failure>& failure)
{
    return failure ? QJsonValue(toJson(*failure)) : QJsonValue();
}

QJsonArray extendedUpdatesOf(const License& license)
{
    QJsonArray years;
    for (const ExtendedUpdates& updates : license.extendedUpdates)
        years.append(QJsonObject{{QStringLiteral("year"), updates.year},
                                 {QStringLiteral("licenseStatus"), static_cast<int>(updates.status)}});
    return years;
}

QJsonValue intervalsOf(const License& license)
{
    if (!license.intervals)
        return {};
    return QJsonObject{
        {QStringLiteral("activationMinutes"), static_cast<qint64>(license.intervals->activation.count())},
        {QStringLiteral("renewalMinutes"), static_cast<qint64>(license.intervals->renewal.count())}};
}

} // namespace

QString isoTime(const QDateTime& time)
{
    // Qt leaves the offset of a local time out; a report is read elsewhere.
    return time.timeSpec() == Qt::UTC ? time.toString(Qt::ISODate)
                                      : time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject toJson(const Failure& failure)
{
    return {{QStringLiteral("cause"), toString(failure.cause)},
            {QStringLiteral("code"), codeOrNull(failure.code)},
            {QStringLiteral("detail"), failure.detail}};
}

QJsonObject toJson(const Finding& finding)
{
    QJsonObject facts;
    for (const auto& [fact, value] : finding.facts)
        facts.insert(toString(fact), std::visit([](const auto& held) { return valueOf(held); }, value));
    return {{QStringLiteral("check"), toString(finding.check)},
            {QStringLiteral("number"), numberOf(finding.check)},
            {QStringLiteral("verdict"), toString(finding.verdict)},
            {QStringLiteral("reason"), toString(finding.reason)},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("repair"), finding.repairs.isEmpty()
                                           ? QJsonValue()
                                           : QJsonValue(toString(kindOf(finding.repairs.first())))},
            {QStringLiteral("repairs"), toStored(finding.repairs)}};
}

QJsonObject toJson(const License& license, const QDateTime& now)
{
    const std::optional<QDate> updatesEnd = lastDayOfUpdates(license);
    const std::optional<QDateTime> end = expiry(license, now);
    const QString host = license.kmsHost.isEmpty() ? license.discoveredHost : license.kmsHost;
    return {{QStringLiteral("product"), license.name},
            {QStringLiteral("family"), toString(license.family)},
            {QStringLiteral("version"), orNull(license.version)},
            {QStringLiteral("activationId"), license.activationId},
            {QStringLiteral("channel"), toString(license.channel)},
            {QStringLiteral("state"), toString(stateOf(license))},
            {QStringLiteral("licenseStatus"), static_cast<int>(license.status)},
            {QStringLiteral("statusReason"), codeOrNull(license.statusReason)},
            {QStringLiteral("minutesLeft"), static_cast<qint64>(license.remaining.count())},
            {QStringLiteral("expires"), end ? QJsonValue(isoTime(*end)) : QJsonValue()},
            {QStringLiteral("host"), orNull(host)},
            {QStringLiteral("port"), license.kmsPort == 0 ? QJsonValue() : QJsonValue(license.kmsPort)},
            {QStringLiteral("intervals"), intervalsOf(license)},
            {QStringLiteral("requiredClients"), toStored(license.requiredClients)},
            {QStringLiteral("rearms"), toStored(license.rearms)},
            {QStringLiteral("applicationRearms"), toStored(license.applicationRearms)},
            {QStringLiteral("hostCounters"), toStored(license.hostCounters)},
            {QStringLiteral("windowsBuild"),
             license.windowsBuild == 0 ? QJsonValue() : QJsonValue(license.windowsBuild)},
            {QStringLiteral("updatesUntil"),
             updatesEnd ? QJsonValue(updatesEnd->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("withoutUpdates"), withoutUpdatesSince(license, now).has_value()},
            {QStringLiteral("extendedUpdates"), extendedUpdatesOf(license)},
            {QStringLiteral("signedIn"), license.signedIn}};
}

QJsonValue toJson(const std::optional<LicensingServiceFacts>& facts)
{
    if (!facts)
        return {};
    return QJsonObject{{QStringLiteral("version"), orNull(facts->version)},
                       {QStringLiteral("clientMachineId"), orNull(facts->clientMachineId)},
                       {QStringLiteral("officeClientMachineId"), orNull(facts->officeClientMachineId)},
                       {QStringLiteral("rearms"), toStored(facts->rearms)}};
}

QJsonObject toJson(const StepResult& result)
{
    QJsonObject object = toJson(result.request);
    object.insert(QStringLiteral("outcome"), toString(result.outcome));
    object.insert(QStringLiteral("failure"), orNull(result.failure));
    return object;
}

QJsonObject toJson(const JournalEntry& entry)
{
    return {{QStringLiteral("number"), entry.number},
            {QStringLiteral("run"), entry.run},
            {QStringLiteral("when"), isoTime(entry.when)},
            {QStringLiteral("request"), toJson(entry.request)},
            {QStringLiteral("inverse"), toStored(entry.inverse)},
            {QStringLiteral("state"), toString(entry.state)},
            {QStringLiteral("failure"), orNull(entry.failure)}};
}

QJsonObject toJson(const SupportFacts& facts)
{
    QJsonValue blocking;
    if (facts.blocking) {
        blocking = QJsonObject{{QStringLiteral("check"), toString(facts.blocking->first)},
                               {QStringLiteral("number"), numberOf(facts.blocking->first)},
                               {QStringLiteral("reason"), toString(facts.blocking->second)}};
    }
    QJsonArray products;
    if (facts.windows)
        products.append(QStringLiteral("windows"));
    if (facts.office)
        products.append(QStringLiteral("office"));
    if (facts.projectOrVisio)
        products.append(QStringLiteral("project-or-visio"));
    return {{QStringLiteral("screen"), numberOf(facts.screen)},
            {QStringLiteral("blocking"), blocking},
            {QStringLiteral("lastError"), codeOrNull(facts.lastError.value_or(0))},
            {QStringLiteral("products"), products},
            {QStringLiteral("elevation"), toStored(facts.elevation)},
            {QStringLiteral("nameResolved"), facts.nameResolved},
            {QStringLiteral("portOpen"), facts.portOpen}};
}

QJsonObject toJson(const SupportCodeProblem& problem)
{
    return {{QStringLiteral("problem"), toString(problem.kind)},
            {QStringLiteral("groups"), toStored(problem.groups)}};
}

QJsonObject profileReference(const SiteProfile& profile)
{
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("sha256"), QString::fromLatin1(fingerprint(profile).toHex())}};
}

} // namespace activation
