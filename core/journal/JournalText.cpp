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

Failure damaged(const QString& why)
{
    return {Cause::Unreadable, 0, why};
}

Result<JournalEntry> entryFrom(const QJsonObject& object, qint64 numberBefore)
{
    Result<JournalEntry> entry = fromStored<JournalEntry>(object);
    if (!entry)
        return entry;
    if (entry->number <= numberBefore)
        return damaged(QStringLiteral("wrong /number: not above %1").arg(numberBefore));
    // Written back it has to be the same line, in its notation too.
    return toStored(*entry) == object ? entry : damaged(QStringLiteral("written in another way"));
}

/// The object of one line after the other; what follows the last line end is one, too.
class Lines final
{
public:
    explicit Lines(const QByteArray& bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_next >= m_bytes.size(); }

    [[nodiscard]] QJsonObject next()
    {
        m_begin = m_next;
        const qsizetype newline = m_bytes.indexOf('\n', m_begin);
        const qsizetype end = newline < 0 ? m_bytes.size() : newline;
        m_next = end + 1;
        ++m_number;
        return QJsonDocument::fromJson(m_bytes.sliced(m_begin, end - m_begin)).object();
    }

    /// What is wrong with the line that next() gave, and all that begins with it.
    void refuse(JournalContent& content, const QString& why) const
    {
        content.damage = damaged(QStringLiteral("line %1: %2").arg(m_number).arg(why));
        content.tail = m_bytes.sliced(m_begin);
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_begin = 0;
    qsizetype m_next = 0;
    int m_number = 0;
};

} // namespace

QByteArray journalText(const QList<JournalEntry>& entries)
{
    QByteArray text = lineOf(headerLine(entries.size()));
    for (const JournalEntry& entry : entries)
        text += lineOf(toStored(entry).toObject());
    return text;
}

Result<JournalContent> parseJournal(const QByteArray& bytes)
{
    JournalContent content;
    Lines lines(bytes);
    const QJsonObject header = lines.next();
    const qint64 format = header.value(QStringLiteral("format")).toInteger();
    if (format > kFormat)
        return damaged(QStringLiteral("journal of format %1").arg(format));
    const qint64 expected = header.value(QStringLiteral("entries")).toInteger();
    if (header != headerLine(expected)) {
        lines.refuse(content, QStringLiteral("not the header of a journal"));
        return content;
    }
    while (!lines.atEnd()) {
        const qint64 before = content.entries.isEmpty() ? 0 : content.entries.last().number;
        const Result<JournalEntry> entry = entryFrom(lines.next(), before);
        if (!entry) {
            lines.refuse(content, entry.error().detail);
            return content;
        }
        content.entries.append(*entry);
    }
    if (content.entries.size() != expected) {
        content.damage = damaged(
            QStringLiteral("%1 entries, the header says %2").arg(content.entries.size()).arg(expected));
    }
    return content;
}

} // namespace activation
