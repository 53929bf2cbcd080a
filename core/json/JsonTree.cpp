// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/JsonTree.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace activation {

namespace {

JsonKind kindOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return JsonKind::Boolean;
    case QJsonValue::Double:
        return JsonKind::Number;
    case QJsonValue::String:
        return JsonKind::String;
    case QJsonValue::Array:
        return JsonKind::Array;
    case QJsonValue::Object:
        return JsonKind::Object;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return JsonKind::Null;
    }
    Q_UNREACHABLE();
}

QString numberText(const QJsonValue& number)
{
    const bool whole = number.toInteger(0) == number.toInteger(1);
    return whole ? QString::number(number.toInteger())
                 : QString::number(number.toDouble(), 'g', std::numeric_limits<double>::max_digits10);
}

class TreeCopy final
{
public:
    JsonValue of(const QJsonValue& value)
    {
        JsonValue result;
        result.kind = kindOf(value);
        result.place = next();
        result.truth = value.toBool();
        result.text = value.isDouble() ? numberText(value) : value.toString();
        for (const QJsonValue item : value.toArray())
            result.items.push_back(of(item));
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const JsonPlace place = next();
            result.members.push_back({member.key(), place, of(member.value())});
        }
        result.end = next().offset;
        return result;
    }

private:
    JsonPlace next() { return {0, 0, m_count++}; }

    qint64 m_count = 0;
};

} // namespace

JsonValue jsonTree(const QJsonValue& value)
{
    return TreeCopy().of(value);
}

} // namespace activation
