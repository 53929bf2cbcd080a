// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/CommandContext.h"

#include "core/visit/Report.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StepText.h"

namespace activation::ctl {

namespace {

Failure asFailure(const DocumentProblem& problem)
{
    const QString place = QStringLiteral("%1:%2:%3").arg(problem.file).arg(problem.line).arg(problem.column);
    return {Cause::InvalidInput, 0, place + u' ' + problem.pointer};
}

ExitCode failStart(const CommandContext& context, const Failure& failure)
{
    if (failure.cause == Cause::BadReply)
        return fail(context, ExitCode::Usage, failure, context.text(text::CtlSentence::ProfileDamaged));
    return failMachine(context, failure);
}

} // namespace

ExitCode fail(const CommandContext& context, ExitCode exit, const Failure& failure, const QString& said)
{
    context.console.complain(said);
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("failure"), toJson(failure)},
                            {QStringLiteral("sentence"), said}});
    return exit;
}

ExitCode failUsage(const CommandContext& context, const QString& said)
{
    return fail(context, ExitCode::Usage, {Cause::InvalidInput, 0, QStringLiteral("usage")}, said);
}

ExitCode failUsage(const CommandContext& context, const DocumentProblem& problem)
{
    return fail(context, ExitCode::Usage, asFailure(problem), text::describe(problem, context.phrases));
}

ExitCode failUnknownPractice(const CommandContext& context, const app::UnknownPractice& unknown)
{
    QString said = context.text(text::CtlSentence::UnknownPractice, unknown.name);
    const QString nearest = nearestWord(unknown.name, practice::scenarioNames());
    if (!nearest.isEmpty())
        said += u'\n' + context.text(text::CtlSentence::DidYouMean, nearest);
    return failUsage(context, said);
}

ExitCode failNoProfile(const CommandContext& context)
{
    const QString name = QStringView(kProfileFileName).toString();
    return fail(context, ExitCode::Usage, {Cause::NotFound, 0, QStringLiteral("no site profile")},
                context.text(text::CtlSentence::NoProfile) + u'\n' +
                    context.text(text::CtlSentence::HowToGetProfile, name));
}

ExitCode failMachine(const CommandContext& context, const Failure& failure)
{
    if (failure.cause == Cause::Cancelled)
        return failCancelled(context);
    const text::Wording wording = text::describe(failure, {}, SiteProfile{}, context.phrases);
    QStringList said = QStringList{wording.heading, wording.why} + wording.whatToDo;
    said.removeAll(QString());
    const bool ours = failure.cause == Cause::Internal;
    context.console.note(toString(failure.cause) + u' ' + failure.detail);
    return fail(context, ours ? ExitCode::Internal : ExitCode::Problems, failure, said.join(u'\n'));
}

QString cancelledText(const CommandContext& context)
{
    if (context.interrupt.byDeadline())
        return context.text(text::CtlSentence::TimeOver, context.invocation.value(Option::Timeout));
    return context.text(text::CtlSentence::Cancelled);
}

ExitCode failCancelled(const CommandContext& context)
{
    return fail(context, ExitCode::Cancelled, {Cause::Cancelled, 0, {}}, cancelledText(context));
}

OrExit<app::Composition> openMachine(const CommandContext& context)
{
    auto composed = app::compose(context.request);
    if (const auto* problem = std::get_if<DocumentProblem>(&composed))
        return failUsage(context, *problem);
    if (const auto* unknown = std::get_if<app::UnknownPractice>(&composed))
        return failUnknownPractice(context, *unknown);
    if (const auto* failure = std::get_if<Failure>(&composed))
        return failStart(context, *failure);
    auto composition = std::get<app::Composition>(std::move(composed));
    if (!composition.practice.isEmpty())
        context.say(text::CtlSentence::PracticeNotice, composition.practice);
    return composition;
}

OrExit<app::Composition> openMachineWithProfile(const CommandContext& context)
{
    auto opened = openMachine(context);
    const auto* const composition = std::get_if<app::Composition>(&opened);
    if (composition && !composition->found)
        return failNoProfile(context);
    // Said, not refused: by a clock that is wrong every profile would be over, and nobody could say so.
    if (composition) {
        const QDate today = std::as_const(*composition->system).clock().now().date();
        if (const auto over = expired(composition->found->profile, today, composition->found->path))
            context.console.complain(text::describe(*over, context.phrases));
    }
    return opened;
}

OrExit<app::FoundProfile> openProfile(const CommandContext& context)
{
    if (!context.request.practice.isEmpty() && context.request.profile.isEmpty()) {
        auto sought = app::findScenario(context.request.practice);
        if (const auto* problem = std::get_if<DocumentProblem>(&sought))
            return failUsage(context, *problem);
        if (const auto* unknown = std::get_if<app::UnknownPractice>(&sought))
            return failUnknownPractice(context, *unknown);
        const auto& scenario = std::get<practice::Scenario>(sought);
        return app::FoundProfile{scenario.profile, app::ProfileOrigin::Practice, scenario.name};
    }
    auto sought = app::findProfile(context.request.profile, context.request.places);
    if (const auto* problem = std::get_if<DocumentProblem>(&sought))
        return failUsage(context, *problem);
    if (const auto* failure = std::get_if<Failure>(&sought))
        return failStart(context, *failure);
    if (const auto* found = std::get_if<app::FoundProfile>(&sought))
        return *found;
    return app::FoundProfile{};
}

QJsonObject answerFor(const app::Composition& composition)
{
    QJsonObject answer{{QStringLiteral("format"), 1}, {QStringLiteral("profile"), QJsonValue::Null}};
    if (const SiteProfile* profile = composition.profile())
        answer.insert(QStringLiteral("profile"), profileReference(*profile));
    if (!composition.practice.isEmpty())
        answer.insert(QStringLiteral("practice"), composition.practice);
    return answer;
}

} // namespace activation::ctl
