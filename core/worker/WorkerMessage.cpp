// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/WorkerMessage.h"

#include "core/requests/Values.h"
#include "core/steps/StoredResult.h"
#include "core/worker/StoredLicense.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace activation {

namespace {

/// The order is the order of WorkerMessage.
constexpr std::array kTypes{u"hello",   u"run",      u"put-back", u"cancel", u"heartbeat",
                            u"started", u"progress", u"finished", u"ended"};
static_assert(kTypes.size() == std::variant_size_v<WorkerMessage>);

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject fieldsOf(const WorkerHello& hello)
{
    return {{QStringLiteral("protocol"), hello.protocol},
            {QStringLiteral("token"), hexOf(hello.token)},
            {QStringLiteral("profileSha256"), hexOf(hello.profileSha256)}};
}

QJsonObject fieldsOf(const RunPlan& plan)
{
    return {{QStringLiteral("run"), plan.run},
            {QStringLiteral("profileSha256"), hexOf(plan.profileSha256)},
            {QStringLiteral("steps"), toStored(plan.steps)}};
}

QJsonObject fieldsOf(const PutBack&)
{
    return {};
}

QJsonObject fieldsOf(const CancelJob&)
{
    return {};
}

QJsonObject fieldsOf(const Heartbeat&)
{
    return {};
}

QJsonObject fieldsOf(const StepStarted& started)
{
    return {{QStringLiteral("index"), started.index}, {QStringLiteral("request"), toJson(started.request)}};
}

QJsonObject fieldsOf(const StepProgress& progress)
{
    return {{QStringLiteral("index"), progress.index},
            {QStringLiteral("step"), progress.step},
            {QStringLiteral("total"), progress.total}};
}

QJsonObject fieldsOf(const StepFinished& finished)
{
    return {{QStringLiteral("index"), finished.index}, {QStringLiteral("result"), toStored(finished.result)}};
}

QJsonObject fieldsOf(const JobEnded& ended)
{
    QJsonArray licenses;
    for (const License& license : ended.result.licenses)
        licenses.append(toStored(license));
    return {{QStringLiteral("result"), toStored(ended.result)}, {QStringLiteral("licenses"), licenses}};
}

QByteArray bytesOf(Values& values, const QString& key)
{
    const QString hex = values.text(key);
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    values.demand(hexOf(bytes) == hex);
    return bytes;
}

int indexOf(Values& values)
{
    return static_cast<int>(values.number(QStringLiteral("index"), std::numeric_limits<int>::max()));
}

double partOf(Values& values, const QString& key)
{
    const double part = values.any(key).toDouble(-1);
    values.demand(part >= 0 && part <= 1);
    return part;
}

WorkerHello helloFrom(Values& values)
{
    WorkerHello hello;
    hello.protocol =
        static_cast<int>(values.number(QStringLiteral("protocol"), std::numeric_limits<int>::max()));
    hello.token = bytesOf(values, QStringLiteral("token"));
    hello.profileSha256 = bytesOf(values, QStringLiteral("profileSha256"));
    return hello;
}

RunPlan runPlanFrom(Values& values, bool& good)
{
    RunPlan plan;
    plan.run = values.text(QStringLiteral("run"));
    plan.profileSha256 = bytesOf(values, QStringLiteral("profileSha256"));
    for (const QJsonValue step : values.array(QStringLiteral("steps")))
        plan.steps.append(requestFromStored(step, good));
    return plan;
}

JobEnded endedFrom(Values& values, bool& good)
{
    JobEnded ended{runResultFromStored(values.any(QStringLiteral("result")), good)};
    for (const QJsonValue license : values.array(QStringLiteral("licenses")))
        ended.result.licenses.append(licenseFromStored(license, good));
    return ended;
}

std::optional<WorkerMessage> messageFrom(const QString& type, Values& values, bool& good)
{
    const auto row = std::ranges::find(kTypes, type, [](const char16_t* name) { return QStringView(name); });
    switch (row - kTypes.begin()) {
    case 0:
        return helloFrom(values);
    case 1:
        return runPlanFrom(values, good);
    case 2:
        return PutBack{};
    case 3:
        return CancelJob{};
    case 4:
        return Heartbeat{};
    case 5: {
        const int index = indexOf(values);
        return StepStarted{index, requestFromStored(values.any(QStringLiteral("request")), good)};
    }
    case 6: {
        const int index = indexOf(values);
        const double step = partOf(values, QStringLiteral("step"));
        return StepProgress{index, step, partOf(values, QStringLiteral("total"))};
    }
    case 7: {
        const int index = indexOf(values);
        return StepFinished{index, stepResultFromStored(values.any(QStringLiteral("result")), good)};
    }
    case 8:
        return endedFrom(values, good);
    }
    return std::nullopt;
}

} // namespace

QByteArray toLine(const WorkerMessage& message)
{
    QJsonObject object = std::visit([](const auto& fields) { return fieldsOf(fields); }, message);
    object.insert(QStringLiteral("type"), QStringView(kTypes.at(message.index())).toString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<WorkerMessage> parseWorkerMessage(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    bool good = document.isObject();
    Values values(document.object(), good);
    const QString type = values.text(QStringLiteral("type"));
    std::optional<WorkerMessage> message = messageFrom(type, values, good);
    if (!message)
        return Failure{Cause::BadReply, 0, QStringLiteral("unknown message \"%1\"").arg(type.left(40))};
    values.finish();
    if (!good)
        return Failure{Cause::BadReply, 0, QStringLiteral("damaged message \"%1\"").arg(type)};
    return *std::move(message);
}

} // namespace activation
