// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/AnswerJson.h"

#include "core/licensing/ActivationErrors.h"
#include "core/visit/Report.h"
#include "ui/text/CtlText.h"
#include "ui/text/FindingText.h"

namespace activation::ctl {

namespace {

template <typename T> QJsonArray arrayOf(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

} // namespace

QJsonArray toJson(const Findings& findings)
{
    return arrayOf(findings);
}

QJsonArray toJson(const QList<License>& licenses, const QDateTime& now)
{
    QJsonArray array;
    for (const License& license : licenses)
        array.append(toJson(license, now));
    return array;
}

QJsonArray toJson(const QList<StepRequest>& steps)
{
    return arrayOf(steps);
}

QJsonArray toJson(const QList<StepResult>& steps)
{
    return arrayOf(steps);
}

QJsonArray toJson(const QList<JournalEntry>& entries)
{
    return arrayOf(entries);
}

QJsonArray toJson(const QList<CheckId>& checks)
{
    QJsonArray array;
    for (const CheckId check : checks)
        array.append(toString(check));
    return array;
}

QJsonObject toJson(const text::Wording& wording)
{
    return {{QStringLiteral("heading"), wording.heading},
            {QStringLiteral("why"), wording.why},
            {QStringLiteral("whatToDo"), QJsonArray::fromStringList(wording.whatToDo)},
            {QStringLiteral("whoCanHelp"), wording.whoCanHelp},
            {QStringLiteral("whoseWords"), wording.whoseWords}};
}

QJsonArray toJson(const QList<text::ReasonExplanation>& answers)
{
    QJsonArray array;
    for (const auto& [reason, wording] : answers)
        array.append(QJsonObject{{QStringLiteral("reason"), toString(reason)},
                                 {QStringLiteral("wording"), toJson(wording)}});
    return array;
}

QJsonObject checkJson(CheckId check, const QList<text::ReasonExplanation>& answers,
                      const text::Phrasebook& phrases)
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

} // namespace activation::ctl
