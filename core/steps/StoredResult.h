// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/StepRunner.h"

#include <QJsonObject>

namespace activation {

/// What became of a step or a run, as session and worker write it. Reading back gives an equal one; `good`
/// becomes false when it is anything else. The licenses of a run are not part of its form.
[[nodiscard]] QJsonObject toStored(const StepResult& result);
[[nodiscard]] QJsonObject toStored(const RunResult& result);
[[nodiscard]] StepResult stepResultFromStored(const QJsonValue& value, bool& good);
[[nodiscard]] RunResult runResultFromStored(const QJsonValue& value, bool& good);

/// The same for a list of requests.
[[nodiscard]] QJsonArray toStored(const QList<StepRequest>& requests);
[[nodiscard]] StepRequest requestFromStored(const QJsonValue& value, bool& good);

} // namespace activation
