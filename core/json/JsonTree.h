// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/JsonValue.h"

#include <QJsonValue>

namespace activation {

/// What Qt has parsed, for Field and Record to read. Without a text there are no lines; offsets count the
/// values.
[[nodiscard]] JsonValue jsonTree(const QJsonValue& value);

} // namespace activation
