// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/OpenProducts.h"
#include "ui/text/CommonText.h"
#include "ui/text/ErrorEvidence.h"
#include "ui/text/LicenseText.h"
#include "ui/text/StepText.h"
#include "ui/text/WayText.h"

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

Wording completed(const RunResult& result, const SiteProfile& profile, const Phrasebook& phrases)
{
    if (std::ranges::none_of(result.steps, activates)) {
        return {.heading = phrases.translate("RunText", "Everything is done"),
                .why = phrases.translate("RunText", "Every step was made and looked at again.")};
    }
    if (isSuccess(result)) {
        if (const QList<License> open = notActivated(result.licenses, profile); !open.isEmpty())
            return describeOtherWays(open, result.licenses, profile, phrases);
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

/// One reason, and the products that Windows did not activate because of it.
struct Refusal
{
    Failure failure;
    QList<StepRequest> steps;
};

/// In the order in which they came up.
QList<Refusal> refusalsOf(const RunResult& result)
{
    QList<Refusal> refusals;
    for (const StepResult& step : result.steps) {
        if (step.outcome != StepOutcome::Failed || !step.failure)
            continue;
        const auto known = std::ranges::find_if(refusals, [&step](const Refusal& refusal) {
            return refusal.failure.cause == step.failure->cause && refusal.failure.code == step.failure->code;
        });
        if (known == refusals.end())
            refusals.append({*step.failure, {step.request}});
        else
            known->steps.append(step.request);
    }
    return refusals;
}

QString subjectsOf(const Refusal& refusal, const SiteProfile& profile, const Phrasebook& phrases)
{
    QStringList subjects;
    for (const StepRequest& step : refusal.steps) {
        const auto* const activation = std::get_if<ActivateProduct>(&step);
        subjects.append(activation ? productName(*activation, phrases) : describe(step, profile, phrases));
    }
    subjects.removeDuplicates();
    return listText(subjects, phrases);
}

/// What the server has activated that refuses others: it works, and only lacks their key. Empty where it is
/// another server, or has refused for another reason.
QStringList activatedByTheSame(const Refusal& refusal, const RunResult& result, const SiteProfile& profile,
                               const Phrasebook& phrases)
{
    if (!isAbout(refusal.failure.code, ErrorTopic::ServerLacks))
        return {};
    const auto hostsOf = [&profile](const ActivateProduct& product) {
        return hostsFor(profile, product.family, product.version);
    };
    const auto* const refused = std::get_if<ActivateProduct>(&refusal.steps.first());
    QStringList names;
    for (const StepResult& step : result.steps) {
        const auto* const done = std::get_if<ActivateProduct>(&step.request);
        if (refused && done && step.outcome == StepOutcome::Done && hostsOf(*done) == hostsOf(*refused))
            names.append(productName(*done, phrases));
    }
    return names;
}

/// What is known of a refusal from the products that were not refused.
Wording describeRefusal(const Failure& failure, const RunResult& result, const Findings& findings,
                        const SiteProfile& profile, const Phrasebook& phrases)
{
    Wording wording = describe(failure, stillTrue(findings, result), profile, phrases);
    for (const Refusal& refusal : refusalsOf(result)) {
        if (refusal.failure.code != failure.code || refusal.failure.cause != failure.cause)
            continue;
        const QStringList done = activatedByTheSame(refusal, result, profile, phrases);
        if (done.isEmpty())
            return wording;
        const QString refused = subjectsOf(refusal, profile, phrases);
        //: %1 and %2: names of products.
        wording.why = filled(phrases.translate("RunText", "The same server has just activated %1, so it "
                                                          "works; it has no key for %2."),
                             {listText(done, phrases), refused});
        //: %1: names of products.
        wording.whatToDo = {
            filled(phrases.translate("RunText",
                                     "Tell the helpdesk that the activation server lacks the key for %1."),
                   {refused})};
        wording.whoCanHelp = whoCanHelp(Helper::KmsAdministrator, profile, phrases);
    }
    return wording;
}

/// Whether the first reason holds for some of the products only, so that they have to be named.
bool concernsSomeOnly(const RunResult& result)
{
    const QList<Refusal> refusals = refusalsOf(result);
    return !refusals.isEmpty() && kindOf(refusals.first().steps.first()) == StepKind::ActivateProduct &&
           refusals.first().steps.size() < std::ranges::count_if(result.steps, activates);
}

QString about(const QString& products, const QString& said, const Phrasebook& phrases)
{
    //: %1: names of products; %2: what is said about them, one or more whole sentences or a heading.
    return filled(phrases.translate("RunText", "%1: %2", "product and cause"), {products, said});
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
        if (concernsSomeOnly(result))
            wording.why =
                about(subjectsOf(refusalsOf(result).first(), profile, phrases), wording.why, phrases);
        wording.whatToDo = cause->whatToDo;
        wording.whoCanHelp = cause->whoCanHelp;
        wording.code = cause->code;
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
        wording.code = cause.code;
    }
    return wording;
}

} // namespace

Wording describeOtherWays(const QList<License>& open, const QList<License>& all, const SiteProfile& profile,
                          const Phrasebook& phrases)
{
    QStringList names;
    Wording wording{.heading = std::ranges::any_of(all, isLicensed)
                                   ? phrases.translate("RunText", "Partly activated")
                                   : phrases.translate("RunText", "Not activated yet")};
    for (const License& license : open) {
        names.append(productName(license, phrases));
        const ProductRule* const rule = ruleFor(profile, license.family, license.version, {});
        QString advice = rule ? phrases.pick(rule->note) : QString();
        if (advice.isEmpty() && rule)
            advice = wayText(rule->method, license.family, phrases);
        if (!advice.isEmpty() && !wording.whatToDo.contains(advice))
            wording.whatToDo.append(advice);
    }
    //: %1: names of products.
    wording.why = filled(phrases.translate("RunText", "Your organization activates this in another way: %1."),
                         {listText(names, phrases)});
    wording.whoCanHelp = helpdeskCanHelp(profile, phrases);
    return wording;
}

std::optional<Wording> causeOf(const RunResult& result, const Findings& findings, const SiteProfile& profile,
                               const Phrasebook& phrases)
{
    if (!result.failure)
        return std::nullopt;
    return describeRefusal(*result.failure, result, findings, profile, phrases);
}

QList<Wording> describeFurtherFailures(const RunResult& result, const Findings& findings,
                                       const SiteProfile& profile, const Phrasebook& phrases)
{
    QList<Wording> wordings;
    const QList<Refusal> refusals = refusalsOf(result);
    for (const Refusal& refusal : refusals.sliced(std::min<qsizetype>(1, refusals.size()))) {
        Wording wording = describeRefusal(refusal.failure, result, findings, profile, phrases);
        wording.heading = about(subjectsOf(refusal, profile, phrases), wording.heading, phrases);
        wordings.append(wording);
    }
    return wordings;
}

QList<Wording> describePassedOver(const RunResult& result, const SiteProfile& profile,
                                  const Phrasebook& phrases)
{
    QList<Wording> wordings;
    for (const StepResult& step : result.steps) {
        if (step.outcome != StepOutcome::PassedOver)
            continue;
        //: %1: what a step does, such as "Set the clock to the correct time".
        const Phrase heading = phrases.translate("RunText", "This did not work: %1");
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
