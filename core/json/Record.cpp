// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Record.h"

namespace activation {

using Kind = DocumentProblem::Kind;

Record::Record(const Field& field) : m_field(field), m_object(nullptr)
{
    if (!field.isPresent())
        return;
    if (field.value()->kind == JsonKind::Object)
        m_object = field.value();
    else
        field.addProblem(Kind::WrongType, {toString(JsonKind::Object), toString(field.value()->kind)});
}

Record::~Record()
{
    if (!m_object || m_allowsOthers)
        return;
    // A file of another kind has no key that is known; the first few tell.
    constexpr int kMostUnknown = 20;
    int unknown = 0;
    for (const JsonMember& member : m_object->members) {
        if (m_asked.contains(member.key))
            continue;
        m_field.complainOfKey(member, m_asked);
        if (++unknown == kMostUnknown)
            return;
    }
}

Field Record::optional(QStringView key)
{
    allow(key);
    const JsonMember* const member = m_object ? m_object->find(key) : nullptr;
    if (!member)
        return Field(nullptr, {}, m_field.problems());
    return Field(&member->value, m_field.pointerTo(key), m_field.problems());
}

Field Record::required(QStringView key)
{
    if (!has(key))
        missing(key);
    return optional(key);
}

void Record::allow(QStringView key)
{
    m_asked.append(key.toString());
}

bool Record::has(QStringView key) const
{
    return m_object && m_object->find(key);
}

void Record::missing(QStringView key) const
{
    if (!m_object)
        return;
    DocumentProblem problem;
    problem.kind = Kind::MissingKey;
    problem.line = m_object->place.line;
    problem.column = m_object->place.column;
    problem.pointer = m_field.pointer();
    problem.values = {key.toString()};
    // Noticed only where the object ends: a misspelt key inside is the better thing to hear about.
    m_field.problems().note(problem, m_object->end);
}

void Record::conflict(QStringView key, QStringView other) const
{
    noteAtKey(key, Kind::Conflict, other);
}

void Record::needs(QStringView key, QStringView other) const
{
    noteAtKey(key, Kind::NeedsOther, other);
}

void Record::noteAtKey(QStringView key, Kind kind, QStringView other) const
{
    const JsonMember* const member = m_object ? m_object->find(key) : nullptr;
    const Field at(member ? &member->value : m_object, member ? m_field.pointerTo(key) : m_field.pointer(),
                   m_field.problems());
    at.addProblem(kind, {key.toString(), other.toString()});
}

} // namespace activation
