// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/json/DocumentProblem.h"
#include "core/json/JsonValue.h"

#include <QByteArray>

namespace activation {

/// What a text may ask of this program's time and memory.
struct JsonLimits
{
    qint64 bytes = 1024 * 1024;
    int depth = 32;      ///< arrays and objects within each other
    int values = 20'000; ///< keys included
};

/// The content of a file. A file larger than `largest` bytes is refused without reading it.
[[nodiscard]] Result<QByteArray, DocumentProblem> readBytes(const QString& path, qint64 largest);

/// JSON (RFC 8259) in UTF-8, with or without byte order mark. `name` stands for the file in problems.
[[nodiscard]] Result<JsonValue, DocumentProblem> parseJson(const QByteArray& bytes, const QString& name,
                                                           const JsonLimits& limits = {});

} // namespace activation
