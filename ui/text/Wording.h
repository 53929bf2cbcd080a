// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace activation::text {

/// What a person reads about one thing: what happened, why, what to do, who can help.
struct Wording
{
    QString heading{};
    QString why{};          ///< may be empty
    QStringList whatToDo{}; ///< one to three short steps; empty when nothing needs doing
    QString whoCanHelp{};   ///< may be empty
    QString code{};         ///< "Error code: 0x…"; may be empty
    QString whoseWords{};   ///< what an organization adds, and that it is theirs; empty where all is ours

    bool operator==(const Wording&) const = default;
};

} // namespace activation::text
