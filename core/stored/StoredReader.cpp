// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/stored/StoredReader.h"

namespace activation {

using Kind = DocumentProblem::Kind;

void StoredReader::read(const Field& field, QUrl& url)
{
    const QString text = field.anyString();
    url = QUrl(text, QUrl::StrictMode);
    if (!url.isValid() && !text.isEmpty())
        field.addProblem(Kind::BadUrl, {text});
}

void StoredReader::read(const Field& field, QHostAddress& address)
{
    const QString text = field.anyString();
    address = QHostAddress(text);
    if (address.isNull() && !text.isEmpty())
        field.addProblem(Kind::BadHost, {text});
}

void StoredReader::read(const Field& field, QByteArray& bytes)
{
    const QString hex = field.anyString();
    bytes = QByteArray::fromHex(hex.toLatin1());
    if (toStored(bytes) != hex)
        field.addProblem(Kind::BadForm, {hex});
}

void StoredReader::read(const Field& field, QDate& date)
{
    date = isNull(field) ? QDate() : QDate::fromString(field.anyString(), Qt::ISODate);
    if (!isNull(field) && !date.isValid())
        field.addProblem(Kind::BadDate, {field.anyString()});
}

void StoredReader::read(const Field& field, QDateTime& time)
{
    time = isNull(field) ? QDateTime() : QDateTime::fromString(field.anyString(), Qt::ISODateWithMs).toUTC();
    if (!isNull(field) && !time.isValid())
        field.addProblem(Kind::BadDate, {field.anyString()});
}

void StoredReader::read(const Field& field, QVariant& value)
{
    value.clear();
    if (isNull(field))
        return;
    switch (field.value()->kind) {
    case JsonKind::Null:
        break;
    case JsonKind::Boolean:
        value = field.boolean();
        break;
    case JsonKind::Number:
        value = field.number<quint32>(0, std::numeric_limits<quint32>::max());
        break;
    case JsonKind::Array:
        value = field.list([](const Field& item) { return item.anyString(); });
        break;
    case JsonKind::String:
    case JsonKind::Object: // which notes it
        value = field.anyString();
        break;
    }
}

Failure badlyStored(const DocumentProblem& problem)
{
    const auto failure = [](const QString& what, const QString& where) {
        return Failure{Cause::BadReply, 0, what + u' ' + where};
    };
    const QString value = problem.values.value(0);
    if (problem.kind == Kind::MissingKey)
        return failure(QStringLiteral("missing"), problem.pointer + u'/' + value);
    if (problem.kind == Kind::UnknownKey)
        return failure(QStringLiteral("unknown"), problem.pointer);
    // The whole document has no pointer to speak of.
    const QString place = problem.pointer.isEmpty() ? QStringLiteral("/") : problem.pointer;
    return failure(QStringLiteral("wrong"), QStringLiteral("%1: %2").arg(place, value));
}

} // namespace activation
