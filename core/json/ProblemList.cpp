// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/FirstProblem.h"

namespace activation {

namespace {

constexpr qsizetype kLongestValue = 80;

} // namespace

void FirstProblem::note(DocumentProblem problem, qint64 offset)
{
    if (m_problem && m_offset <= offset)
        return;
    problem.file = m_file;
    for (QString& value : problem.values) {
        if (value.size() > kLongestValue)
            value = value.left(kLongestValue) + u'…';
    }
    m_problem = std::move(problem);
    m_offset = offset;
}

} // namespace activation
