// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Planning.h"

#include "app/ctl/AnswerText.h"
#include "ui/text/FindingText.h"

namespace activation::ctl {

Choices choicesFor(const CommandContext& context, const SiteProfile& profile)
{
    Choices choices;
    choices.removeConflicts = context.invocation.has(Option::RemoveConflicts);
    if (context.invocation.has(Option::Yes)) {
        choices.removeConflicts = choices.removeConflicts || profile.unattended.removeConflicts;
        choices.replaceForeignHost = profile.unattended.replaceForeignHost;
        choices.closePrograms = profile.unattended.closePrograms;
    }
    return choices;
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
