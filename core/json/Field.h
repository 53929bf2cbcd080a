// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/LocalizedText.h"
#include "core/json/JsonValue.h"
#include "core/json/ProblemList.h"

#include <QDate>
#include <QHostAddress>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <array>
#include <optional>
#include <type_traits>
#include <utility>

namespace activation {

/// Most characters of a name, a label or a heading; other texts may be longer.
inline constexpr qsizetype kLongestName = 200;

/// One value of a document with its JSON pointer, read as what it ought to be. What is wrong is noted once,
/// with its place, and the fallback is returned; so is it, silently, when the value is absent. Reading simply
/// goes on, and who began it asks the ProblemList at the end. Lives no longer than the JsonValue and the
/// ProblemList.
class Field final
{
public:
    /// The whole document.
    Field(const JsonValue& root, ProblemList& problems) : Field(&root, QString(), problems) {}

    /// The value at this pointer; null when it is absent.
    Field(const JsonValue* value, QString pointer, ProblemList& problems)
        : m_value(value)
        , m_pointer(std::move(pointer))
        , m_problems(&problems)
    {}

    [[nodiscard]] bool isPresent() const { return m_value != nullptr; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    [[nodiscard]] const JsonValue* value() const { return m_value; }
    [[nodiscard]] ProblemList& problems() const { return *m_problems; }

    /// Not blank, at most this many characters, all of them printable; lines may end where it may be longer
    /// than a name.
    [[nodiscard]] QString string(const QString& fallback = {}, qsizetype longest = kLongestName) const;

    /// Whatever the string says.
    [[nodiscard]] QString anyString() const;
    [[nodiscard]] bool boolean(bool fallback = false) const;
    [[nodiscard]] qint64 integer(qint64 smallest, qint64 largest, qint64 fallback = 0) const;

    /// With a fraction or without.
    [[nodiscard]] double real(double smallest, double largest, double fallback = 0) const;

    /// `integer`, for the type that will hold it.
    template <typename T> [[nodiscard]] T number(T smallest, T largest, T fallback = 0) const
    {
        return static_cast<T>(integer(smallest, largest, fallback));
    }

    /// One of these words; empty when it is none.
    [[nodiscard]] QString oneOf(const QStringList& words) const;

    /// The value whose name is given, among these.
    template <NamedEnum T, std::size_t N>
    [[nodiscard]] T oneOf(const std::array<T, N>& values, std::type_identity_t<T> fallback = T{}) const
    {
        QStringList names;
        for (const T value : values)
            names.append(toString(value));
        const qsizetype index = indexIn(names);
        return index < 0 ? fallback : values.at(static_cast<std::size_t>(index));
    }
    template <NamedEnum T> [[nodiscard]] T oneOf(T fallback = T{}) const
    {
        return oneOf(kValues<T>, fallback);
    }

    /// One text for all languages, or an object with one text for each language: {"en": "…", "zh-TW": "…"}.
    [[nodiscard]] LocalizedText text(qsizetype longest = 2000) const;

    /// ISO 8601: "2027-07-31".
    [[nodiscard]] QDate date(const QDate& fallback = {}) const;

    /// With a host and without a user name or password.
    [[nodiscard]] QUrl url(const QStringList& schemes) const;

    /// A DNS name (letters, digits and hyphens, RFC 1123) or an address literal without brackets.
    [[nodiscard]] QString host() const;

    /// One host, or an array of them, each at most once.
    [[nodiscard]] QStringList hosts() const;

    /// A host, with a port or without: "vpn.example.edu:443", "[2001:db8::1]:443". As it is written.
    [[nodiscard]] QString hostAndPort() const;

    /// An address literal of either family.
    [[nodiscard]] QHostAddress address() const;

    /// "192.0.2.0/24": network address and prefix length.
    [[nodiscard]] std::pair<QHostAddress, int> addressRange() const;

    /// "0xC004F074".
    [[nodiscard]] std::uint32_t errorCode() const;

    /// The elements of an array.
    [[nodiscard]] QList<Field> items(qsizetype fewest = 0) const;

    /// The elements of an array, each read by `read(const Field&)`.
    template <typename Read>
    [[nodiscard]] auto list(Read read, qsizetype fewest = 0) const
        -> QList<std::invoke_result_t<Read, const Field&>>
    {
        QList<std::invoke_result_t<Read, const Field&>> result;
        for (const Field& item : items(fewest))
            result.append(read(item));
        return result;
    }

    /// The elements of an array of names, each at most once.
    template <NamedEnum T> [[nodiscard]] QList<T> listOf(qsizetype fewest = 0) const
    {
        refuseRepeats();
        return list([](const Field& item) { return item.oneOf<T>(); }, fewest);
    }

    /// Notes a problem with this value, for rules that only its reader knows. Silent when it is absent.
    void addProblem(DocumentProblem::Kind kind, QStringList values = {}) const;

    /// Notes, at this value, what is allowed and yet probably not meant.
    void addWarning(DocumentProblem::Kind kind, QStringList values) const;

    /// Notes, at a key of this object, that nobody knows it.
    void complainOfKey(const JsonMember& member, const QStringList& known) const;

    /// The pointer of a member of this object (RFC 6901).
    [[nodiscard]] QString pointerTo(QStringView key) const;

    /// Notes an array of more items than this; each of them is work for everybody who reads it.
    void refuseMoreThan(qsizetype most) const;

    /// Notes every string of an array that stands there twice.
    void refuseRepeats() const;

private:
    [[nodiscard]] DocumentProblem problemHere(DocumentProblem::Kind kind, QStringList values) const;
    [[nodiscard]] bool is(JsonKind kind) const;
    [[nodiscard]] bool isWritten(qsizetype longest) const;
    [[nodiscard]] qsizetype indexIn(const QStringList& names) const;

    const JsonValue* m_value;
    QString m_pointer;
    ProblemList* m_problems;
};

} // namespace activation
