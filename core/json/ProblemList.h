// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"

#include <QList>

#include <optional>

namespace activation {

/// The problems found in one document, and above all the one that a person reading from the top meets first.
class ProblemList final
{
public:
    /// `file` is put into every problem.
    explicit ProblemList(QString file) : m_file(std::move(file)) {}

    /// `offset` is where in the text the problem is noticed, in bytes. Long values are shortened.
    void note(DocumentProblem problem, qint64 offset);

    /// Notes what is allowed and yet probably not meant.
    void warn(DocumentProblem problem);

    [[nodiscard]] const std::optional<DocumentProblem>& first() const { return m_first; }

    /// From the top of the document; the first hundred, without those that only follow from another one.
    [[nodiscard]] QList<DocumentProblem> all() const;

    [[nodiscard]] const QList<DocumentProblem>& warnings() const { return m_warnings; }

private:
    struct Noted
    {
        qint64 offset = 0;
        DocumentProblem problem;
    };

    [[nodiscard]] DocumentProblem complete(DocumentProblem problem) const;

    QString m_file;
    std::optional<DocumentProblem> m_first;
    qint64 m_offset = 0;
    QList<Noted> m_noted;
    QList<DocumentProblem> m_warnings;
};

} // namespace activation
