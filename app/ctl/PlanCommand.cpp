// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Planning.h"
#include "app/ctl/Visit.h"

namespace activation::ctl {

ExitCode runPlan(const CommandContext& context)
{
    auto opened = openMachineWithProfile(context);
    if (!opened)
        return opened.error();
    const Workplace& workplace = *opened;
    const SiteProfile& profile = *workplace.profile();

    context.say(text::CtlSentence::Checking);
    Session session = beginSession(context, workplace, {});
    if (context.interrupt.requested())
        return failCancelled(context);
    session.choices = choicesFor(context, profile, session.findings);
    if (const auto exit = refuseStrangers(context, session))
        return *exit;
    session.plan = makePlan(session.findings, profile, session.choices);

    const SupportFacts facts = supportFactsOf(session, profile);
    if (session.plan.isEmpty())
        sayNothingToDo(context, session.findings);
    else
        sayPlan(context, session, profile, localNow(*workplace.system).date());
    sayScreenAndCode(context, facts);

    QJsonObject answer = answerFor(workplace);
    answer.insert(QStringLiteral("steps"), toJson(session.plan.steps));
    answer.insert(QStringLiteral("obstacles"), toJson(session.plan.obstacles));
    answer.insert(QStringLiteral("needsElevation"), needsElevation(session.plan));
    answer.insert(QStringLiteral("findings"), toJson(session.findings));
    addScreenAndCode(answer, facts);
    context.console.answer(answer);
    if (session.plan.isEmpty())
        return couldTell(session.findings) ? ExitCode::Done : ExitCode::Problems;
    return session.plan.canRun() ? ExitCode::Done : ExitCode::Problems;
}

} // namespace activation::ctl
