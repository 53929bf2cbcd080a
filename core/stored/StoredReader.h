// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/json/JsonTree.h"
#include "core/json/Record.h"
#include "core/stored/StoredWriter.h"

#include <limits>

namespace activation {

/// Who wrote it: this very version, or an earlier one, which did not know every field.
enum class WrittenBy { ThisVersion, AnyVersion };

/// Fills the fields that describe() names. What is wrong is noted with its place, as by every Record.
class StoredReader final
{
public:
    StoredReader(const Field& field, WrittenBy writer) : m_record(field), m_writer(writer) {}

    template <typename T> void operator()(const char16_t* key, T& value)
    {
        read(m_record.required(key), value);
    }

    /// A field that files of earlier versions do not have: the value stays as it is.
    template <typename T> void later(const char16_t* key, T& value)
    {
        if (m_writer == WrittenBy::ThisVersion || m_record.has(key))
            (*this)(key, value);
    }

    /// A field that is left out when there is no value.
    template <typename T> void ifAny(const char16_t* key, std::optional<T>& value)
    {
        if (const Field field = m_record.optional(key); field.isPresent())
            read(field, value.emplace());
    }

    /// A field that is left out where it has its usual value.
    template <typename T> void unless(const std::type_identity_t<T>& usual, const char16_t* key, T& value)
    {
        value = usual;
        if (const Field field = m_record.optional(key); field.isPresent())
            read(field, value);
    }

    /// A value beyond its range is refused here, and written as the nearest one within.
    template <typename T>
    void within(const char16_t* key, T& value, std::type_identity_t<T> smallest,
                std::type_identity_t<T> largest)
    {
        readWithin(m_record.required(key), value, smallest, largest);
    }

    void format(int number) { static_cast<void>(m_record.required(u"format").number(number, number)); }

    /// One of several forms, the one whose kind is named; kinds and forms have the same order. Its fields
    /// stand in the same object.
    template <NamedEnum Kind, typename... Forms>
    void kind(const char16_t* key, Kind, std::variant<Forms...>& value)
    {
        static_assert(kValues<Kind>.size() == sizeof...(Forms));
        const Field field = m_record.required(key);
        const std::optional<Kind> named =
            fromString<Kind>(field.isPresent() ? field.value()->text : QString());
        if (!named) {
            static_cast<void>(field.oneOf<Kind>()); // which notes it
            m_record.allowOthers();
            return;
        }
        std::size_t index = 0;
        ((index++ == static_cast<std::size_t>(*named) ? void(value = Forms{}) : void()), ...);
        std::visit([this](auto& form) { describe(*this, form); }, value);
    }

private:
    static bool isNull(const Field& field)
    {
        return !field.isPresent() || field.value()->kind == JsonKind::Null;
    }

    static void read(const Field& field, QString& text) { text = field.anyString(); }
    static void read(const Field& field, bool& truth) { truth = field.boolean(); }
    static void read(const Field& field, QUrl& url);
    static void read(const Field& field, QHostAddress& address);
    static void read(const Field& field, QByteArray& bytes);
    static void read(const Field& field, QDate& date);
    static void read(const Field& field, QDateTime& time);
    static void read(const Field& field, QVariant& value);

    template <NamedEnum T> static void read(const Field& field, T& value) { value = field.oneOf<T>(); }

    template <Whole T> static void read(const Field& field, T& number)
    {
        readWithin(field, number, std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
    }
    template <typename Rep, typename Period>
    static void read(const Field& field, std::chrono::duration<Rep, Period>& time)
    {
        readWithin(field, time, time.min(), time.max());
    }

    template <Whole T> static void readWithin(const Field& field, T& number, T smallest, T largest)
    {
        number = field.number<T>(smallest, largest, smallest);
    }
    static void readWithin(const Field& field, double& number, double smallest, double largest)
    {
        number = field.real(smallest, largest, smallest);
    }
    template <typename Rep, typename Period, typename Time = std::chrono::duration<Rep, Period>>
    static void readWithin(const Field& field, std::chrono::duration<Rep, Period>& time, Time smallest,
                           Time largest)
    {
        time = Time(static_cast<Rep>(field.integer(smallest.count(), largest.count())));
    }

    template <typename T> void read(const Field& field, std::optional<T>& value) const
    {
        value.reset();
        if (!isNull(field))
            read(field, value.emplace());
    }

    template <typename T> void read(const Field& field, QList<T>& list) const
    {
        list.clear();
        for (const Field& item : field.items())
            read(item, list.emplaceBack());
    }

    template <typename Key, typename T> void read(const Field& field, QMap<Key, T>& map) const
    {
        map.clear();
        if (!field.isPresent())
            return;
        Record entries(field);
        for (const JsonMember& member : field.value()->members) {
            if (const std::optional<Key> key = keyFrom<Key>(member.key))
                read(entries.required(member.key), map[*key]);
        }
    }

    template <std::same_as<QString> Key> static std::optional<Key> keyFrom(const QString& name)
    {
        return name;
    }
    template <NamedEnum Key> static std::optional<Key> keyFrom(const QString& name)
    {
        return fromString<Key>(name);
    }

    template <typename T>
    requires std::is_class_v<T>
    void read(const Field& field, T& value) const
    {
        StoredReader fields(field, m_writer);
        describe(fields, value);
    }

    Record m_record;
    WrittenBy m_writer;
};

/// What is wrong and where: "missing /plan/steps/0/zone".
[[nodiscard]] Failure badlyStored(const DocumentProblem& problem);

/// Exactly what toStored() made of an equal value; BadReply for anything else.
template <typename T>
[[nodiscard]] Result<T> fromStored(const QJsonValue& stored, WrittenBy writer = WrittenBy::ThisVersion)
{
    const JsonValue tree = jsonTree(stored);
    ProblemList problems({});
    T value{};
    {
        // Its destructor notes the keys that nobody has read.
        StoredReader fields(Field(tree, problems), writer);
        describe(fields, value);
    }
    if (problems.first())
        return badlyStored(*problems.first());
    return value;
}

} // namespace activation
