// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorText.h"

#include "ui/text/CommonText.h"
#include "ui/text/ErrorEvidence.h"
#include "ui/text/ErrorSentences.h"

#include <algorithm>

namespace activation::text {

namespace {

Wording unknownError(const SiteProfile& profile, const Phrasebook& phrases)
{
    return {
        .heading = phrases.translate("ErrorText", "Windows reported an error that is not in our list"),
        .why = phrases.translate("ErrorText", "This program knows no explanation for it."),
        .whatToDo = {phrases.translate("ErrorText", "Run the check; it may find the cause."),
                     phrases.translate("ErrorText", "Please tell the helpdesk the error code.")},
        .whoCanHelp = helpdeskCanHelp(profile, phrases),
    };
}

Wording ownExplanation(std::uint32_t code, const Findings& findings, const SiteProfile& profile,
                       const Phrasebook& phrases)
{
    const ActivationError* error = findActivationError(code);
    const ErrorSentences* sentences = findErrorSentences(code);
    if (!error || !sentences)
        return unknownError(profile, phrases);
    Wording wording{.heading = phrases.translate("ErrorSentences", sentences->heading),
                    .why = phrases.translate("ErrorSentences", sentences->why),
                    .whatToDo = sentencesOf(sentences->whatToDo, profile, phrases),
                    .whoCanHelp = whoCanHelp(error->helper, profile, phrases)};
    if (const auto found = evidenceFor(code, findings, profile, phrases)) {
        wording.why = found->why;
        wording.whatToDo = found->whatToDo;
        if (!found->whoCanHelp.isEmpty())
            wording.whoCanHelp = found->whoCanHelp;
    }
    return wording;
}

QString wordsOf(const SiteProfile& profile, const Phrasebook& phrases)
{
    const QString name = phrases.pick(profile.organization);
    //: %1: name of an organization.
    return name.isEmpty() ? QString()
                          : phrases.translate("ErrorText", "These are the words of %1.").arg(name);
}

void layOver(Wording& wording, const WordingOverride& own, const Phrasebook& phrases)
{
    if (!own.heading.isEmpty())
        wording.heading = phrases.pick(own.heading);
    if (!own.why.isEmpty())
        wording.why = phrases.pick(own.why);
    if (own.whatToDo.isEmpty())
        return;
    wording.whatToDo.clear();
    for (const LocalizedText& step : own.whatToDo)
        wording.whatToDo << phrases.pick(step);
}

} // namespace

Wording explainError(std::uint32_t code, const Findings& findings, const SiteProfile& profile,
                     const Phrasebook& phrases)
{
    Wording wording = ownExplanation(code, findings, profile, phrases);
    const auto own = std::ranges::find(profile.wording, code, &WordingOverride::code);
    if (own != profile.wording.end()) {
        const Wording ours = wording;
        layOver(wording, *own, phrases);
        if (wording != ours)
            wording.whoseWords = wordsOf(profile, phrases);
    }
    return wording;
}

QString helperName(Helper helper, const Phrasebook& phrases)
{
    switch (helper) {
    case Helper::User:
        return phrases.translate("ErrorText", "You", "who can help");
    case Helper::Helpdesk:
        return phrases.translate("ErrorText", "The helpdesk", "who can help");
    case Helper::KmsAdministrator:
        return phrases.translate("ErrorText", "The administrators of the KMS host", "who can help");
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
