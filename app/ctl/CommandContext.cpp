// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/CommandContext.h"

#include "app/ctl/RoleQuestion.h"
#include "core/visit/ArchiveFolder.h"
#include "core/visit/Report.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

#include <QCoreApplication>

namespace activation::ctl {

namespace {

Failure asFailure(const DocumentProblem& problem)
{
    const QString place = QStringLiteral("%1:%2:%3").arg(problem.file).arg(problem.line).arg(problem.column);
    return {Cause::InvalidInput, 0, place + u' ' + problem.pointer};
}

ExitCode failUnknownPractice(const CommandContext& context, const QString& name)
{
    QString said = context.text(text::CtlSentence::UnknownPractice, name);
    const QString nearest = nearestWord(name, practice::scenarioNames());
    if (!nearest.isEmpty())
        said += u'\n' + context.text(text::CtlSentence::DidYouMean, nearest);
    return failUsage(context, said);
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

ExitCode failOpening(const CommandContext& context, const OpeningProblem& problem)
{
    if (const auto* const document = std::get_if<DocumentProblem>(&problem))
        return failUsage(context, *document);
    const auto& failure = std::get<Failure>(problem);
    if (failure.cause == Cause::NotFound)
        return failUnknownPractice(context, failure.detail);
    if (failure.cause == Cause::BadReply)
        return fail(context, ExitCode::Usage, failure, context.text(text::CtlSentence::ProfileDamaged));
    return failMachine(context, failure);
}

ExitCode failNoProfile(const CommandContext& context)
{
    const QString name = QStringView(kProfileFileName).toString();
    const QString howTo = isInsideArchive(QCoreApplication::applicationFilePath())
                              ? text::sentence(text::WindowSentence::InsideArchive, context.phrases)
                              : context.text(text::CtlSentence::HowToGetProfile, name);
    return fail(context, ExitCode::Usage, {Cause::NotFound, 0, QStringLiteral("no site profile")},
                context.text(text::CtlSentence::NoProfile) + u'\n' + howTo);
}

ExitCode failMachine(const CommandContext& context, const Failure& failure)
{
    if (failure.cause == Cause::Cancelled)
        return failCancelled(context);
    return failMachine(context, failure, text::describe(failure, {}, SiteProfile{}, context.phrases));
}

ExitCode failMachine(const CommandContext& context, const Failure& failure, const text::Wording& wording)
{
    QStringList said = QStringList{wording.heading, wording.why} + wording.whatToDo;
    said.removeAll(QString());
    const bool ours = failure.cause == Cause::Internal;
    context.console.log(toString(failure.cause) + u' ' + failure.detail);
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

namespace {

/// What is wrong with a profile that was found and not asked for, in a sentence; nothing when the machine
/// itself could not be opened.
std::optional<QString> profileProblem(const CommandContext& context, const OpeningProblem& problem)
{
    const bool named = !context.request.profile.isEmpty() || !context.request.practice.isEmpty();
    if (named)
        return std::nullopt;
    if (const auto* const document = std::get_if<DocumentProblem>(&problem))
        return text::describe(*document, context.phrases);
    const auto& failure = std::get<Failure>(problem);
    if (failure.cause == Cause::BadReply)
        return context.text(text::CtlSentence::ProfileDamaged);
    if (failure.cause == Cause::Untrusted)
        return text::describe(failure, {}, SiteProfile{}, context.phrases).heading;
    return std::nullopt;
}

Result<Workplace, ExitCode> announced(const CommandContext& context, Result<Workplace, OpeningProblem> opened)
{
    if (!opened)
        return failOpening(context, opened.error());
    if (opened->isPractice())
        context.say(text::CtlSentence::PracticeNotice, opened->practice);
    if (!opened->notRecorded.isEmpty())
        context.say(text::CtlSentence::NotRecordedNotice, opened->notRecorded);
    return *std::move(opened);
}

} // namespace

Result<Workplace, ExitCode> openMachine(const CommandContext& context)
{
    auto opened = app::openWorkplace(context.request);
    const auto wrong = opened ? std::nullopt : profileProblem(context, opened.error());
    if (wrong) {
        context.console.complain(*wrong);
        app::OpeningRequest without = context.request;
        without.places = {};
        opened = app::openWorkplace(without);
    }
    return announced(context, std::move(opened));
}

Result<Workplace, ExitCode> openMachineWithProfile(const CommandContext& context)
{
    auto opened = announced(context, app::openWorkplace(context.request));
    if (!opened)
        return opened;
    if (!opened->found)
        return failNoProfile(context);
    if (const auto settled = settleRole(context, *opened); !settled)
        return settled.error();
    // A warning, not an error: by a clock that is wrong every profile may have expired.
    const QDate today = std::as_const(*opened->system).clock().now().date();
    if (const auto over = expired(*opened->profile(), today, opened->found->path))
        context.console.complain(text::describe(*over, context.phrases));
    return opened;
}

Result<FoundProfile, ExitCode> openProfileIfAny(const CommandContext& context)
{
    if (context.request.practice.isEmpty() && context.request.profile.isEmpty()) {
        const auto found = app::findProfile({}, context.request.places);
        const auto wrong = found ? std::nullopt : profileProblem(context, found.error());
        if (wrong) {
            context.console.complain(*wrong);
            return FoundProfile{};
        }
    }
    return openProfile(context);
}

Result<FoundProfile, ExitCode> openProfile(const CommandContext& context)
{
    if (!context.request.practice.isEmpty() && context.request.profile.isEmpty()) {
        const auto scenario = app::findScenario(context.request.practice);
        if (!scenario)
            return failOpening(context, scenario.error());
        return FoundProfile{scenario->profile, ProfileOrigin::Practice, scenario->name};
    }
    const auto found = app::findProfile(context.request.profile, context.request.places);
    if (!found)
        return failOpening(context, found.error());
    return found->value_or(FoundProfile{});
}

QJsonObject answerFor(const Workplace& workplace)
{
    QJsonObject answer{{QStringLiteral("format"), 1}, {QStringLiteral("profile"), QJsonValue::Null}};
    if (const SiteProfile* profile = workplace.profile())
        answer.insert(QStringLiteral("profile"), profileReference(*profile));
    if (workplace.isPractice())
        answer.insert(QStringLiteral("practice"), workplace.practice);
    return answer;
}

} // namespace activation::ctl
