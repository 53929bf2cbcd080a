// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/TreeBuilder.h"

#include <string_view>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

constexpr qsizetype kLongestKey = 100;

bool isOneOf(char byte, std::string_view set)
{
    return set.find(byte) != std::string_view::npos;
}

} // namespace

TreeBuilder::TreeBuilder(const QByteArray& bytes, qint64 start, const JsonLimits& limits)
    : m_bytes(bytes)
    , m_places(bytes, start)
    , m_limits(limits)
    , m_behind(start)
{}

qint64 TreeBuilder::tokenBegin() const
{
    qint64 begin = m_behind;
    while (begin < m_bytes.size() && isOneOf(m_bytes.at(begin), " \t\r\n,:"))
        ++begin;
    return begin;
}

qint64 TreeBuilder::scalarEnd(qint64 begin) const
{
    qint64 end = begin;
    while (end < m_bytes.size() && !isOneOf(m_bytes.at(end), " \t\r\n,:]}"))
        ++end;
    return end;
}

qint64 TreeBuilder::stringEnd(qint64 begin) const
{
    qint64 end = begin + 1;
    while (end < m_bytes.size() && m_bytes.at(end) != '"')
        end += m_bytes.at(end) == '\\' ? 2 : 1;
    return end + 1;
}

bool TreeBuilder::refuse(Kind kind, const JsonPlace& place, const QString& pointer, const QStringList& values)
{
    DocumentProblem problem;
    problem.kind = kind;
    problem.line = place.line;
    problem.column = place.column;
    problem.pointer = pointer;
    problem.values = values;
    m_problem = std::move(problem);
    return false;
}

DocumentProblem TreeBuilder::syntaxProblem(qint64 offset)
{
    refuse(Kind::Syntax, m_places.at(offset), m_open.empty() ? QString() : pointer(m_open.size() - 1), {});
    return *m_problem;
}

QString TreeBuilder::pointer(std::size_t depth) const
{
    QString result;
    for (std::size_t i = 0; i < depth; ++i) {
        const JsonValue& container = *m_open[i].value;
        QString token = container.kind == JsonKind::Object ? container.members.back().key
                                                           : QString::number(container.items.size() - 1);
        result += u'/' + token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    }
    return result;
}

JsonValue* TreeBuilder::add(JsonKind kind, const JsonPlace& place)
{
    JsonValue* value = &m_root;
    if (!m_open.empty()) {
        JsonValue& container = *m_open.back().value;
        value = container.kind == JsonKind::Object ? &container.members.back().value
                                                   : &container.items.emplace_back();
    }
    value->kind = kind;
    value->place = place;
    if (++m_values <= m_limits.values)
        return value;
    refuse(Kind::TooMany, place, pointer(m_open.size()), {QString::number(m_limits.values)});
    return nullptr;
}

bool TreeBuilder::addScalar(JsonKind kind, bool truth)
{
    const qint64 begin = tokenBegin();
    m_behind = scalarEnd(begin);
    JsonValue* const value = add(kind, m_places.at(begin));
    if (!value)
        return false;
    value->truth = truth;
    value->end = m_behind;
    if (kind == JsonKind::Number)
        value->text = QString::fromLatin1(m_bytes.mid(begin, m_behind - begin));
    return true;
}

bool TreeBuilder::String(const char* text, unsigned length, bool)
{
    const qint64 begin = tokenBegin();
    m_behind = stringEnd(begin);
    JsonValue* const value = add(JsonKind::String, m_places.at(begin));
    if (!value)
        return false;
    // An escaped half of a surrogate pair is the one way left for a string to be no text.
    if (firstBadByte(QByteArray::fromRawData(text, length)))
        return refuse(Kind::Syntax, value->place, pointer(m_open.size()), {});
    value->end = m_behind;
    value->text = QString::fromUtf8(text, length);
    return true;
}

bool TreeBuilder::Key(const char* text, unsigned length, bool)
{
    const qint64 begin = tokenBegin();
    m_behind = stringEnd(begin);
    const JsonPlace place = m_places.at(begin);
    const QString key = QString::fromUtf8(text, length);
    const std::size_t parent = m_open.size() - 1;
    if (key.size() > kLongestKey)
        return refuse(Kind::TooLong, place, pointer(parent), {QString::number(kLongestKey)});
    if (++m_values > m_limits.values)
        return refuse(Kind::TooMany, place, pointer(parent), {QString::number(m_limits.values)});

    Container& container = m_open.back();
    const qsizetype before = container.keys.size();
    container.keys.insert(key);
    container.value->members.push_back({key, place, {}});
    return container.keys.size() > before || refuse(Kind::DuplicateKey, place, pointer(m_open.size()), {key});
}

bool TreeBuilder::open(JsonKind kind)
{
    const qint64 begin = tokenBegin();
    m_behind = begin + 1;
    JsonValue* const value = add(kind, m_places.at(begin));
    if (!value)
        return false;
    if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
        return refuse(Kind::TooDeep, value->place, pointer(m_open.size()), {QString::number(m_limits.depth)});
    m_open.push_back({value, {}});
    return true;
}

bool TreeBuilder::close()
{
    m_behind = tokenBegin() + 1;
    m_open.back().value->end = m_behind;
    m_open.pop_back();
    return true;
}

} // namespace activation
