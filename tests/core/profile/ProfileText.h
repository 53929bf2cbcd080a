// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"

#include <QByteArray>

#include <string>

namespace activation {

/// "7 3:12 /kms/hosts a,b": kind, place, pointer and values of a problem, for comparison and for messages.
[[nodiscard]] inline std::string toText(const DocumentProblem& problem)
{
    return QStringLiteral("%1 %2:%3 %4 %5")
        .arg(static_cast<int>(problem.kind))
        .arg(problem.line)
        .arg(problem.column)
        .arg(problem.pointer, problem.values.join(u','))
        .toStdString();
}

} // namespace activation
