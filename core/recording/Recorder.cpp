// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/recording/Recorder.h"

#include "core/Deadline.h"
#include "core/recording/LicenseCells.h"
#include "core/windows/rows/LicensingQuestions.h"

#include <QRandomGenerator>

namespace activation::recording {

namespace {

/// The columns that were asked for; a failure has no rows.
Question asRows(const windows::WmiQuery& query, Answer<QList<Row>> rows)
{
    if (rows.failure)
        rows.value.reset();
    else {
        for (Row& row : *rows.value)
            row.removeIf([&query](const auto& cell) { return !query.properties.contains(cell.key()); });
    }
    return {query.from, query.where, query.properties, {}, std::move(rows)};
}

} // namespace

QString newSalt()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16);
}

Recording newRecording(const QString& origin, const QDateTime& now)
{
    Recording recording;
    recording.origin = origin;
    recording.program = QStringLiteral(ACTIVATION_VERSION);
    recording.recorded = now.toUTC();
    recording.salt = newSalt();
    return recording;
}

void recordPorts(const System& system, Recording& recording, const Limit& limit)
{
    const Deadline deadline(limit);
    const Machine& machine = system.machine();
    record(recording.elevation, [&] { return machine.elevation(); });
    record(recording.windows, [&] { return machine.windows(deadline.left()); });
    record(recording.restartPending, [&] { return machine.restartPending(deadline.left()); });
    record(recording.firmware, [&] { return machine.firmware(deadline.left()); });
    // Before the licenses are asked for: the question starts it.
    record(recording.licensingService, [&] { return machine.licensingService(deadline.left()); });
    record(recording.zone, [&] { return system.clock().zone(); });
    record(recording.network, [&] { return system.network().local(deadline.left()); });
    record(recording.office, [&] { return system.office().products(deadline.left()); });
    record(recording.running, [&] { return system.office().running(deadline.left()); });
    record(recording.officeOpened, [&] { return system.office().openedOnce(deadline.left()); });
    static_cast<void>(system.licensing().licenses(deadline.left()));
    static_cast<void>(system.licensing().serviceFacts(deadline.left()));
    static_cast<void>(system.licensing().kmsSettings(deadline.left()));
}

Question questionFrom(const windows::WmiAnswer& answer)
{
    Question question{answer.query.from, answer.query.where, answer.query.properties, answer.types, {}};
    question.rows.took = answer.took;
    if (!answer.rows) {
        question.rows.failure = answer.rows.error();
        return question;
    }
    QList<Row>& rows = question.rows.value.emplace();
    for (const windows::WmiRow& seen : *answer.rows) {
        Row& row = rows.emplaceBack();
        for (const QString& property : answer.query.properties) {
            if (answer.types.isEmpty() || answer.types.contains(property))
                row.insert(property, seen.value(property));
        }
    }
    return question;
}

void recordAsRows(const System& system, Recording& recording, const Limit& limit)
{
    const Deadline deadline(limit);
    const Licensing& licensing = system.licensing();
    const auto licenses = timed<QList<License>>([&] { return licensing.licenses(deadline.left()); });
    const auto facts = timed<LicensingServiceFacts>([&] { return licensing.serviceFacts(deadline.left()); });
    const auto settings = timed<KmsSettings>([&] { return licensing.kmsSettings(deadline.left()); });
    for (const windows::WmiQuery& query : windows::productQueries(windows::LicensingClass::Windows)) {
        Answer<QList<Row>> rows{licenses.took, QList<Row>(), licenses.failure};
        for (const License& license : licenses.value.value_or(QList<License>())) {
            for (const Row& row : productCells(license)) {
                if (query.where.contains(row.value(QStringLiteral("ApplicationID")).toString()))
                    rows.value->append(row);
            }
        }
        recording.questions.append(asRows(query, rows));
    }
    const KmsSettings levels = settings.value.value_or(KmsSettings());
    const Row service = serviceCells(facts.value.value_or(LicensingServiceFacts()), levels.value(QString()));
    recording.questions.append(
        asRows(windows::serviceFactsQuery(), {facts.took, QList{service}, facts.failure}));
    recording.questions.append(
        asRows(windows::serviceHostQuery(), {settings.took, QList{service}, settings.failure}));
    recording.registryHosts = settings;
}

} // namespace activation::recording
