// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorEvidence.h"

#include "ui/text/CommonText.h"
#include "ui/text/ErrorSteps.h"
#include "ui/text/FindingText.h"

#include <algorithm>

namespace activation::text {

namespace {

constexpr qsizetype kMostSteps = 3;

Wording wordingFor(const ErrorEvidence& evidence, const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString why = filled(phrases.translate("ErrorEvidence", evidence.why), evidence.facts(about));

    if (const auto* own = std::get_if<OwnSteps>(&evidence.whatToDo)) {
        return {.why = why,
                .whatToDo = sentencesOf(own->whatToDo, about.profile, phrases),
                .whoCanHelp = whoCanHelp(own->helper, about.profile, phrases)};
    }
    const Wording found = describe(about.finding, about.profile, phrases);
    QStringList steps = found.whatToDo;
    if (std::get<FindingsSteps>(evidence.whatToDo).thenActivate) {
        steps.removeAll(checkAgain(phrases));
        steps = steps.mid(0, kMostSteps - 1) + sentencesOf({kActivateAgain}, about.profile, phrases);
    }
    return {.why = why, .whatToDo = steps, .whoCanHelp = found.whoCanHelp};
}

} // namespace

std::optional<Wording> evidenceFor(std::uint32_t code, const Findings& findings, const SiteProfile& profile,
                                   const Phrasebook& phrases)
{
    for (const std::span<const ErrorEvidence> rows : {networkEvidence(), computerEvidence()}) {
        for (const ErrorEvidence& evidence : rows) {
            const auto finding = std::ranges::find(findings, evidence.reason, &Finding::reason);
            if (finding != findings.end() && isAbout(code, evidence.topic))
                return wordingFor(evidence, {withPrintableFacts(*finding), profile, phrases});
        }
    }
    return std::nullopt;
}

} // namespace activation::text
