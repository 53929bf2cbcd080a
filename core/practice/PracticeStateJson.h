// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

#include <QJsonObject>

namespace activation {

/// All of it, remaining scripts and events included; reading back gives an equal state.
[[nodiscard]] QJsonObject toJson(const PracticeState& state);

/// BadReply, with the key, when anything is missing or mistyped.
[[nodiscard]] Result<PracticeState> practiceStateFrom(const QJsonObject& object);

/// The file is the old one or the new one, never half of it. StorageFailed when it cannot be written or read.
[[nodiscard]] Result<void> writePracticeState(const QString& path, const PracticeState& state);
[[nodiscard]] Result<PracticeState> readPracticeState(const QString& path);

} // namespace activation
