// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

#include <QJsonObject>

namespace activation {

/// A Failure as journal, session and worker write it: {"cause": "timed-out", "code": 0, "detail": ""}.
/// Reading back gives an equal one.
[[nodiscard]] QJsonObject toStored(const Failure& failure);

/// `good` becomes false when it is anything else.
[[nodiscard]] Failure failureFromStored(const QJsonValue& value, bool& good);

} // namespace activation
