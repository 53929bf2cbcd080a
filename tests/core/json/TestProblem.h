// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"

namespace activation {

using Kind = DocumentProblem::Kind;

/// A problem of test.json, the file that every text of these tests pretends to be.
[[nodiscard]] inline DocumentProblem problem(Kind kind, int line, int column, const QString& pointer = {},
                                             const QStringList& values = {})
{
    return {kind, QStringLiteral("test.json"), line, column, pointer, values};
}

} // namespace activation
