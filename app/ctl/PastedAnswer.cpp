// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/PastedAnswer.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "core/licensing/ActivationErrors.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ExplanationText.h"

#include <algorithm>

namespace activation::ctl {

namespace {

using text::Wording;

struct Explained
{
    PastedResult result;
    Wording wording;
};

bool isGood(const PastedResult& result)
{
    const ActivationError* const known = result.code ? findActivationError(*result.code) : nullptr;
    return result.succeeded || (known && known->cause == ErrorCause::Information);
}

/// The code that an answer about one code is about: the first that can be explained and is no mere note.
std::optional<std::uint32_t> chosenFrom(const QList<PastedResult>& results)
{
    const auto rank = [](const PastedResult& result) {
        if (!result.code)
            return 3;
        if (!findActivationError(*result.code))
            return 2;
        return isGood(result) ? 1 : 0;
    };
    return std::ranges::min_element(results, {}, rank)->code;
}

/// A code that nobody knows and that belongs to no product says nothing beside one that is known.
bool isOnlyNamed(const PastedResult& result, std::optional<std::uint32_t> chosen)
{
    return result.code && result.code != chosen && result.product.isEmpty() &&
           !findActivationError(*result.code);
}

/// What was explained above is only named.
void sayResult(const CommandContext& context, const Explained& explained, bool isNew)
{
    const PastedResult& result = explained.result;
    Console& console = context.console;
    if (!result.product.isEmpty())
        console.sayHanging({}, result.product, true);
    if (result.code)
        console.sayHanging({}, text::codeWithSymbol(*result.code));
    const Sign sign = isGood(result) ? Sign::Good : Sign::Bad;
    if (isNew)
        sayWording(context, sign, explained.wording);
    else
        console.sayHanging(console.signFor(sign), explained.wording.heading, true);
}

void sayResults(const CommandContext& context, const QList<Explained>& all,
                std::optional<std::uint32_t> chosen)
{
    QList<Wording> said;
    QStringList named;
    for (const Explained& explained : all) {
        if (isOnlyNamed(explained.result, chosen)) {
            named.append(errorCodeText(*explained.result.code));
            continue;
        }
        if (!said.isEmpty())
            context.console.say();
        sayResult(context, explained, !said.contains(explained.wording));
        said.append(explained.wording);
    }
    if (!named.isEmpty())
        context.console.sayHanging({}, context.text(text::CtlSentence::OtherCodes, named));
}

void sayNearest(const CommandContext& context, std::uint32_t code)
{
    const QStringList nearest = codeTexts(nearestCodes(errorCodeText(code)));
    if (!nearest.isEmpty() && !findActivationError(code))
        context.console.sayHanging({}, context.text(text::CtlSentence::NearestCodes, nearest));
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray resultsJson(const QList<Explained>& all)
{
    QJsonArray array;
    for (const auto& [result, wording] : all) {
        array.append(QJsonObject{
            {QStringLiteral("product"), orNull(result.product)},
            {QStringLiteral("code"), orNull(result.code ? errorCodeText(*result.code) : QString())},
            {QStringLiteral("succeeded"), isGood(result)},
            {QStringLiteral("wording"), toJson(wording)}});
    }
    return array;
}

QList<std::uint32_t> othersBeside(std::uint32_t chosen, const QList<PastedResult>& results)
{
    QList<std::uint32_t> others;
    for (const PastedResult& result : results) {
        if (result.code && result.code != chosen && !others.contains(*result.code))
            others.append(*result.code);
    }
    return others;
}

} // namespace

QJsonObject explainJson(const QString& kind, QJsonObject fields)
{
    fields.insert(QStringLiteral("format"), 1);
    fields.insert(QStringLiteral("kind"), kind);
    return fields;
}

QStringList codeTexts(const QList<std::uint32_t>& codes)
{
    QStringList texts;
    for (const std::uint32_t code : codes)
        texts.append(errorCodeText(code));
    return texts;
}

ExitCode explain(const CommandContext& context, const SiteProfile& profile, const AskedResults& asked)
{
    QList<Explained> all;
    for (const PastedResult& result : asked.results)
        all.append({result, text::describe(result, profile, context.phrases)});
    const std::optional<std::uint32_t> chosen = chosenFrom(asked.results);
    sayResults(context, all, chosen);
    if (!chosen) {
        context.console.answer(
            explainJson(QStringLiteral("success"), {{QStringLiteral("results"), resultsJson(all)}}));
        return ExitCode::Done;
    }
    sayNearest(context, *chosen);
    QJsonObject answer = codeJson(*chosen, text::explainError(*chosen, {}, profile, context.phrases));
    answer.insert(QStringLiteral("others"),
                  QJsonArray::fromStringList(codeTexts(othersBeside(*chosen, asked.results))));
    answer.insert(QStringLiteral("results"), resultsJson(all));
    context.console.answer(explainJson(QStringLiteral("error"), answer));
    return ExitCode::Done;
}

ExitCode explain(const CommandContext& context, const SiteProfile& profile, const AskedTopics& asked)
{
    constexpr qsizetype kMostTopics = 2;
    if (!asked.byName)
        context.say(text::CtlSentence::NoCodeButTopics);
    QJsonArray topics;
    for (const Lead& lead : asked.leads.mid(0, kMostTopics)) {
        const Wording wording = text::describe(lead, profile, context.phrases);
        const auto* const topic = std::get_if<HelpTopic>(&lead);
        const auto* const code = std::get_if<std::uint32_t>(&lead);
        if (code)
            context.console.sayHanging({}, text::codeWithSymbol(*code));
        context.console.sayHanging({}, wording.heading, true);
        sayAdvice(context, QStringLiteral("  "), wording);
        if (!wording.whoCanHelp.isEmpty())
            context.console.sayHanging(QStringLiteral("  "), wording.whoCanHelp);
        topics.append(QJsonObject{{QStringLiteral("topic"), orNull(topic ? toString(*topic) : QString())},
                                  {QStringLiteral("code"), orNull(code ? errorCodeText(*code) : QString())},
                                  {QStringLiteral("wording"), toJson(wording)}});
    }
    context.console.answer(explainJson(QStringLiteral("topics"), {{QStringLiteral("topics"), topics}}));
    return ExitCode::Done;
}

} // namespace activation::ctl
