// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/licensing/License.h"
#include "core/steps/StepRunner.h"
#include "ui/text/ExplanationText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace activation::ctl {

/// The arrays and small objects that the answers of several commands share (resources/schemas).
[[nodiscard]] QJsonArray toJson(const Findings& findings);
[[nodiscard]] QJsonArray toJson(const QList<License>& licenses, const QDateTime& now);
[[nodiscard]] QJsonArray toJson(const QList<StepRequest>& steps);
[[nodiscard]] QJsonArray toJson(const QList<StepResult>& steps);
[[nodiscard]] QJsonArray toJson(const QList<JournalEntry>& entries);
[[nodiscard]] QJsonArray toJson(const QList<CheckId>& checks);
[[nodiscard]] QJsonObject toJson(const text::Wording& wording);
[[nodiscard]] QJsonArray toJson(const QList<text::ReasonExplanation>& answers);
[[nodiscard]] QJsonObject checkJson(CheckId check, const QList<text::ReasonExplanation>& answers,
                                    const text::Phrasebook& phrases);
[[nodiscard]] QJsonObject codeJson(std::uint32_t code, const text::Wording& wording);

} // namespace activation::ctl
