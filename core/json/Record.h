// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/Field.h"

namespace activation {

/// An object of a document whose keys are all accounted for: keys that nobody asked for by the end of its
/// life are noted as unknown, each, together with the asked-for key that looks most like it.
class Record final
{
public:
    /// Notes a value that is not an object; every key is then absent without further complaint.
    explicit Record(const Field& field);
    ~Record();
    Q_DISABLE_COPY_MOVE(Record)

    /// Notes the key as missing when it is not there.
    [[nodiscard]] Field required(QStringView key);
    [[nodiscard]] Field optional(QStringView key);

    /// Lets the key stand there unread.
    void allow(QStringView key);

    /// Lets every other key stand there unread.
    void allowOthers() { m_allowsOthers = true; }

    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] const Field& field() const { return m_field; }

    /// Notes the key as missing, where only other values tell that it is needed.
    void missing(QStringView key) const;

    /// Notes, at `key`, that it cannot stand beside `other`.
    void conflict(QStringView key, QStringView other) const;

    /// Notes, at `key`, that it makes no sense without `other`.
    void needs(QStringView key, QStringView other) const;

private:
    void noteAtKey(QStringView key, DocumentProblem::Kind kind, QStringView other) const;

    Field m_field;
    const JsonValue* m_object; ///< null when there is none
    QStringList m_asked;
    bool m_allowsOthers = false;
};

} // namespace activation
