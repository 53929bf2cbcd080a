// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ExplanationText.h"

#include "core/licensing/ActivationErrors.h"
#include "ui/text/CommonText.h"
#include "ui/text/CtlText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ExampleFacts.h"
#include "ui/text/FindingText.h"
#include "ui/text/TopicText.h"

#include <algorithm>

namespace activation::text {

namespace {

QList<ReasonExplanation> explained(CheckId check, const QList<Reason>& reasons, const SiteProfile& profile,
                                   const Phrasebook& phrases)
{
    QList<ReasonExplanation> answers;
    for (const Reason reason : reasons) {
        const Finding finding{check, Verdict::Unknown, reason, exampleFacts(reason, profile), {}};
        answers.append({reason, describe(finding, profile, phrases)});
    }
    return answers;
}

QList<Reason> generalReasons()
{
    return reasonsOf(CheckId{});
}

CodeChapter codeChapter(Helper helper, const Sentence<>& heading, const SiteProfile& profile,
                        const Phrasebook& phrases)
{
    CodeChapter chapter{sentence(heading, phrases), whoCanHelp(helper, profile, phrases), {}};
    for (const ActivationError& error : activationErrors()) {
        if (error.helper == helper)
            chapter.codes.append({error.code, explainError(error.code, {}, profile, phrases)});
    }
    std::ranges::sort(chapter.codes, {}, &CodeExplanation::code);
    return chapter;
}

} // namespace

QString checkHeading(CheckId check, const Phrasebook& phrases)
{
    return sentence(CtlSentence::CheckAnswers, phrases, numberOf(check), checkName(check, phrases));
}

QList<ReasonExplanation> ownAnswers(CheckId check, const SiteProfile& profile, const Phrasebook& phrases)
{
    QList<Reason> reasons = reasonsOf(check);
    reasons.removeIf([general = generalReasons()](Reason reason) { return general.contains(reason); });
    return explained(check, reasons, profile, phrases);
}

QList<ReasonExplanation> generalAnswers(const SiteProfile& profile, const Phrasebook& phrases)
{
    return explained(CheckId::Port, generalReasons(), profile, phrases);
}

Wording describe(const PastedResult& result, const SiteProfile& profile, const Phrasebook& phrases)
{
    if (result.code)
        return explainError(*result.code, {}, profile, phrases);
    return {.heading = phrases.translate("ExplanationText", "It worked"),
            .why = phrases.translate("ExplanationText",
                                     "This is a success and not an error; nothing has to be put right.")};
}

Wording describe(const Lead& lead, const SiteProfile& profile, const Phrasebook& phrases)
{
    if (const auto* const topic = std::get_if<HelpTopic>(&lead))
        return describe(*topic, profile, phrases);
    return explainError(std::get<std::uint32_t>(lead), {}, profile, phrases);
}

QString codeWithSymbol(std::uint32_t code)
{
    const ActivationError* known = findActivationError(code);
    const QString symbol = known ? QString::fromLatin1(known->symbol) : QString();
    return symbol.isEmpty() ? errorCodeText(code) : errorCodeText(code) + u' ' + symbol;
}

Guide guideOf(const SiteProfile& profile, const Phrasebook& phrases)
{
    Guide guide;
    guide.title = sentence(CtlSentence::GuideTitle, phrases);
    guide.preface = {sentence(CtlSentence::GuideExamples, phrases), helpdeskCanHelp(profile, phrases)};
    guide.checksHeading = sentence(CtlSentence::GuideChecks, phrases);
    for (int number = 1; number <= kCheckCount; ++number) {
        const auto check = static_cast<CheckId>(number);
        guide.checks.append({check, checkHeading(check, phrases), checkQuestion(check, phrases),
                             ownAnswers(check, profile, phrases)});
    }
    guide.generalHeading = sentence(CtlSentence::GuideGeneral, phrases);
    guide.general = generalAnswers(profile, phrases);
    guide.codes = {
        codeChapter(Helper::User, CtlSentence::GuideForYou, profile, phrases),
        codeChapter(Helper::Helpdesk, CtlSentence::GuideForHelpdesk, profile, phrases),
        codeChapter(Helper::KmsAdministrator, CtlSentence::GuideForAdministrators, profile, phrases)};
    return guide;
}

} // namespace activation::text
