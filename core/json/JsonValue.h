// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QString>

#include <vector>

namespace activation {

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

[[nodiscard]] constexpr QStringView nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return u"null";
    case JsonKind::Boolean:
        return u"boolean";
    case JsonKind::Number:
        return u"number";
    case JsonKind::String:
        return u"string";
    case JsonKind::Array:
        return u"array";
    case JsonKind::Object:
        return u"object";
    }
    return {};
}

/// Where something stands in a text. The byte order mark at its beginning does not count as a character.
struct JsonPlace
{
    int line = 1;
    int column = 1;    ///< in characters
    qint64 offset = 0; ///< in bytes, from 0

    bool operator==(const JsonPlace&) const = default;
};

struct JsonMember;

/// One value of a JSON text that knows where it stands. Object members keep their order.
struct JsonValue
{
    JsonKind kind = JsonKind::Null;
    bool truth = false; ///< of a boolean
    JsonPlace place;    ///< of its first character
    qint64 end = 0;     ///< offset behind its last byte
    QString text;       ///< of a string, its content; of a number, how it is written
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;

    /// Null when this is no object or has no such member.
    [[nodiscard]] const JsonMember* find(QStringView key) const;
};

struct JsonMember
{
    QString key;
    JsonPlace place; ///< of the key
    JsonValue value;
};

} // namespace activation
