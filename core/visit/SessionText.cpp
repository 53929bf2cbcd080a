// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SessionText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace activation {

namespace {

constexpr int kFormat = 1;

QJsonArray arrayOf(const QList<StepRequest>& steps)
{
    QJsonArray array;
    for (const StepRequest& step : steps)
        array.append(toJson(step));
    return array;
}

QJsonObject objectOf(const Failure& failure)
{
    return {{QStringLiteral("cause"), toString(failure.cause)},
            {QStringLiteral("code"), static_cast<qint64>(failure.code)},
            {QStringLiteral("detail"), failure.detail}};
}

QJsonValue objectOf(const std::optional<Failure>& failure)
{
    return failure ? QJsonValue(objectOf(*failure)) : QJsonValue();
}

QJsonObject objectOf(const Choices& choices)
{
    return {{QStringLiteral("removeConflicts"), choices.removeConflicts},
            {QStringLiteral("replaceForeignHost"), choices.replaceForeignHost},
            {QStringLiteral("closePrograms"), choices.closePrograms},
            {QStringLiteral("keep"), QJsonArray::fromStringList(choices.keep)}};
}

QJsonObject objectOf(const Plan& plan)
{
    QJsonArray obstacles;
    for (const CheckId check : plan.obstacles)
        obstacles.append(toString(check));
    return {{QStringLiteral("steps"), arrayOf(plan.steps)}, {QStringLiteral("obstacles"), obstacles}};
}

QJsonObject objectOf(const RunResult& result)
{
    QJsonArray steps;
    for (const StepResult& step : result.steps) {
        steps.append(QJsonObject{{QStringLiteral("request"), toJson(step.request)},
                                 {QStringLiteral("outcome"), toString(step.outcome)},
                                 {QStringLiteral("failure"), objectOf(step.failure)}});
    }
    return {{QStringLiteral("end"), toString(result.end)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("failure"), objectOf(result.failure)}};
}

/// The value whose name this is, among those from the first to `last`.
template <typename T> std::optional<T> named(const QString& name, T last)
{
    for (int index = 0; index <= static_cast<int>(last); ++index) {
        const auto value = static_cast<T>(index);
        if (toString(value) == name)
            return value;
    }
    return std::nullopt;
}

/// Takes the values out of one object, and remembers whether one was not as it has to be.
class Values final
{
public:
    Values(const QJsonValue& object, bool& good) : m_object(object.toObject()), m_good(good)
    {
        demand(object.isObject());
    }

    QJsonValue any(const QString& key)
    {
        demand(m_object.contains(key));
        ++m_taken;
        return m_object.value(key);
    }
    QString text(const QString& key)
    {
        const QJsonValue value = any(key);
        demand(value.isString());
        return value.toString();
    }
    bool flag(const QString& key)
    {
        const QJsonValue value = any(key);
        demand(value.isBool());
        return value.toBool();
    }
    qint64 number(const QString& key)
    {
        const QJsonValue value = any(key);
        const qint64 number = value.toInteger(-1);
        demand(number >= 0);
        return number;
    }
    QJsonArray array(const QString& key)
    {
        const QJsonValue value = any(key);
        demand(value.isArray());
        return value.toArray();
    }
    template <typename T> T known(const std::optional<T>& value)
    {
        demand(value.has_value());
        return value.value_or(T{});
    }
    void demand(bool condition) { m_good = m_good && condition; }
    void finish() { demand(m_object.size() == m_taken); }

private:
    QJsonObject m_object;
    bool& m_good;
    qsizetype m_taken = 0;
};

StepRequest requestFrom(const QJsonValue& value, bool& good)
{
    const Result<StepRequest> request = stepRequestFrom(value.toObject());
    good = good && request.ok();
    return request.valueOr(SynchronizeClock{});
}

std::optional<Failure> failureFrom(const QJsonValue& value, bool& good)
{
    if (value.isNull())
        return std::nullopt;
    Values values(value, good);
    Failure failure;
    failure.cause = values.known(named(values.text(QStringLiteral("cause")), Cause::Internal));
    const qint64 code = values.number(QStringLiteral("code"));
    values.demand(code <= 0xFFFFFFFFLL);
    failure.code = static_cast<std::uint32_t>(code);
    failure.detail = values.text(QStringLiteral("detail"));
    values.finish();
    return failure;
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
        plan.steps.append(requestFrom(step, good));
    for (const QJsonValue obstacle : values.array(QStringLiteral("obstacles"))) {
        const std::optional<CheckId> check = checkIdFrom(obstacle.toString());
        values.demand(check && toString(*check) == obstacle.toString());
        plan.obstacles.append(check.value_or(CheckId::Administrator));
    }
    values.finish();
    return plan;
}

std::optional<RunResult> resultFrom(const QJsonValue& value, bool& good)
{
    if (value.isNull())
        return std::nullopt;
    Values values(value, good);
    RunResult result;
    result.end = values.known(named(values.text(QStringLiteral("end")), RunEnd::NotStarted));
    result.failure = failureFrom(values.any(QStringLiteral("failure")), good);
    for (const QJsonValue item : values.array(QStringLiteral("steps"))) {
        Values step(item, good);
        StepResult one;
        one.request = requestFrom(step.any(QStringLiteral("request")), good);
        one.outcome = step.known(named(step.text(QStringLiteral("outcome")), StepOutcome::NotRun));
        one.failure = failureFrom(step.any(QStringLiteral("failure")), good);
        step.finish();
        result.steps.append(one);
    }
    values.finish();
    return result;
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
        {QStringLiteral("choices"), objectOf(session.choices)},
        {QStringLiteral("plan"), objectOf(session.plan)},
        {QStringLiteral("result"), session.result ? QJsonValue(objectOf(*session.result)) : QJsonValue()},
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
    session.person.role = values.known(roleFrom(values.text(QStringLiteral("role"))));
    session.person.left = dateFrom(values.any(QStringLiteral("left")), good);
    const QString hash = values.text(QStringLiteral("profileSha256"));
    session.profileSha256 = QByteArray::fromHex(hash.toLatin1());
    values.demand(QString::fromLatin1(session.profileSha256.toHex()) == hash);
    session.choices = choicesFrom(values.any(QStringLiteral("choices")), good);
    session.plan = planFrom(values.any(QStringLiteral("plan")), good);
    session.result = resultFrom(values.any(QStringLiteral("result")), good);
    values.finish();
    if (!good)
        return Failure{Cause::BadReply, 0, QStringLiteral("session.json is damaged")};
    return session;
}

} // namespace activation
