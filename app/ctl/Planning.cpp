// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Planning.h"

#include "app/ctl/AnswerText.h"
#include "core/steps/ProductChoice.h"
#include "ui/text/CommonText.h"
#include "ui/text/FindingText.h"
#include "ui/text/LicenseText.h"

namespace activation::ctl {

namespace {

/// What would be removed although it may be the one that is used.
QStringList usedSubscriptions(const Findings& findings)
{
    QStringList releases;
    const Finding* const conflict = findingOf(findings, CheckId::ConflictingOffice);
    if (!conflict || conflict->reason != Reason::ConflictToAsk)
        return releases;
    for (const StepRequest& repair : conflict->repairs) {
        if (const auto* const removal = std::get_if<RemoveOffice>(&repair))
            releases.append(removal->product.releaseId);
    }
    return releases;
}

} // namespace

bool isAgreedTo(const CommandContext& context, const text::Sentence<>& question)
{
    const auto reply = context.console.ask(context.text(question), context.interrupt.token());
    return reply && (reply->compare(u"y", Qt::CaseInsensitive) == 0 ||
                     reply->compare(u"yes", Qt::CaseInsensitive) == 0);
}

Choices choicesFor(const CommandContext& context, const SiteProfile& profile, const Findings& findings)
{
    Choices choices;
    if (!context.invocation.has(Option::RemoveSubscriptions))
        choices.keep = usedSubscriptions(findings);
    const QString only = context.invocation.value(Option::OnlyProducts);
    for (const QString& word : only.split(u',', Qt::SkipEmptyParts))
        choices.only.append(word.trimmed());
    choices.removeConflicts = context.invocation.has(Option::RemoveConflicts) ||
                              context.invocation.has(Option::RemoveSubscriptions);
    if (context.invocation.has(Option::Yes)) {
        choices.removeConflicts = choices.removeConflicts || profile.unattended.removeConflicts;
        choices.replaceForeignHost = profile.unattended.replaceForeignHost;
        choices.closePrograms = profile.unattended.closePrograms;
    }
    return choices;
}

std::optional<ExitCode> refuseStrangers(const CommandContext& context, const Session& session)
{
    const bool asked = context.invocation.has(Option::OnlyProducts);
    if (asked && session.choices.only.isEmpty())
        return failUsage(context, context.text(text::CtlSentence::ValueMissing, QStringLiteral("--only")));
    if (!asked || session.licenses.isEmpty()) // what is not known is not missing
        return std::nullopt;
    const QStringList strangers = fittingNone(session.choices.only, session.licenses);
    if (strangers.isEmpty())
        return std::nullopt;
    QStringList names;
    for (const License& license : session.licenses)
        names.append(text::productName(license, context.phrases));
    names.removeDuplicates();
    return failUsage(context, context.text(text::CtlSentence::NoSuchProduct, strangers.first(),
                                           text::listText(names, context.phrases)));
}

bool couldTell(const Findings& findings)
{
    const Finding* products = findingOf(findings, CheckId::Products);
    return products && products->verdict != Verdict::Unknown && products->verdict != Verdict::Skipped;
}

void sayNothingToDo(const CommandContext& context, const Findings& findings)
{
    context.say(couldTell(findings) ? text::CtlSentence::NothingToDo
                                    : text::CtlSentence::NotEverythingChecked);
}

std::optional<QString> missingRights(const CommandContext& context, const System& system, bool needed)
{
    const auto elevation = system.machine().elevation();
    if (!needed || !elevation)
        return std::nullopt;
    switch (elevation.value()) {
    case Elevation::Elevated:
        return std::nullopt;
    case Elevation::CanBeElevated:
        return context.text(text::CtlSentence::NeedsElevation);
    case Elevation::StandardUser:
        return context.text(text::CtlSentence::NeedsOtherAccount);
    }
    Q_UNREACHABLE();
}

} // namespace activation::ctl
