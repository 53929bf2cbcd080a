// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/AnswerJson.h"

#include "core/visit/Report.h"

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
            {QStringLiteral("whoCanHelp"), wording.whoCanHelp}};
}

} // namespace activation::ctl
