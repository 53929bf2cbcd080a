// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/stored/StoredForms.h"

#include "core/UtcTime.h"
#include "core/journal/JournalText.h"
#include "core/practice/PracticeStateJson.h"
#include "core/steps/StoredResult.h"
#include "core/visit/SessionText.h"
#include "tests/core/practice/FullState.h"
#include "tests/core/worker/Samples.h"

#include <QJsonDocument>

namespace activation {

namespace {

const Failure kFailure{Cause::Rejected, 0xC004F074, QStringLiteral("said \"no\"\n\\ 大量授權")};

template <typename T> Result<void> isEqual(const Result<T>& read, const T& value)
{
    if (!read)
        return read.error();
    return *read == value ? Result<void>() : Failure{Cause::NotVerified, 0, QStringLiteral("another value")};
}

template <typename T> StoredForm formOf(const char* name, const T& value, const QStringList& mayLack = {})
{
    return {name, toStored(value).toObject(),
            [value](const QJsonObject& object) { return isEqual(fromStored<T>(object), value); }, mayLack};
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RunResult runResult()
{
    RunResult result;
    result.end = RunEnd::RestartNeeded;
    result.failure = kFailure;
    for (const StepRequest& request : practice::sampleSteps())
        result.steps.append({request, StepOutcome::Failed, kFailure});
    return result;
}

Plan plan()
{
    return {practice::sampleSteps(), {CheckId::FirmwareMarker, CheckId::Administrator}};
}

StoredForm session()
{
    Session session;
    session.id = QStringLiteral("7d3f9b1c");
    session.started = utcTime(QDate(2026, 5, 20), QTime(9, 0, 0, 250));
    session.person = {Role::Graduate, QDate(2026, 1, 31)};
    session.profileSha256 = QByteArray(32, '\x5a');
    session.choices = {true, false, false, {QStringLiteral("VisioProRetail")}};
    session.plan = plan();
    session.result = runResult();
    return {"Session",
            QJsonDocument::fromJson(sessionText(session)).object(),
            [session](const QJsonObject& object) { return isEqual(parseSession(lineOf(object)), session); },
            {QStringLiteral("advised")}};
}

StoredForm journalEntry()
{
    JournalEntry entry;
    entry.number = 17;
    entry.run = QStringLiteral("7d3f9b1c");
    entry.when = utcTime(QDate(2026, 5, 20), QTime(9, 0, 0, 1));
    entry.request = practice::sampleSteps().first();
    entry.inverse = practice::sampleSteps();
    entry.state = EntryState::Failed;
    entry.failure = kFailure;
    const QByteArray whole = journalText({entry});
    const QByteArray header = whole.first(whole.indexOf('\n') + 1);
    return {"JournalEntry",
            QJsonDocument::fromJson(whole.sliced(header.size())).object(),
            [entry, header](const QJsonObject& object) -> Result<void> {
                const Result<JournalContent> content = parseJournal(header + lineOf(object));
                if (!content || content->damage)
                    return Failure{Cause::BadReply, 0, content ? content->damage->detail : QString()};
                return isEqual(Result<JournalEntry>(content->entries.first()), entry);
            },
            {}};
}

StoredForm practiceState()
{
    return {"PracticeState",
            practice::toJson(practice::fullState()),
            [](const QJsonObject& object) {
                return isEqual(practice::practiceStateFrom(object), practice::fullState());
            },
            {QStringLiteral("serviceFacts"),       QStringLiteral("applicationKms"),
             QStringLiteral("productKms"),         QStringLiteral("staysListed"),
             QStringLiteral("serviceStarts"),      QStringLiteral("serviceAskedAt"),
             QStringLiteral("seenNetwork"),        QStringLiteral("tunnelProxy"),
             QStringLiteral("otherAdapters"),      QStringLiteral("serviceStartFails"),
             QStringLiteral("serviceUsed"),        QStringLiteral("intervals"),
             QStringLiteral("requiredClients"),    QStringLiteral("rearms"),
             QStringLiteral("applicationRearms"),  QStringLiteral("hostCounters"),
             QStringLiteral("windowsBuild"),       QStringLiteral("extendedUpdates"),
             QStringLiteral("directoryActivates"), QStringLiteral("lookupDomain"),
             QStringLiteral("activationType")}};
}

StoredForm messageForm(const WorkerMessage& message)
{
    const QByteArray line = toLine(message);
    return {
        line.left(60).toStdString(),
        QJsonDocument::fromJson(line).object(),
        [message](const QJsonObject& object) { return isEqual(parseWorkerMessage(lineOf(object)), message); },
        {QStringLiteral("advised")}};
}

} // namespace

QList<StoredForm> storedForms()
{
    const practice::PracticeState pc = practice::fullState();
    QList<StoredForm> forms{
        formOf("StepResult", runResult().steps.first()),
        formOf("License", pc.licenses.first()),
        formOf("OfficeProduct", pc.office.first()),
        formOf("WindowsEdition", pc.windows),
        formOf("FirmwareTables", pc.firmware),
        formOf("ServiceState", pc.service),
        formOf("VpnClient", pc.vpnClients.first()),
        formOf("SrvAnswer", pc.srv.first()),
        formOf("LicensingServiceFacts", pc.serviceFacts),
        formOf("KmsSetting", pc.machineKms),
        formOf("RunningProgram", pc.running.first()),
        formOf("RunResult", runResult()),
        formOf("Choices", Choices{true, false, false, {QStringLiteral("VisioProRetail")}}),
        formOf("Plan", plan(), {QStringLiteral("advised")}),
        session(),
        journalEntry(),
        practiceState()};
    for (const StepRequest& request : practice::sampleSteps())
        forms.append(formOf(qPrintable(toString(kindOf(request))), request));
    for (const WorkerMessage& message : sampleMessages())
        forms.append(messageForm(message));
    return forms;
}

} // namespace activation
