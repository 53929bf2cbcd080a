// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/JsonValue.h"

#include <algorithm>

namespace activation {

QString toString(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return QStringLiteral("null");
    case JsonKind::Boolean:
        return QStringLiteral("boolean");
    case JsonKind::Number:
        return QStringLiteral("number");
    case JsonKind::String:
        return QStringLiteral("string");
    case JsonKind::Array:
        return QStringLiteral("array");
    case JsonKind::Object:
        return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

const JsonMember* JsonValue::find(QStringView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [key](const JsonMember& member) { return member.key == key; });
    return found == members.cend() ? nullptr : &*found;
}

} // namespace activation
