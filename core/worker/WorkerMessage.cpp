// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/WorkerMessage.h"

#include "core/steps/StoredResult.h"

#include <QJsonDocument>

#include <limits>

namespace activation {

namespace {

constexpr int kLargestNumber = std::numeric_limits<int>::max();

} // namespace

template <typename Fields, Either<WorkerHello> T> void describe(Fields& fields, T& hello)
{
    fields.within(u"protocol", hello.protocol, 0, kLargestNumber);
    fields(u"token", hello.token);
    fields(u"profileSha256", hello.profileSha256);
}

template <typename Fields, Either<RunPlan> T> void describe(Fields& fields, T& plan)
{
    fields(u"run", plan.run);
    fields(u"profileSha256", plan.profileSha256);
    fields(u"steps", plan.steps);
    fields(u"advised", plan.advised);
}

template <typename Fields, Either<PutBack> T> void describe(Fields&, T&) {}

template <typename Fields, Either<CancelJob> T> void describe(Fields&, T&) {}

template <typename Fields, Either<Heartbeat> T> void describe(Fields&, T&) {}

template <typename Fields, Either<StepStarted> T> void describe(Fields& fields, T& started)
{
    fields.within(u"index", started.index, 0, kLargestNumber);
    fields(u"request", started.request);
}

template <typename Fields, Either<StepProgressed> T> void describe(Fields& fields, T& progress)
{
    fields.within(u"index", progress.index, 0, kLargestNumber);
    fields.within(u"step", progress.step, 0, 1);
    fields.within(u"total", progress.total, 0, 1);
}

template <typename Fields, Either<StepFinished> T> void describe(Fields& fields, T& finished)
{
    fields.within(u"index", finished.index, 0, kLargestNumber);
    fields(u"result", finished.result);
}

template <typename Fields, Either<JobFinished> T> void describe(Fields& fields, T& ended)
{
    fields(u"result", ended.result);
    fields(u"licenses", ended.result.licenses);
}

template <typename Fields, Either<WorkerMessage> T> void describe(Fields& fields, T& message)
{
    fields.kind(u"type", static_cast<WorkerMessageKind>(message.index()), message);
}

QByteArray toLine(const WorkerMessage& message)
{
    return QJsonDocument(toStored(message).toObject()).toJson(QJsonDocument::Compact) + '\n';
}

Result<WorkerMessage> parseWorkerMessage(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const Result<WorkerMessage> message =
        fromStored<WorkerMessage>(document.isObject() ? document.object() : QJsonValue());
    if (!message)
        return Failure{Cause::BadReply, 0, QStringLiteral("message: %1").arg(message.error().detail)};
    return message;
}

} // namespace activation
