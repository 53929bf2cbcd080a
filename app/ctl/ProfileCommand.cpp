// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerText.h"
#include "core/visit/Report.h"
#include "ui/text/ProblemText.h"

#include <QFile>

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

ExitCode checkProfile(const CommandContext& context, const QString& path)
{
    auto read = readSiteProfile(path);
    if (read) {
        if (auto over = expired(*read, QDate::currentDate(), path))
            read = std::move(*over);
    }
    if (read) {
        const FoundProfile found{*std::move(read), ProfileOrigin::Asked, path};
        context.say(text::CtlSentence::ProfileValid, path);
        sayProfile(context, found);
        context.console.answer(profileAnswer(found));
        return ExitCode::Done;
    }
    const auto& problem = read.error();
    const QString said = text::describe(problem, context.phrases);
    context.console.complain(said);
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("valid"), false},
                            {QStringLiteral("file"), path},
                            {QStringLiteral("line"), problem.line},
                            {QStringLiteral("column"), problem.column},
                            {QStringLiteral("pointer"), problem.pointer},
                            {QStringLiteral("sentence"), said}});
    return ExitCode::Usage;
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
