// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerText.h"
#include "core/visit/Report.h"
#include "ui/text/ProblemText.h"

#include <QFile>
#include <QJsonArray>

namespace activation::ctl {

namespace {

void sayProfile(const CommandContext& context, const FoundProfile& found)
{
    sayOrganization(context, found.profile);
    context.say(text::CtlSentence::ProfilePlace, found.path);
    context.say(text::CtlSentence::ProfileFingerprint,
                QString::fromLatin1(fingerprint(found.profile).toHex()));
}

QJsonObject profileAnswer(const FoundProfile& found)
{
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("valid"), true},
            {QStringLiteral("file"), found.path},
            {QStringLiteral("profile"), profileReference(found.profile)}};
}

QJsonArray problemsJson(const QList<DocumentProblem>& problems, const text::Phrasebook& phrases)
{
    QJsonArray array;
    for (const DocumentProblem& problem : problems) {
        array.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                 {QStringLiteral("column"), problem.column},
                                 {QStringLiteral("pointer"), problem.pointer},
                                 {QStringLiteral("sentence"), text::describe(problem, phrases)}});
    }
    return array;
}

void complainOf(const CommandContext& context, const QList<DocumentProblem>& problems)
{
    for (const DocumentProblem& problem : problems)
        context.console.complain(text::describe(problem, context.phrases));
}

ExitCode refuse(const CommandContext& context, const QString& path, const ProfileProblems& found)
{
    complainOf(context, found.problems + found.warnings);
    QJsonObject answer = problemsJson(found.problems.mid(0, 1), context.phrases).first().toObject();
    answer.insert(QStringLiteral("format"), 1);
    answer.insert(QStringLiteral("valid"), false);
    answer.insert(QStringLiteral("file"), path);
    answer.insert(QStringLiteral("problems"), problemsJson(found.problems, context.phrases));
    answer.insert(QStringLiteral("warnings"), problemsJson(found.warnings, context.phrases));
    context.console.answer(answer);
    return ExitCode::Usage;
}

ExitCode checkProfile(const CommandContext& context, const QString& path)
{
    ProfileProblems found = problemsOfSiteProfile(path);
    if (!found.problems.isEmpty())
        return refuse(context, path, found);
    auto read = readSiteProfile(path);
    if (!read)
        return refuse(context, path, {{read.error()}, {}}); // it was changed meanwhile
    if (const auto over = expired(*read, QDate::currentDate(), path))
        return refuse(context, path, {{*over}, found.warnings});
    const FoundProfile profile{*std::move(read), ProfileOrigin::Asked, path};
    complainOf(context, found.warnings);
    context.say(text::CtlSentence::ProfileValid, path);
    sayProfile(context, profile);
    QJsonObject answer = profileAnswer(profile);
    answer.insert(QStringLiteral("warnings"), problemsJson(found.warnings, context.phrases));
    context.console.answer(answer);
    return ExitCode::Done;
}

ExitCode printSchema(const CommandContext& context)
{
    QFile schema(QStringLiteral(":/schemas/profile.schema.json"));
    if (!schema.open(QIODevice::ReadOnly))
        return failMachine(context, {Cause::Internal, 0, schema.fileName()});
    context.console.copyOut(schema.readAll());
    return ExitCode::Done;
}

ExitCode showProfile(const CommandContext& context)
{
    auto opened = openProfile(context);
    if (!opened)
        return opened.error();
    const auto& found = *opened;
    if (found.path.isEmpty())
        return failNoProfile(context);
    sayProfile(context, found);
    context.console.answer(profileAnswer(found));
    return ExitCode::Done;
}

} // namespace

ExitCode runProfile(const CommandContext& context)
{
    const QStringList& operands = context.invocation.operands;
    const QString& action = operands.first();
    const bool check = action == u"check";
    if (!check && action != u"schema" && action != u"show") {
        return failUsage(context, context.text(text::CtlSentence::BadAction, action,
                                               specOf(Command::Profile).operands.toString()));
    }
    if (check && operands.size() < 2)
        return failUsage(context,
                         context.text(text::CtlSentence::OperandMissing, QStringLiteral("check FILE")));
    if (!check && operands.size() > 1)
        return failUsage(context, context.text(text::CtlSentence::OperandNotWanted, operands[1]));
    if (check)
        return checkProfile(context, operands[1]);
    return action == u"schema" ? printSchema(context) : showProfile(context);
}

} // namespace activation::ctl
