// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/JournalText.h"

#include "core/requests/StoredFailure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace activation {

namespace {

constexpr qint64 kFormat = 1;

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject headerLine()
{
    return {{QStringLiteral("format"), kFormat}};
}

QJsonObject objectOf(const JournalEntry& entry)
{
    QJsonArray inverse;
    for (const StepRequest& request : entry.inverse)
        inverse.append(toJson(request));
    QJsonObject object{{QStringLiteral("number"), entry.number},
                       {QStringLiteral("run"), entry.run},
                       {QStringLiteral("when"), entry.when.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("request"), toJson(entry.request)},
                       {QStringLiteral("inverse"), inverse},
                       {QStringLiteral("state"), toString(entry.state)}};
    if (entry.failure)
        object.insert(QStringLiteral("failure"), toStored(*entry.failure));
    return object;
}

std::optional<QList<StepRequest>> inverseFrom(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<StepRequest> inverse;
    for (const QJsonValue item : value.toArray()) {
        const Result<StepRequest> request = stepRequestFrom(item.toObject());
        if (!request)
            return std::nullopt;
        inverse.append(*request);
    }
    return inverse;
}

std::optional<JournalEntry> entryFrom(const QJsonObject& object)
{
    const Result<StepRequest> request = stepRequestFrom(object.value(QStringLiteral("request")).toObject());
    const std::optional<QList<StepRequest>> inverse = inverseFrom(object.value(QStringLiteral("inverse")));
    const std::optional<EntryState> state =
        fromString<EntryState>(object.value(QStringLiteral("state")).toString());
    const QJsonValue run = object.value(QStringLiteral("run"));
    if (!request || !inverse || !state || !run.isString())
        return std::nullopt;

    JournalEntry entry;
    entry.number = object.value(QStringLiteral("number")).toInteger();
    entry.run = run.toString();
    entry.when =
        QDateTime::fromString(object.value(QStringLiteral("when")).toString(), Qt::ISODateWithMs).toUTC();
    entry.request = *request;
    entry.inverse = *inverse;
    entry.state = *state;
    const QJsonValue failure = object.value(QStringLiteral("failure"));
    bool good = true;
    if (!failure.isUndefined())
        entry.failure = failureFromStored(failure, good);
    // Written back it has to be the same line: so nothing that was not understood can be lost.
    if (!good || objectOf(entry) != object)
        return std::nullopt;
    return entry;
}

} // namespace

QByteArray journalText(const QList<JournalEntry>& entries)
{
    QByteArray text = lineOf(headerLine());
    for (const JournalEntry& entry : entries)
        text += lineOf(objectOf(entry));
    return text;
}

Result<JournalText> parseJournal(const QByteArray& bytes)
{
    JournalText text;
    qint64 lastNumber = 0;
    qsizetype begin = 0;
    bool header = true;
    while (begin < bytes.size() || header) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QJsonObject object = QJsonDocument::fromJson(bytes.sliced(begin, end - begin)).object();
        bool whole = false;
        if (header) {
            const qint64 format = object.value(QStringLiteral("format")).toInteger();
            if (format > kFormat)
                return Failure{Cause::StorageFailed, 0, QStringLiteral("journal of format %1").arg(format)};
            whole = object == headerLine();
        } else if (const std::optional<JournalEntry> entry = entryFrom(object);
                   entry && entry->number > lastNumber) {
            text.entries.append(*entry);
            lastNumber = entry->number;
            whole = true;
        }
        if (!whole) {
            text.damaged = true;
            text.tail = bytes.sliced(begin);
            break;
        }
        header = false;
        begin = end + 1;
    }
    return text;
}

} // namespace activation
