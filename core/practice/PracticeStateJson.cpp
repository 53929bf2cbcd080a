// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeStateJson.h"

#include "core/practice/PracticeFields.h"

#include <QJsonArray>

namespace activation::practice {

namespace {

constexpr int kStateFormat = 1;

template <typename T>
concept Whole = std::integral<T> && !std::same_as<T, bool>;

template <NamedEnum T> bool readName(const QString& name, T& value)
{
    const std::optional<T> read = fromString<T>(name);
    value = read.value_or(value);
    return read.has_value();
}

/// Collects the fields that describe() names.
class StateWriter final
{
public:
    template <typename T> void operator()(const char16_t* key, const T& value)
    {
        m_object.insert(QStringView(key), valueOf(value));
    }
    template <typename T> void later(const char16_t* key, const T& value) { (*this)(key, value); }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    static QString keyOf(const QString& key) { return key; }
    template <NamedEnum T> static QString keyOf(T key) { return toString(key); }

    static QJsonValue valueOf(const QString& text) { return text; }
    static QJsonValue valueOf(const QUrl& url) { return url.toString(QUrl::FullyEncoded); }
    static QJsonValue valueOf(const QHostAddress& address) { return address.toString(); }
    static QJsonValue valueOf(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); }
    static QJsonValue valueOf(bool truth) { return truth; }
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
            object.insert(keyOf(entry.key()), valueOf(entry.value()));
        return object;
    }

    template <typename T>
    requires std::is_class_v<T>
    static QJsonValue valueOf(const T& value)
    {
        StateWriter fields;
        describe(fields, value);
        return fields.m_object;
    }

    QJsonObject m_object;
};

/// Fills the fields that describe() names, and remembers the first that is missing or mistyped.
class StateReader final
{
public:
    explicit StateReader(const QJsonObject& object) : m_object(object) {}

    template <typename T> void operator()(const char16_t* key, T& value)
    {
        if (m_wrong.isEmpty() && !read(m_object.value(QStringView(key)), value))
            m_wrong = QString::fromUtf16(key);
    }

    /// A field that files of earlier versions do not have: the value stays as it is.
    template <typename T> void later(const char16_t* key, T& value)
    {
        if (m_object.contains(QStringView(key)))
            (*this)(key, value);
    }

    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    static bool readKey(const QString& text, QString& key)
    {
        key = text;
        return true;
    }
    template <NamedEnum T> static bool readKey(const QString& text, T& key) { return readName(text, key); }

    static bool read(const QJsonValue& value, QString& text)
    {
        text = value.toString();
        return value.isString();
    }

    static bool read(const QJsonValue& value, QUrl& url)
    {
        url = QUrl(value.toString(), QUrl::StrictMode);
        return value.isString() && (url.isValid() || url.isEmpty());
    }

    static bool read(const QJsonValue& value, QHostAddress& address)
    {
        address = QHostAddress(value.toString());
        return value.isString() && (!address.isNull() || value.toString().isEmpty());
    }

    static bool read(const QJsonValue& value, QDateTime& time)
    {
        time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return value.isString() && (time.isValid() || value.toString().isEmpty());
    }

    static bool read(const QJsonValue& value, bool& truth)
    {
        truth = value.toBool();
        return value.isBool();
    }

    template <Whole T> static bool read(const QJsonValue& value, T& number)
    {
        const qint64 whole = value.toInteger(-1);
        number = static_cast<T>(whole);
        return value.isDouble() && static_cast<qint64>(number) == whole;
    }

    template <NamedEnum T> static bool read(const QJsonValue& value, T& named)
    {
        return readName(value.toString(), named);
    }

    template <typename Rep, typename Period>
    static bool read(const QJsonValue& value, std::chrono::duration<Rep, Period>& time)
    {
        time = std::chrono::duration<Rep, Period>(static_cast<Rep>(value.toInteger()));
        return value.isDouble();
    }

    template <typename T> static bool read(const QJsonValue& value, std::optional<T>& wanted)
    {
        wanted.reset();
        return value.isNull() || read(value, wanted.emplace());
    }

    template <typename T> static bool read(const QJsonValue& value, QList<T>& list)
    {
        list.clear();
        for (const QJsonValue& item : value.toArray()) {
            T read;
            if (!StateReader::read(item, read))
                return false;
            list.append(read);
        }
        return value.isArray();
    }

    template <typename Key, typename T> static bool read(const QJsonValue& value, QMap<Key, T>& map)
    {
        map.clear();
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            Key key;
            T item;
            if (!readKey(entry.key(), key) || !read(entry.value(), item))
                return false;
            map.insert(key, item);
        }
        return value.isObject();
    }

    template <typename T>
    requires std::is_class_v<T>
    static bool read(const QJsonValue& value, T& described)
    {
        StateReader fields(value.toObject());
        describe(fields, described);
        return value.isObject() && fields.m_wrong.isEmpty();
    }

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

QJsonObject toJson(const PracticeState& state)
{
    StateWriter fields;
    fields(u"format", kStateFormat);
    describe(fields, state);
    return fields.object();
}

Result<PracticeState> practiceStateFrom(const QJsonObject& object)
{
    if (object.value(u"format").toInt() != kStateFormat)
        return Failure{Cause::BadReply, 0, QStringLiteral("format")};
    PracticeState state;
    StateReader fields(object);
    describe(fields, state);
    if (!fields.wrong().isEmpty())
        return Failure{Cause::BadReply, 0, fields.wrong()};
    return state;
}

} // namespace activation::practice
