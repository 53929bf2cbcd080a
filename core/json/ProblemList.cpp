// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/ProblemList.h"

#include <algorithm>

namespace activation {

using Kind = DocumentProblem::Kind;

namespace {

constexpr qsizetype kLongestValue = 80;
constexpr qsizetype kMostNoted = 100;

/// The key that is missing stands there, misspelt.
bool isMisspelling(const DocumentProblem& unknown, const DocumentProblem& missing)
{
    return unknown.kind == Kind::UnknownKey && missing.kind == Kind::MissingKey &&
           unknown.pointer.left(unknown.pointer.lastIndexOf(u'/')) == missing.pointer &&
           unknown.values.value(1) == missing.values.value(0);
}

/// What is wrong with one key is judged by another one, which is wrong itself.
bool isJudgedBy(const DocumentProblem& other, const DocumentProblem& problem)
{
    const bool compares = problem.kind == Kind::Conflict || problem.kind == Kind::NeedsOther;
    const QString parent = problem.pointer.left(problem.pointer.lastIndexOf(u'/'));
    return compares && other.pointer == parent + u'/' + problem.values.value(1);
}

/// One value, one mistake: what else is said about it comes from reading it with a fallback.
bool isSamePlace(const DocumentProblem& one, const DocumentProblem& other)
{
    const bool lacks = one.kind == Kind::MissingKey || other.kind == Kind::MissingKey;
    return lacks ? one == other : one.pointer == other.pointer;
}

} // namespace

DocumentProblem ProblemList::complete(DocumentProblem problem) const
{
    problem.file = m_file;
    for (QString& value : problem.values) {
        if (value.size() > kLongestValue)
            value = value.left(kLongestValue) + u'…';
    }
    return problem;
}

void ProblemList::note(DocumentProblem problem, qint64 offset)
{
    problem = complete(std::move(problem));
    if (m_noted.size() < kMostNoted)
        m_noted.append({offset, problem});
    if (m_first && m_offset <= offset)
        return;
    m_first = std::move(problem);
    m_offset = offset;
}

void ProblemList::warn(DocumentProblem problem)
{
    if (m_warnings.size() < kMostNoted)
        m_warnings.append(complete(std::move(problem)));
}

QList<DocumentProblem> ProblemList::all() const
{
    QList<Noted> sorted = m_noted;
    std::ranges::stable_sort(sorted, {}, &Noted::offset);
    QList<DocumentProblem> problems;
    for (const auto& [offset, problem] : sorted) {
        const bool follows = std::ranges::any_of(m_noted, [&problem = problem](const Noted& other) {
            return isMisspelling(other.problem, problem) || isJudgedBy(other.problem, problem);
        });
        const bool isThere =
            std::ranges::any_of(problems, [&problem = problem](const DocumentProblem& other) {
                return isSamePlace(other, problem);
            });
        if (!follows && !isThere)
            problems.append(problem);
    }
    return problems;
}

} // namespace activation
