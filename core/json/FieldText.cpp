// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Field.h"

namespace activation {

using Kind = DocumentProblem::Kind;

LocalizedText Field::text(qsizetype longest) const
{
    LocalizedText result;
    if (!m_value)
        return result;
    if (m_value->kind != JsonKind::Object) {
        if (const QString everywhere = string({}, longest); !everywhere.isEmpty())
            result.texts.insert(Language::English, everywhere);
        return result;
    }
    QStringList tags;
    for (const Language language : kLanguages)
        tags.append(toString(language));
    for (const JsonMember& member : m_value->members) {
        const Field words(&member.value, pointerTo(member.key), *m_problems);
        if (const qsizetype row = tags.indexOf(member.key); row >= 0)
            result.texts.insert(kLanguages.at(static_cast<std::size_t>(row)), words.string({}, longest));
        else
            complainOfKey(member, tags);
    }
    if (m_value->members.empty())
        addProblem(Kind::Blank);
    return result;
}

} // namespace activation
