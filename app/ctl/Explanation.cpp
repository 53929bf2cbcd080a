// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Explanation.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/ExampleFacts.h"
#include "core/licensing/ActivationErrors.h"
#include "ui/text/CtlText.h"
#include "ui/text/FindingText.h"

namespace activation::ctl {

namespace {

QList<ReasonExplanation> explained(CheckId check, const QList<Reason>& reasons, const SiteProfile& profile,
                                   const text::Phrasebook& phrases)
{
    QList<ReasonExplanation> answers;
    for (const Reason reason : reasons) {
        const Finding finding{check, Verdict::Unknown, reason, exampleFacts(reason, profile), {}};
        answers.append({reason, text::describe(finding, profile, phrases)});
    }
    return answers;
}

QList<Reason> generalReasons()
{
    return reasonsOf(CheckId{});
}

} // namespace

QList<ReasonExplanation> ownAnswers(CheckId check, const SiteProfile& profile,
                                    const text::Phrasebook& phrases)
{
    QList<Reason> reasons = reasonsOf(check);
    reasons.removeIf([general = generalReasons()](Reason reason) { return general.contains(reason); });
    return explained(check, reasons, profile, phrases);
}

QList<ReasonExplanation> generalAnswers(const SiteProfile& profile, const text::Phrasebook& phrases)
{
    return explained(CheckId::Port, generalReasons(), profile, phrases);
}

QJsonArray toJson(const QList<ReasonExplanation>& answers)
{
    QJsonArray array;
    for (const auto& [reason, wording] : answers)
        array.append(QJsonObject{{QStringLiteral("reason"), toString(reason)},
                                 {QStringLiteral("wording"), toJson(wording)}});
    return array;
}

QJsonObject checkJson(CheckId check, const QList<ReasonExplanation>& answers, const text::Phrasebook& phrases)
{
    return {{QStringLiteral("check"), toString(check)},
            {QStringLiteral("number"), numberOf(check)},
            {QStringLiteral("name"), text::checkName(check, phrases)},
            {QStringLiteral("question"), text::checkQuestion(check, phrases)},
            {QStringLiteral("reasons"), toJson(answers)}};
}

QJsonObject codeJson(std::uint32_t code, const text::Wording& wording)
{
    const ActivationError* known = findActivationError(code);
    const ActivationError error = known ? *known : ActivationError{};
    const QString symbol = QString::fromLatin1(error.symbol);
    return {{QStringLiteral("code"), errorCodeText(code)},
            {QStringLiteral("known"), known != nullptr},
            {QStringLiteral("symbol"), symbol.isEmpty() ? QJsonValue(QJsonValue::Null) : symbol},
            {QStringLiteral("cause"), known ? QJsonValue(toString(error.cause)) : QJsonValue::Null},
            {QStringLiteral("helper"), toString(error.helper)},
            {QStringLiteral("next"), toString(error.next)},
            {QStringLiteral("wording"), toJson(wording)}};
}

QString codeWithSymbol(std::uint32_t code)
{
    const ActivationError* known = findActivationError(code);
    const QString symbol = known ? QString::fromLatin1(known->symbol) : QString();
    return symbol.isEmpty() ? errorCodeText(code) : errorCodeText(code) + u' ' + symbol;
}

} // namespace activation::ctl
