// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"
#include "core/json/JsonValue.h"

#include <QByteArray>

#include <variant>

namespace activation {

/// What a text may ask of this program's time and memory.
struct JsonLimits
{
    qint64 bytes = 1024 * 1024;
    int depth = 32;      ///< arrays and objects within each other
    int values = 20'000; ///< keys included
};

using BytesOrProblem = std::variant<QByteArray, DocumentProblem>;
using JsonOrProblem = std::variant<JsonValue, DocumentProblem>;

/// The content of a file. A file larger than `largest` bytes is refused without reading it.
[[nodiscard]] BytesOrProblem readBytes(const QString& path, qint64 largest);

/// JSON (RFC 8259) in UTF-8, with or without byte order mark. `name` stands for the file in problems.
[[nodiscard]] JsonOrProblem parseJson(const QByteArray& bytes, const QString& name,
                                      const JsonLimits& limits = {});

} // namespace activation
