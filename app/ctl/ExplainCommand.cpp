// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/PastedAnswer.h"
#include "ui/text/FindingText.h"

namespace activation::ctl {

namespace {

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
    context.console.answer(explainJson(QStringLiteral("check"), checkJson(check, answers, context.phrases)));
    return ExitCode::Done;
}

/// A whole page may have been pasted; its beginning is enough to recognize it by.
ExitCode failNotUnderstood(const CommandContext& context, const QString& asked)
{
    constexpr qsizetype kEnough = 60;
    QString shown = asked.simplified();
    if (shown.size() > kEnough)
        shown = shown.left(kEnough) + u'\u2026';
    QString said = context.text(text::CtlSentence::BadCode, shown);
    QStringList topics;
    for (const HelpTopic topic : kHelpTopics)
        topics.append(toString(topic));
    QStringList names = topics;
    for (int number = 1; number <= kCheckCount; ++number)
        names.append(toString(static_cast<CheckId>(number)));
    const QString nearest = nearestWord(shown, names);
    if (const QStringList codes = codeTexts(nearestCodes(asked)); !codes.isEmpty())
        said += u'\n' + context.text(text::CtlSentence::NearestCodes, codes);
    else if (!nearest.isEmpty())
        said += u'\n' + context.text(text::CtlSentence::DidYouMean, nearest);
    else
        said += u'\n' + context.text(text::CtlSentence::TopicsThereAre, topics);
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
    if (const auto* topics = std::get_if<AskedTopics>(&*question))
        return explain(context, profile, *topics);
    return explain(context, profile, std::get<AskedResults>(*question));
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
