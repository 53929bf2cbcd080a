// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CommonText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/StepText.h"

#include <algorithm>
#include <iterator>

namespace activation::text {

namespace {

bool activates(const StepResult& result)
{
    return kindOf(result.request) == StepKind::ActivateProduct;
}

bool activatedSome(const RunResult& result)
{
    return std::ranges::any_of(result.steps, [](const StepResult& step) {
        return activates(step) && step.outcome == StepOutcome::Done;
    });
}

/// A finding whose repair was made since says nothing about what came after.
Findings stillTrue(const Findings& findings, const RunResult& result)
{
    const auto wasMade = [&result](const StepRequest& repair) {
        return std::ranges::any_of(result.steps, [&repair](const StepResult& step) {
            return step.outcome == StepOutcome::Done && step.request == repair;
        });
    };
    Findings still;
    std::ranges::copy_if(findings, std::back_inserter(still), [&wasMade](const Finding& finding) {
        return std::ranges::none_of(finding.repairs, wasMade);
    });
    return still;
}

/// The cause as a sentence, and its explanation.
QString whyFailed(const Wording& cause, const Phrasebook& phrases)
{
    if (cause.why.isEmpty())
        return cause.heading;
    //: %1: what went wrong, without a full stop; %2: the explanation, one or two whole sentences.
    return phrases.translate("RunText", "%1. %2", "cause and explanation").arg(cause.heading, cause.why);
}

/// What the organization licenses and this run had nothing to do with.
QList<License> licensedOtherwise(const RunResult& result, const SiteProfile& profile)
{
    QList<License> licenses;
    for (const License& license : result.licenses) {
        if (license.status != LicenseStatus::Licensed && !license.signedIn &&
            !isLeftBehind(license, result.licenses) && ruleFor(profile, license.family, license.version, {}))
            licenses.append(license);
    }
    return licenses;
}

Wording activatedBut(const QList<License>& open, const SiteProfile& profile, const Phrasebook& phrases)
{
    QStringList names;
    Wording wording{.heading = phrases.translate("RunText", "Partly activated")};
    for (const License& license : open) {
        names.append(productName(license, phrases));
        const ProductRule* const rule = ruleFor(profile, license.family, license.version, {});
        QString advice = rule ? phrases.pick(rule->note) : QString();
        if (advice.isEmpty() && rule && rule->method == ActivationMethod::SignIn)
            advice = phrases.translate("ProductsText",
                                       "Open the program and sign in with your organization's account.");
        if (!advice.isEmpty() && !wording.whatToDo.contains(advice))
            wording.whatToDo.append(advice);
    }
    //: %1: names of products.
    wording.why = filled(phrases.translate("RunText", "Your organization activates this in another way: %1."),
                         {listText(names, phrases)});
    wording.whoCanHelp = helpdeskCanHelp(profile, phrases);
    return wording;
}

Wording completed(const RunResult& result, const SiteProfile& profile, const Phrasebook& phrases)
{
    if (std::ranges::none_of(result.steps, activates)) {
        return {.heading = phrases.translate("RunText", "Everything is done"),
                .why = phrases.translate("RunText", "Every step was made and looked at again.")};
    }
    if (isSuccess(result)) {
        if (const QList<License> open = licensedOtherwise(result, profile); !open.isEmpty())
            return activatedBut(open, profile, phrases);
        return {
            .heading = phrases.translate("RunText", "Everything is activated"),
            .why = phrases.translate(
                "RunText", "It renews by itself whenever this computer is on your organization's network.")};
    }
    return {.heading = phrases.translate("RunText", "Not activated yet"),
            .why = phrases.translate(
                "RunText", "Every step was made, but Windows does not show the products as activated."),
            .whatToDo = {phrases.translate("RunText", "Wait a few minutes and try again.")},
            .whoCanHelp = helpdeskCanHelp(profile, phrases)};
}

Wording failed(const RunResult& result, const Findings& findings, const SiteProfile& profile,
               const Phrasebook& phrases)
{
    Wording wording{.heading = activatedSome(result) ? phrases.translate("RunText", "Partly activated")
                                                     : phrases.translate("RunText", "Not activated yet"),
                    .why = phrases.translate("RunText", "One step did not work."),
                    .whatToDo = {phrases.translate("RunText", "Wait a few minutes and try again.")},
                    .whoCanHelp = helpdeskCanHelp(profile, phrases)};
    if (const std::optional<Wording> cause = causeOf(result, findings, profile, phrases)) {
        wording.why = whyFailed(*cause, phrases);
        wording.whatToDo = cause->whatToDo;
        wording.whoCanHelp = cause->whoCanHelp;
        wording.whoseWords = cause->whoseWords;
    }
    return wording;
}

Wording notStarted(const RunResult& result, const Findings& findings, const SiteProfile& profile,
                   const Phrasebook& phrases)
{
    Wording wording{.heading = phrases.translate("RunText", "Nothing was changed"),
                    .why = phrases.translate("RunText", "Something has to be put right first."),
                    .whatToDo = {phrases.translate("RunText", "Look at what the check says needs you.")},
                    .whoCanHelp = helpdeskCanHelp(profile, phrases)};
    if (result.failure) {
        const Wording cause = describe(*result.failure, findings, profile, phrases);
        wording.why = whyFailed(cause, phrases);
        wording.whatToDo = cause.whatToDo;
    }
    return wording;
}

} // namespace

std::optional<Wording> causeOf(const RunResult& result, const Findings& findings, const SiteProfile& profile,
                               const Phrasebook& phrases)
{
    if (!result.failure)
        return std::nullopt;
    return describe(*result.failure, stillTrue(findings, result), profile, phrases);
}

QList<Wording> describePassedOver(const RunResult& result, const SiteProfile& profile,
                                  const Phrasebook& phrases)
{
    QList<Wording> wordings;
    for (const StepResult& step : result.steps) {
        if (step.outcome != StepOutcome::PassedOver)
            continue;
        //: %1: what a step does, such as "Set the clock to the correct time".
        const QString heading = phrases.translate("RunText", "This did not work: %1");
        wordings.append({.heading = heading.arg(describe(step.request, profile, phrases)),
                         .why = phrases.translate("RunText", "Activation does not need it.")});
    }
    return wordings;
}

Wording describe(const RunResult& result, const Findings& findings, const SiteProfile& profile,
                 const Phrasebook& phrases)
{
    switch (result.end) {
    case RunEnd::Completed:
        return completed(result, profile, phrases);
    case RunEnd::Failed:
        return failed(result, findings, profile, phrases);
    case RunEnd::Cancelled:
        return {
            .heading = phrases.translate("RunText", "Stopped at your request"),
            .why = phrases.translate("RunText", "What was already done stays done; it can also be put back."),
            .whatToDo = {phrases.translate("RunText", "Start again whenever you like.")}};
    case RunEnd::RestartNeeded:
        return {.heading = phrases.translate("RunText", "Please restart the computer"),
                .why = phrases.translate(
                    "RunText",
                    "Windows finishes the removal with a restart. The remaining steps follow after it."),
                .whatToDo = {phrases.translate("RunText", "Save your work and restart the computer."),
                             phrases.translate("RunText", "Then start this program again.")}};
    case RunEnd::NotStarted:
        return notStarted(result, findings, profile, phrases);
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
