// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Visit.h"
#include "core/checks/LicensingServiceCheck.h"
#include "core/visit/Report.h"
#include "ui/text/FindingText.h"

namespace activation::ctl {

namespace {

void sayHowToGetProfile(const CommandContext& context)
{
    context.console.say();
    context.say(text::CtlSentence::NoProfile);
    context.say(text::CtlSentence::HowToGetProfile, QStringView(kProfileFileName).toString());
}

ExitCode failWithoutLicenses(const CommandContext& context, const Workplace& workplace,
                             const Failure& failure)
{
    if (!workplace.found)
        sayHowToGetProfile(context);
    if (failure.cause == Cause::NotSupported)
        return fail(context, ExitCode::Problems, failure, context.text(text::CtlSentence::NotWindows));
    const Finding finding = licensesUnanswered(failure);
    if (finding.reason != Reason::ManagementBroken)
        return failMachine(context, failure);
    const SiteProfile profile = workplace.found ? *workplace.profile() : SiteProfile{};
    return failMachine(context, failure, text::describe(finding, profile, context.phrases));
}

/// Only who reads the object sees them, so that nobody else waits for them.
QJsonValue factsFor(const CommandContext& context, const System& system)
{
    if (context.console.form() != Console::Form::Json)
        return {};
    return toJson(readServiceFacts(system, context.interrupt.token()));
}

QJsonObject answerWith(const CommandContext& context, const Workplace& workplace,
                       const QList<License>& licenses, const QDateTime& now, const SupportFacts& facts)
{
    QJsonObject answer = answerFor(workplace);
    answer.insert(QStringLiteral("licenses"), toJson(licenses, now));
    answer.insert(QStringLiteral("licensingService"), factsFor(context, *workplace.system));
    addScreenAndCode(answer, facts);
    return answer;
}

} // namespace

ExitCode runStatus(const CommandContext& context)
{
    auto opened = openMachine(context);
    if (!opened)
        return opened.error();
    const Workplace& workplace = *opened;

    bool said = false;
    const auto stillAsking = [&context, &said](const QList<License>&) {
        if (!std::exchange(said, true))
            context.say(text::CtlSentence::StillAsking);
    };
    const auto licenses = readLicenses(*workplace.system, stillAsking, context.interrupt.token());
    if (!licenses)
        return failWithoutLicenses(context, workplace, licenses.error());
    Session session;
    session.person = workplace.person;
    session.licenses = *licenses;
    const QDateTime now = localNow(*workplace.system);
    sayLicenses(context, *licenses, now);

    SupportFacts facts = supportFactsOf(session, workplace.found ? *workplace.profile() : SiteProfile{});
    facts.screen = workplace.found ? Screen::Status : Screen::NoProfile;
    if (!workplace.found)
        sayHowToGetProfile(context);
    sayScreenAndCode(context, facts);

    // Looked up often, and hardly ever by a program: who reads the lines does not wait for the object.
    if (context.console.wantsAnswer())
        context.console.answer(answerWith(context, workplace, *licenses, now, facts));
    return allActivated(*licenses) ? ExitCode::Done : ExitCode::Problems;
}

} // namespace activation::ctl
