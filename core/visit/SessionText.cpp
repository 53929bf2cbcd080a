// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SessionText.h"

#include "core/requests/Values.h"
#include "core/steps/StoredResult.h"

#include <QJsonDocument>

#include <algorithm>

namespace activation {

namespace {

constexpr int kFormat = 1;

QJsonObject storedPlan(const Plan& plan)
{
    QJsonArray obstacles;
    for (const CheckId check : plan.obstacles)
        obstacles.append(toString(check));
    return {{QStringLiteral("steps"), toStored(plan.steps)}, {QStringLiteral("obstacles"), obstacles}};
}

Choices choicesFrom(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    Choices choices;
    choices.removeConflicts = values.flag(QStringLiteral("removeConflicts"));
    choices.replaceForeignHost = values.flag(QStringLiteral("replaceForeignHost"));
    choices.closePrograms = values.flag(QStringLiteral("closePrograms"));
    for (const QJsonValue id : values.array(QStringLiteral("keep"))) {
        values.demand(id.isString());
        choices.keep.append(id.toString());
    }
    values.finish();
    return choices;
}

Plan planFrom(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    Plan plan;
    for (const QJsonValue step : values.array(QStringLiteral("steps")))
        plan.steps.append(requestFromStored(step, good));
    for (const QJsonValue obstacle : values.array(QStringLiteral("obstacles"))) {
        const std::optional<CheckId> check = checkIdFrom(obstacle.toString());
        values.demand(check && toString(*check) == obstacle.toString());
        plan.obstacles.append(check.value_or(CheckId::Administrator));
    }
    values.finish();
    return plan;
}

QDate dateFrom(const QJsonValue& value, bool& good)
{
    if (value.isNull())
        return {};
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    good = good && date.isValid();
    return date;
}

QDateTime timeFrom(const QJsonValue& value, bool& good)
{
    if (value.isNull())
        return {};
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    good = good && time.isValid();
    return time.toUTC();
}

} // namespace

QJsonObject toJson(const Choices& choices)
{
    return {{QStringLiteral("removeConflicts"), choices.removeConflicts},
            {QStringLiteral("replaceForeignHost"), choices.replaceForeignHost},
            {QStringLiteral("closePrograms"), choices.closePrograms},
            {QStringLiteral("keep"), QJsonArray::fromStringList(choices.keep)}};
}

QByteArray sessionText(const Session& session)
{
    const QJsonObject object{
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("id"), session.id},
        {QStringLiteral("started"), session.started.isValid()
                                        ? QJsonValue(session.started.toUTC().toString(Qt::ISODateWithMs))
                                        : QJsonValue()},
        {QStringLiteral("role"), toString(session.person.role)},
        {QStringLiteral("left"), session.person.left.isValid()
                                     ? QJsonValue(session.person.left.toString(Qt::ISODate))
                                     : QJsonValue()},
        {QStringLiteral("profileSha256"), QString::fromLatin1(session.profileSha256.toHex())},
        {QStringLiteral("choices"), toJson(session.choices)},
        {QStringLiteral("plan"), storedPlan(session.plan)},
        {QStringLiteral("result"), session.result ? QJsonValue(toStored(*session.result)) : QJsonValue()},
    };
    return QJsonDocument(object).toJson();
}

Result<Session> parseSession(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    bool good = document.isObject();
    Values values(document.object(), good);
    values.demand(values.number(QStringLiteral("format")) == kFormat);
    Session session;
    session.id = values.text(QStringLiteral("id"));
    session.started = timeFrom(values.any(QStringLiteral("started")), good);
    session.person.role = values.known(fromString<Role>(values.text(QStringLiteral("role"))));
    session.person.left = dateFrom(values.any(QStringLiteral("left")), good);
    const QString hash = values.text(QStringLiteral("profileSha256"));
    session.profileSha256 = QByteArray::fromHex(hash.toLatin1());
    values.demand(QString::fromLatin1(session.profileSha256.toHex()) == hash);
    session.choices = choicesFrom(values.any(QStringLiteral("choices")), good);
    session.plan = planFrom(values.any(QStringLiteral("plan")), good);
    if (const QJsonValue result = values.any(QStringLiteral("result")); !result.isNull())
        session.result = runResultFromStored(result, good);
    values.finish();
    if (!good)
        return Failure{Cause::BadReply, 0, QStringLiteral("session.json is damaged")};
    return session;
}

} // namespace activation
