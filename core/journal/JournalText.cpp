// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/JournalText.h"

#include "core/requests/StoredRequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace activation {

template <typename Fields, Either<JournalEntry> T> void describe(Fields& fields, T& entry)
{
    fields(u"number", entry.number);
    fields(u"run", entry.run);
    fields(u"when", entry.when);
    fields(u"request", entry.request);
    fields(u"inverse", entry.inverse);
    fields(u"state", entry.state);
    fields.ifAny(u"failure", entry.failure);
}

namespace {

constexpr qint64 kFormat = 1;

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// How many lines follow: a file that ends with one of them is else as good as a whole one.
QJsonObject headerLine(qint64 entries)
{
    return {{QStringLiteral("format"), kFormat}, {QStringLiteral("entries"), entries}};
}

std::optional<JournalEntry> entryFrom(const QJsonObject& object)
{
    const Result<JournalEntry> entry = fromStored<JournalEntry>(object);
    // Written back it has to be the same line, in its notation too.
    if (!entry || !entry->when.isValid() || toStored(*entry) != object)
        return std::nullopt;
    return *entry;
}

} // namespace

QByteArray journalText(const QList<JournalEntry>& entries)
{
    QByteArray text = lineOf(headerLine(entries.size()));
    for (const JournalEntry& entry : entries)
        text += lineOf(toStored(entry).toObject());
    return text;
}

Result<JournalText> parseJournal(const QByteArray& bytes)
{
    JournalText text;
    qint64 lastNumber = 0;
    qint64 expected = 0;
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
            expected = object.value(QStringLiteral("entries")).toInteger();
            whole = object == headerLine(expected);
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
    text.damaged = text.damaged || text.entries.size() != expected;
    return text;
}

} // namespace activation
