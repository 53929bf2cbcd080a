// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"

#include <optional>

namespace activation {

/// Of all problems found in one document, the one that a person reading from the top meets first.
class FirstProblem final
{
public:
    /// `file` is put into the problem.
    explicit FirstProblem(QString file) : m_file(std::move(file)) {}

    /// `offset` is where in the text the problem is noticed, in bytes. Long values are shortened.
    void note(DocumentProblem problem, qint64 offset);

    [[nodiscard]] const std::optional<DocumentProblem>& problem() const { return m_problem; }

private:
    QString m_file;
    std::optional<DocumentProblem> m_problem;
    qint64 m_offset = 0;
};

} // namespace activation
