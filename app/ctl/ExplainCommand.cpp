// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Question.h"
#include "core/licensing/ActivationErrors.h"
#include "ui/text/CommonText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FindingText.h"

#include <QJsonArray>

namespace activation::ctl {

namespace {

QJsonObject answerOf(const QString& kind, QJsonObject fields)
{
    fields.insert(QStringLiteral("format"), 1);
    fields.insert(QStringLiteral("kind"), kind);
    return fields;
}

ExitCode explain(const CommandContext& context, const SiteProfile& profile, CheckId check)
{
    const QList<text::ReasonExplanation> answers =
        text::ownAnswers(check, profile, context.phrases) + text::generalAnswers(profile, context.phrases);
    context.console.say(context.console.bold(text::checkHeading(check, context.phrases)));
    context.console.sayHanging({}, text::checkQuestion(check, context.phrases));
    for (const text::ReasonExplanation& answer : answers) {
        context.console.sayHanging(QStringLiteral("  · "), answer.wording.heading, true);
        sayAdvice(context, QStringLiteral("    "), answer.wording);
    }
    context.console.answer(answerOf(QStringLiteral("check"), checkJson(check, answers, context.phrases)));
    return ExitCode::Done;
}

ExitCode explain(const CommandContext& context, const SiteProfile& profile, const AskedCodes& asked)
{
    const text::Wording wording = text::explainError(asked.code, {}, profile, context.phrases);
    context.console.sayHanging({}, text::codeWithSymbol(asked.code));
    sayWording(context, Sign::Bad, wording);
    QStringList others;
    for (const std::uint32_t code : asked.others)
        others.append(errorCodeText(code));
    if (!others.isEmpty())
        context.console.sayHanging({}, context.text(text::CtlSentence::OtherCodes, others));
    QJsonObject answer = codeJson(asked.code, wording);
    answer.insert(QStringLiteral("others"), QJsonArray::fromStringList(others));
    context.console.answer(answerOf(QStringLiteral("error"), answer));
    return ExitCode::Done;
}

/// A whole page may have been pasted; its beginning is enough to recognize it by.
ExitCode failNotUnderstood(const CommandContext& context, const QString& asked)
{
    constexpr qsizetype kEnough = 60;
    QString shown = asked.simplified();
    if (shown.size() > kEnough)
        shown = shown.left(kEnough) + u'\u2026';
    QStringList names;
    for (int number = 1; number <= kCheckCount; ++number)
        names.append(toString(static_cast<CheckId>(number)));
    QString said = context.text(text::CtlSentence::BadCode, shown);
    const QString nearest = nearestWord(shown, names);
    if (!nearest.isEmpty())
        said += u'\n' + context.text(text::CtlSentence::DidYouMean, nearest);
    return failUsage(context, said);
}

ExitCode explainText(const CommandContext& context, const QString& asked)
{
    const auto question = questionIn(asked);
    if (!question)
        return failNotUnderstood(context, asked);
    if (const auto* support = std::get_if<AskedSupportCode>(&*question))
        return decode(context, support->code);
    auto opened = openProfileIfAny(context);
    if (!opened)
        return opened.error();
    const SiteProfile& profile = opened->profile;
    if (const auto* check = std::get_if<CheckId>(&*question))
        return explain(context, profile, *check);
    return explain(context, profile, std::get<AskedCodes>(*question));
}

} // namespace

ExitCode runExplain(const CommandContext& context)
{
    const QStringList& operands = context.invocation.operands;
    if (context.invocation.has(Option::All)) {
        if (!operands.isEmpty())
            return failUsage(context, context.text(text::CtlSentence::OperandNotWanted, operands.first()));
        return runGuide(context);
    }
    if (operands.isEmpty()) {
        const QString missing = specOf(Command::Explain).operands.toString();
        return failUsage(context, context.text(text::CtlSentence::OperandMissing, missing));
    }
    const QString asked = operands.join(u' ');
    if (asked != u"-")
        return explainText(context, asked);
    const auto read = readText(context.interrupt.token());
    return read ? explainText(context, *read) : failCancelled(context);
}

} // namespace activation::ctl
