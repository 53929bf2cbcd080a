// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/StoredResult.h"

#include "core/requests/StoredFailure.h"
#include "core/requests/Values.h"

namespace activation {

namespace {

QJsonValue valueOf(const std::optional<Failure>& failure)
{
    return failure ? QJsonValue(toStored(*failure)) : QJsonValue();
}

std::optional<Failure> failureOrNull(const QJsonValue& value, bool& good)
{
    return value.isNull() ? std::nullopt : std::optional(failureFromStored(value, good));
}

} // namespace

QJsonArray toStored(const QList<StepRequest>& requests)
{
    QJsonArray array;
    for (const StepRequest& request : requests)
        array.append(toJson(request));
    return array;
}

StepRequest requestFromStored(const QJsonValue& value, bool& good)
{
    const Result<StepRequest> request = stepRequestFrom(value.toObject());
    good = good && request.ok();
    return request.valueOr(SynchronizeClock{});
}

QJsonObject toStored(const StepResult& result)
{
    return {{QStringLiteral("request"), toJson(result.request)},
            {QStringLiteral("outcome"), toString(result.outcome)},
            {QStringLiteral("failure"), valueOf(result.failure)}};
}

QJsonObject toStored(const RunResult& result)
{
    QJsonArray steps;
    for (const StepResult& step : result.steps)
        steps.append(toStored(step));
    return {{QStringLiteral("end"), toString(result.end)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("failure"), valueOf(result.failure)}};
}

StepResult stepResultFromStored(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    StepResult result;
    result.request = requestFromStored(values.any(QStringLiteral("request")), good);
    result.outcome = values.known(fromString<StepOutcome>(values.text(QStringLiteral("outcome"))));
    result.failure = failureOrNull(values.any(QStringLiteral("failure")), good);
    values.finish();
    return result;
}

RunResult runResultFromStored(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    RunResult result;
    result.end = values.known(fromString<RunEnd>(values.text(QStringLiteral("end"))));
    result.failure = failureOrNull(values.any(QStringLiteral("failure")), good);
    for (const QJsonValue item : values.array(QStringLiteral("steps")))
        result.steps.append(stepResultFromStored(item, good));
    values.finish();
    return result;
}

} // namespace activation
