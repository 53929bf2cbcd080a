// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/JsonText.h"
#include "core/json/TextPlace.h"

#include <QSet>

#include <cstdint>
#include <optional>
#include <vector>

namespace activation {

/// Takes tokens as a SAX reader (RapidJSON's Handler) names them and builds the tree. The reader says when a
/// token has ended, not where it began; that is found by skipping what may stand between two tokens.
class TreeBuilder final
{
public:
    /// `bytes` are UTF-8 and stay where they are; the text begins at `start`.
    TreeBuilder(const QByteArray& bytes, qint64 start, const JsonLimits& limits);

    bool Null() { return addScalar(JsonKind::Null); }
    bool Bool(bool truth) { return addScalar(JsonKind::Boolean, truth); }
    bool Int(int) { return addScalar(JsonKind::Number); }
    bool Uint(unsigned) { return addScalar(JsonKind::Number); }
    bool Int64(std::int64_t) { return addScalar(JsonKind::Number); }
    bool Uint64(std::uint64_t) { return addScalar(JsonKind::Number); }
    bool Double(double) { return addScalar(JsonKind::Number); }
    bool RawNumber(const char*, unsigned, bool) { return addScalar(JsonKind::Number); }
    bool String(const char* text, unsigned length, bool);
    bool Key(const char* text, unsigned length, bool);
    bool StartObject() { return open(JsonKind::Object); }
    bool EndObject(unsigned) { return close(); }
    bool StartArray() { return open(JsonKind::Array); }
    bool EndArray(unsigned) { return close(); }

    /// Why a token was refused; nothing when none was.
    [[nodiscard]] const std::optional<DocumentProblem>& problem() const { return m_problem; }

    /// Not JSON at this offset: in the container that is open there.
    [[nodiscard]] DocumentProblem syntaxProblem(qint64 offset);

    /// Only after the whole text was taken.
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    struct Container
    {
        JsonValue* value; ///< stays where it is while it is open: its parent does not grow meanwhile
        QSet<QString> keys;
    };

    [[nodiscard]] qint64 tokenBegin() const;
    [[nodiscard]] qint64 scalarEnd(qint64 begin) const;
    [[nodiscard]] qint64 stringEnd(qint64 begin) const;
    [[nodiscard]] QString pointer(std::size_t depth) const;
    JsonValue* add(JsonKind kind, const JsonPlace& place);
    bool addScalar(JsonKind kind, bool truth = false);
    bool open(JsonKind kind);
    bool close();
    bool refuse(DocumentProblem::Kind kind, const JsonPlace& place, const QString& pointer,
                const QStringList& values);

    const QByteArray& m_bytes;
    TextPlace m_places;
    JsonLimits m_limits;
    qint64 m_behind; ///< offset behind the last token
    int m_values = 0;
    JsonValue m_root;
    std::vector<Container> m_open;
    std::optional<DocumentProblem> m_problem;
};

} // namespace activation
