// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

#include <QJsonObject>

namespace activation::practice {

/// All of it, remaining scripts and events included; reading back gives an equal state.
[[nodiscard]] QJsonObject toJson(const PracticeState& state);

/// BadReply, with the key, when anything is missing or mistyped. What earlier versions did not write may be
/// missing.
[[nodiscard]] Result<PracticeState> practiceStateFrom(const QJsonObject& object);

} // namespace activation::practice
