// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Field.h"

#include "core/Printable.h"
#include "core/json/ClosestName.h"
#include "core/json/Hosts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

/// A whole text of this form. Made once for each form: compiling one for every value of a long list takes
/// time.
QRegularExpression form(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// What may be longer than a name may have paragraphs. A name stands on a button.
LineEnds lineEndsOf(qsizetype longest)
{
    return longest > kLongestName ? LineEnds::Taken : LineEnds::Refused;
}

bool isOfFraction(QChar character)
{
    return character == u'.' || character == u'e' || character == u'E';
}

} // namespace

DocumentProblem Field::problemHere(Kind kind, QStringList values) const
{
    DocumentProblem problem;
    problem.kind = kind;
    problem.line = m_value->place.line;
    problem.column = m_value->place.column;
    problem.pointer = m_pointer;
    problem.values = std::move(values);
    return problem;
}

void Field::addProblem(Kind kind, QStringList values) const
{
    if (m_value)
        m_problems->note(problemHere(kind, std::move(values)), m_value->place.offset);
}

void Field::addWarning(Kind kind, QStringList values) const
{
    if (m_value)
        m_problems->warn(problemHere(kind, std::move(values)));
}

void Field::complainOfKey(const JsonMember& member, const QStringList& known) const
{
    DocumentProblem problem;
    problem.kind = Kind::UnknownKey;
    problem.line = member.place.line;
    problem.column = member.place.column;
    problem.pointer = pointerTo(member.key);
    problem.values = {member.key, closestName(member.key, known)};
    m_problems->note(problem, member.place.offset);
}

QString Field::pointerTo(QStringView key) const
{
    QString result;
    result.reserve(m_pointer.size() + 1 + key.size());
    result.append(m_pointer).append(u'/');
    // Hardly any key has one of these, and every field of a document has a pointer.
    if (!key.contains(u'~') && !key.contains(u'/'))
        return result.append(key);
    return result.append(
        key.toString().replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1")));
}

bool Field::is(JsonKind kind) const
{
    if (!m_value)
        return false;
    if (m_value->kind == kind)
        return true;
    addProblem(Kind::WrongType, {toString(kind), toString(m_value->kind)});
    return false;
}

bool Field::isWritten(qsizetype longest) const
{
    if (!is(JsonKind::String))
        return false;
    const QString& text = m_value->text;
    if (text.trimmed().isEmpty())
        addProblem(Kind::Blank);
    else if (text.size() > longest)
        addProblem(Kind::TooLong, {QString::number(longest)});
    else if (const QString bad = firstUnprintable(text, lineEndsOf(longest)); !bad.isEmpty())
        addProblem(Kind::BadCharacter, {bad});
    else
        return true;
    return false;
}

QString Field::string(const QString& fallback, qsizetype longest) const
{
    return isWritten(longest) ? m_value->text : fallback;
}

QString Field::anyString() const
{
    return is(JsonKind::String) ? m_value->text : QString();
}

bool Field::boolean(bool fallback) const
{
    return is(JsonKind::Boolean) ? m_value->truth : fallback;
}

qint64 Field::integer(qint64 smallest, qint64 largest, qint64 fallback) const
{
    if (!is(JsonKind::Number))
        return fallback;
    bool isHeld = false;
    const qint64 number = m_value->text.toLongLong(&isHeld);
    if (isHeld && number >= smallest && number <= largest)
        return number;
    // What JSON calls a number and has none of these is an integer, however large.
    if (std::any_of(m_value->text.cbegin(), m_value->text.cend(), isOfFraction))
        addProblem(Kind::WrongType, {QStringLiteral("integer"), toString(m_value->kind)});
    else
        addProblem(Kind::OutOfRange, {m_value->text, QString::number(smallest), QString::number(largest)});
    return fallback;
}

double Field::real(double smallest, double largest, double fallback) const
{
    if (!is(JsonKind::Number))
        return fallback;
    const double number = m_value->text.toDouble();
    if (number >= smallest && number <= largest)
        return number;
    addProblem(Kind::OutOfRange, {m_value->text, QString::number(smallest), QString::number(largest)});
    return fallback;
}

qsizetype Field::indexIn(const QStringList& names) const
{
    if (!is(JsonKind::String))
        return -1;
    const qsizetype index = names.indexOf(m_value->text);
    if (index < 0)
        addProblem(Kind::NotOneOf, QStringList(m_value->text) + names);
    return index;
}

QString Field::oneOf(const QStringList& words) const
{
    return words.value(indexIn(words));
}

QDate Field::date(const QDate& fallback) const
{
    if (!is(JsonKind::String))
        return fallback;
    static const QRegularExpression kForm = form(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    const QDate date = QDate::fromString(m_value->text, Qt::ISODate);
    if (date.isValid() && kForm.match(m_value->text).hasMatch())
        return date;
    addProblem(Kind::BadDate, {m_value->text});
    return fallback;
}

QUrl Field::url(const QStringList& schemes) const
{
    if (!is(JsonKind::String))
        return {};
    const QUrl url(m_value->text, QUrl::StrictMode);
    const bool isReadable = url.isValid() && m_value->text.size() <= 2000;
    if (isReadable && schemes.contains(url.scheme()) && !url.host().isEmpty() && url.userInfo().isEmpty())
        return url;
    // A password that should not be in the file should not be on the screen either.
    const QString shown = url.password().isEmpty() ? m_value->text : url.toString(QUrl::RemovePassword);
    addProblem(Kind::BadUrl, {shown, schemes.join(QStringLiteral(", "))});
    return {};
}

QString Field::host() const
{
    if (!is(JsonKind::String))
        return {};
    if (isHost(m_value->text))
        return m_value->text;
    addProblem(Kind::BadHost, {m_value->text});
    return {};
}

QStringList Field::hosts() const
{
    if (m_value && m_value->kind == JsonKind::String)
        return {host()};
    refuseRepeats();
    return list([](const Field& item) { return item.host(); }, 1);
}

QString Field::hostAndPort() const
{
    if (!is(JsonKind::String))
        return {};
    if (isHostAndPort(m_value->text))
        return m_value->text;
    addProblem(Kind::BadHost, {m_value->text});
    return {};
}

QHostAddress Field::address() const
{
    if (!is(JsonKind::String))
        return {};
    QHostAddress address = addressFrom(m_value->text);
    if (address.isNull())
        addProblem(Kind::BadHost, {m_value->text});
    return address;
}

std::pair<QHostAddress, int> Field::addressRange() const
{
    if (!is(JsonKind::String))
        return {};
    const auto range = addressRangeFrom(m_value->text);
    if (!range)
        addProblem(Kind::BadAddressRange, {m_value->text});
    return range.value_or(std::pair<QHostAddress, int>());
}

std::uint32_t Field::errorCode() const
{
    if (!is(JsonKind::String))
        return 0;
    static const QRegularExpression kForm = form(QStringLiteral("0[xX][0-9A-Fa-f]{8}|[1-9][0-9]{3,4}"));
    if (kForm.match(m_value->text).hasMatch())
        return m_value->text.toUInt(nullptr, 0);
    addProblem(Kind::BadCode, {m_value->text});
    return 0;
}

QList<Field> Field::items(qsizetype fewest) const
{
    QList<Field> result;
    if (!is(JsonKind::Array))
        return result;
    for (const JsonValue& item : m_value->items)
        result.append(Field(&item, m_pointer + u'/' + QString::number(result.size()), *m_problems));
    if (result.size() < fewest)
        addProblem(Kind::TooFew, {QString::number(fewest)});
    return result;
}

void Field::refuseMoreThan(qsizetype most) const
{
    if (m_value && m_value->kind == JsonKind::Array && static_cast<qsizetype>(m_value->items.size()) > most)
        addProblem(Kind::TooManyItems, {QString::number(most)});
}

void Field::refuseRepeats() const
{
    if (!m_value)
        return;
    QSet<QString> seen;
    qsizetype index = 0;
    for (const JsonValue& item : m_value->items) {
        const Field field(&item, m_pointer + u'/' + QString::number(index++), *m_problems);
        if (item.kind == JsonKind::String && seen.contains(item.text))
            field.addProblem(Kind::Repeated, {item.text});
        seen.insert(item.text);
    }
}

} // namespace activation
