// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace activation {

/// Takes the values out of one object that this program wrote itself, and remembers in `good` whether one was
/// missing, unknown or of another type: a whole object or none.
class Values final
{
public:
    Values(const QJsonValue& object, bool& good) : m_object(object.toObject()), m_good(good)
    {
        demand(object.isObject());
    }

    QJsonValue any(const QString& key)
    {
        demand(m_object.contains(key));
        ++m_taken;
        return m_object.value(key);
    }
    QString text(const QString& key)
    {
        const QJsonValue value = any(key);
        demand(value.isString());
        return value.toString();
    }
    bool flag(const QString& key)
    {
        const QJsonValue value = any(key);
        demand(value.isBool());
        return value.toBool();
    }
    qint64 number(const QString& key)
    {
        const QJsonValue value = any(key);
        const qint64 number = value.toInteger(-1);
        demand(number >= 0);
        return number;
    }
    qint64 number(const QString& key, qint64 largest)
    {
        const qint64 value = number(key);
        demand(value <= largest);
        return value;
    }
    QJsonArray array(const QString& key)
    {
        const QJsonValue value = any(key);
        demand(value.isArray());
        return value.toArray();
    }
    template <typename T> T known(const std::optional<T>& value)
    {
        demand(value.has_value());
        return value.value_or(T{});
    }
    void demand(bool condition) { m_good = m_good && condition; }

    /// At the end: there must be nothing that nobody took.
    void finish() { demand(m_object.size() == m_taken); }

private:
    QJsonObject m_object;
    bool& m_good;
    qsizetype m_taken = 0;
};

} // namespace activation
