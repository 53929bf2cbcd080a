// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/ExplainCommand.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/DecodeCommand.h"
#include "core/licensing/ActivationErrors.h"
#include "core/visit/SupportCode.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FindingText.h"

#include <QHash>

#include <utility>

namespace activation {

namespace {

bool isSupportCode(const QString& text)
{
    const auto decoded = decodeSupportCode(text);
    const auto* problem = std::get_if<SupportCodeProblem>(&decoded);
    return !problem || problem->kind != SupportCodeProblem::Kind::WrongLength;
}

ExitCode explainCheck(const CommandContext& context, const SiteProfile& profile, CheckId check)
{
    const QString name = checkName(check, context.phrases);
    context.console.say(context.console.bold(
        context.text(CtlSentence::CheckAnswers, {QString::number(numberOf(check)), name})));
    context.console.say(checkQuestion(check, context.phrases));
    QJsonArray reasons;
    QHash<QString, bool> said; // two reasons may differ in their facts only
    const QList<Reason> all = reasonsOf(check);
    for (const Reason reason : all) {
        const Wording wording =
            describe(Finding{check, Verdict::Unknown, reason, {}, {}}, profile, context.phrases);
        if (!std::exchange(said[wording.heading], true))
            context.console.say(QStringLiteral("  · ") + wording.heading);
        reasons.append(QJsonObject{{QStringLiteral("reason"), toString(reason)},
                                   {QStringLiteral("wording"), toJson(wording)}});
    }
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("kind"), QStringLiteral("check")},
                            {QStringLiteral("check"), toString(check)},
                            {QStringLiteral("number"), numberOf(check)},
                            {QStringLiteral("name"), name},
                            {QStringLiteral("reasons"), reasons}});
    return ExitCode::Done;
}

ExitCode explainCode(const CommandContext& context, const SiteProfile& profile, std::uint32_t code)
{
    const Wording wording = explainError(code, {}, profile, context.phrases);
    const ActivationError* known = findActivationError(code);
    const QString symbol = known ? QString::fromLatin1(known->symbol) : QString();
    context.console.say(symbol.isEmpty() ? errorCodeText(code) : errorCodeText(code) + u' ' + symbol);
    sayWording(context, Sign::Bad, wording);
    const auto orNull = [known](const QString& text) {
        return known && !text.isEmpty() ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
    };
    const ActivationError general;
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("kind"), QStringLiteral("error")},
                            {QStringLiteral("code"), errorCodeText(code)},
                            {QStringLiteral("known"), known != nullptr},
                            {QStringLiteral("symbol"), orNull(symbol)},
                            {QStringLiteral("cause"), orNull(toString((known ? *known : general).cause))},
                            {QStringLiteral("helper"), toString((known ? *known : general).helper)},
                            {QStringLiteral("next"), toString((known ? *known : general).next)},
                            {QStringLiteral("wording"), toJson(wording)}});
    return ExitCode::Done;
}

} // namespace

ExitCode runExplain(const CommandContext& context)
{
    const QString asked = context.invocation.operands.join(u' ');
    auto opened = openProfile(context);
    if (const auto* exit = std::get_if<ExitCode>(&opened))
        return *exit;
    const SiteProfile& profile = std::get<FoundProfile>(opened).profile;
    if (const auto check = checkIdFrom(asked))
        return explainCheck(context, profile, *check);
    if (isSupportCode(asked))
        return runDecode(context);
    if (const auto code = errorCodeFrom(asked))
        return explainCode(context, profile, *code);
    return failUsage(context, context.text(CtlSentence::BadCode, {asked}));
}

} // namespace activation
