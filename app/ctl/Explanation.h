// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"
#include "core/findings/Reason.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

#include <QJsonObject>

namespace activation::ctl {

/// One answer that a check may give, with examples in the place of what it will have found.
struct ReasonExplanation
{
    Reason reason = Reason::CannotTell;
    text::Wording wording{};
};

/// The answers of this check alone, and those that every check may give.
[[nodiscard]] QList<ReasonExplanation> ownAnswers(CheckId check, const SiteProfile& profile,
                                                  const text::Phrasebook& phrases);
[[nodiscard]] QList<ReasonExplanation> generalAnswers(const SiteProfile& profile,
                                                      const text::Phrasebook& phrases);

/// The fields that a check and a code have wherever they are explained (explain.schema.json).
[[nodiscard]] QJsonArray toJson(const QList<ReasonExplanation>& answers);
[[nodiscard]] QJsonObject checkJson(CheckId check, const QList<ReasonExplanation>& answers,
                                    const text::Phrasebook& phrases);
[[nodiscard]] QJsonObject codeJson(std::uint32_t code, const text::Wording& wording);

/// "0xC004F074 SL_E_VL_BINDING_SERVICE_UNAVAILABLE"; the code alone where Microsoft has no name for it.
[[nodiscard]] QString codeWithSymbol(std::uint32_t code);

} // namespace activation::ctl
