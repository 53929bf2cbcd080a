// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorText.h"

#include "ui/text/CommonText.h"
#include "ui/text/ErrorEvidence.h"
#include "ui/text/ErrorSentences.h"
#include "ui/text/ErrorSteps.h"

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

/// Some step leads to the helpdesk, as its English source tells; then nobody is told to manage alone.
bool asksHelpdesk(const ErrorSentences& sentences)
{
    return std::ranges::any_of(sentences.whatToDo, [](const ErrorStep& step) {
        return step.sentence && QLatin1StringView(step.sentence).contains(QLatin1StringView("helpdesk"));
    });
}

/// Nobody who is on the network is told to connect to it; what a code then asks for is somebody else's.
void withoutWhatIsDone(Wording& wording, const Findings& findings, const SiteProfile& profile,
                       const Phrasebook& phrases)
{
    const Finding* const network = findingOf(findings, CheckId::Network);
    const bool inside =
        network && (network->reason == Reason::OnCampus || network->reason == Reason::VpnConnected);
    if (!inside || wording.whatToDo.removeAll(connectToNetwork(profile, phrases)) == 0)
        return;
    const QString tell = phrases.translate(
        "ErrorText", "You are on your organization's network: tell the helpdesk the error code.");
    for (const ErrorStep& vague : {kTellHelpdesk, kTellCode, kSayCode})
        wording.whatToDo.removeAll(phrases.translate("ErrorSentences", vague.sentence));
    wording.whatToDo.append(tell);
    wording.whoCanHelp = helpdeskCanHelp(profile, phrases);
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
                    .whoCanHelp = error->cause == ErrorCause::Information
                                      ? QString()
                                      : whoCanHelp(error->helper, profile, phrases)};
    if (const auto found = evidenceFor(code, findings, profile, phrases)) {
        wording.why = found->why;
        wording.whatToDo = found->whatToDo;
        if (!found->whoCanHelp.isEmpty())
            wording.whoCanHelp = found->whoCanHelp;
    }
    withoutWhatIsDone(wording, findings, profile, phrases);
    if (wording.whoCanHelp == whoCanHelp(Helper::User, profile, phrases) && asksHelpdesk(*sentences))
        wording.whoCanHelp = helpdeskCanHelp(profile, phrases);
    return wording;
}

QString wordsOf(const SiteProfile& profile, const Phrasebook& phrases)
{
    const QString name = phrases.pick(profile.organization);
    //: %1: name of an organization.
    return name.isEmpty() ? QString()
                          : phrases.translate("ErrorText", "These are the words of %1.").arg(name);
}

/// Where nothing is known of a code, the organization's words are all there is.
void explainBy(Wording& wording, const WordingOverride& own, const SiteProfile& profile,
               const Phrasebook& phrases)
{
    if (!own.heading.isEmpty())
        wording.heading = phrases.pick(own.heading);
    if (!own.why.isEmpty())
        wording.why = phrases.pick(own.why);
    if (!own.whatToDo.isEmpty())
        wording.whatToDo.clear();
    for (const LocalizedText& step : own.whatToDo)
        wording.whatToDo << phrases.pick(step);
    wording.whoseWords = wordsOf(profile, phrases);
}

/// What a code means stays as it is. What the organization advises comes first among the steps and says who
/// advises it; what else it has to say stands below, as theirs.
void addWords(Wording& wording, const WordingOverride& own, const SiteProfile& profile,
              const Phrasebook& phrases)
{
    constexpr qsizetype kMostTogether = 3;
    const QString name = phrases.pick(profile.organization);
    QStringList steps;
    for (const LocalizedText& step : own.whatToDo) {
        //: %1: name of an organization; %2: what it advises, one or more sentences.
        steps << filled(phrases.translate("ErrorText", "%1 advises: %2"), {name, phrases.pick(step)});
    }
    const qsizetype most = std::max(kMostTogether, steps.size());
    wording.whatToDo = (steps + wording.whatToDo).mid(0, most);
    QStringList said{phrases.pick(own.heading), phrases.pick(own.why)};
    said.removeAll(QString());
    if (!said.isEmpty()) {
        //: %1: name of an organization; %2: what it says about an error code, one or more sentences.
        wording.whoseWords = filled(phrases.translate("ErrorText", "%1 says about it: %2"),
                                    {name, said.join(QStringLiteral(" \u2013 "))});
    }
}

} // namespace

Wording explainError(std::uint32_t code, const Findings& findings, const SiteProfile& profile,
                     const Phrasebook& phrases)
{
    Wording wording = ownExplanation(code, findings, profile, phrases);
    const auto own = std::ranges::find(profile.wording, code, &WordingOverride::code);
    if (own == profile.wording.end())
        return wording;
    if (findActivationError(code))
        addWords(wording, *own, profile, phrases);
    else
        explainBy(wording, *own, profile, phrases);
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
