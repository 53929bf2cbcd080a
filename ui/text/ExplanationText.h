// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"
#include "core/findings/Reason.h"
#include "core/licensing/PastedText.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

namespace activation::text {

/// One answer that a check may give, with examples in the place of what it will have found.
struct ReasonExplanation
{
    Reason reason = Reason::CannotTell;
    Wording wording{};
};

struct CodeExplanation
{
    std::uint32_t code = 0;
    Wording wording{};
};

/// "Check 7: Connection to the server".
[[nodiscard]] QString checkHeading(CheckId check, const Phrasebook& phrases);

/// The answers of this check alone, and those that every check may give.
[[nodiscard]] QList<ReasonExplanation> ownAnswers(CheckId check, const SiteProfile& profile,
                                                  const Phrasebook& phrases);
[[nodiscard]] QList<ReasonExplanation> generalAnswers(const SiteProfile& profile, const Phrasebook& phrases);

/// What one result of a pasted text means. No steps where it is a success.
[[nodiscard]] Wording describe(const PastedResult& result, const SiteProfile& profile,
                               const Phrasebook& phrases);

/// What a text without a code seems to be about.
[[nodiscard]] Wording describe(const Lead& lead, const SiteProfile& profile, const Phrasebook& phrases);

/// "0xC004F074 SL_E_VL_BINDING_SERVICE_UNAVAILABLE"; the code alone where Microsoft has no name for it.
[[nodiscard]] QString codeWithSymbol(std::uint32_t code);

struct CheckChapter
{
    CheckId check{};
    QString heading{};
    QString question{};
    QList<ReasonExplanation> answers{};
};

struct CodeChapter
{
    QString heading{};
    QString whoCanHelp{};
    QList<CodeExplanation> codes{}; ///< by number, as somebody with a code in hand looks it up
};

/// Every check with all it may answer and every error code, as one document.
struct Guide
{
    QString title{};
    QStringList preface{};
    QString checksHeading{};
    QList<CheckChapter> checks{};
    QString generalHeading{};
    QList<ReasonExplanation> general{};
    QList<CodeChapter> codes{};
};

[[nodiscard]] Guide guideOf(const SiteProfile& profile, const Phrasebook& phrases);

} // namespace activation::text
