// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace activation {

/// T or const T: one list of fields serves writing and reading.
template <typename S, typename T>
concept Either = std::same_as<std::remove_const_t<S>, T>;

template <typename T>
concept Whole = std::integral<T> && !std::same_as<T, bool>;

/// Collects the fields that describe() names. What its functions mean, StoredReader says.
class StoredWriter final
{
public:
    template <typename T> void operator()(const char16_t* key, const T& value)
    {
        m_object.insert(QStringView(key), valueOf(value));
    }
    template <typename T> void later(const char16_t* key, const T& value) { (*this)(key, value); }
    template <typename T> void ifAny(const char16_t* key, const std::optional<T>& value)
    {
        if (value)
            (*this)(key, *value);
    }
    template <typename T>
    void unless(const std::type_identity_t<T>& usual, const char16_t* key, const T& value)
    {
        if (value != usual)
            (*this)(key, value);
    }
    template <typename T>
    void within(const char16_t* key, const T& value, std::type_identity_t<T> smallest,
                std::type_identity_t<T> largest)
    {
        (*this)(key, std::clamp(value, smallest, largest));
    }
    void format(int number) { (*this)(u"format", number); }

    template <NamedEnum Kind, typename... Forms>
    void kind(const char16_t* key, Kind kind, const std::variant<Forms...>& value)
    {
        (*this)(key, kind);
        std::visit([this](const auto& form) { describe(*this, form); }, value);
    }

    static QJsonValue valueOf(const QString& text) { return text; }
    static QJsonValue valueOf(const QUrl& url) { return url.toString(QUrl::FullyEncoded); }
    static QJsonValue valueOf(const QHostAddress& address) { return address.toString(); }
    static QJsonValue valueOf(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
    static QJsonValue valueOf(const QDate& date)
    {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    }
    static QJsonValue valueOf(const QDateTime& time)
    {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    }
    /// Text, number up to 32 bits, truth, texts, or null.
    static QJsonValue valueOf(const QVariant& value) { return QJsonValue::fromVariant(value); }
    static QJsonValue valueOf(bool truth) { return truth; }
    static QJsonValue valueOf(double number) { return number; }
    template <Whole T> static QJsonValue valueOf(T number) { return static_cast<qint64>(number); }
    template <NamedEnum T> static QJsonValue valueOf(T value) { return toString(value); }

    template <typename Rep, typename Period>
    static QJsonValue valueOf(const std::chrono::duration<Rep, Period>& time)
    {
        return static_cast<qint64>(time.count());
    }

    template <typename T> static QJsonValue valueOf(const std::optional<T>& value)
    {
        return value ? valueOf(*value) : QJsonValue();
    }

    template <typename T> static QJsonValue valueOf(const QList<T>& list)
    {
        QJsonArray array;
        for (const T& item : list)
            array.append(valueOf(item));
        return array;
    }

    template <typename Key, typename T> static QJsonValue valueOf(const QMap<Key, T>& map)
    {
        QJsonObject object;
        for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
            object.insert(valueOf(entry.key()).toString(), valueOf(entry.value()));
        return object;
    }

    template <typename T>
    requires std::is_class_v<T>
    static QJsonValue valueOf(const T& value)
    {
        StoredWriter fields;
        describe(fields, value);
        return fields.m_object;
    }

private:
    QJsonObject m_object;
};

template <typename T> [[nodiscard]] QJsonValue toStored(const T& value)
{
    return StoredWriter::valueOf(value);
}

} // namespace activation
