// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SessionText.h"

#include "core/steps/StoredResult.h"

#include <QJsonDocument>

namespace activation {

template <typename Fields, Either<Session> T> void describe(Fields& fields, T& session)
{
    fields.format(1);
    fields(u"id", session.id);
    fields(u"started", session.started);
    fields(u"role", session.person.role.id);
    fields(u"left", session.person.left);
    fields(u"profileSha256", session.profileSha256);
    fields(u"choices", session.choices);
    fields(u"plan", session.plan);
    fields(u"result", session.result);
}

QByteArray sessionText(const Session& session)
{
    return QJsonDocument(toStored(session).toObject()).toJson();
}

Result<Session> parseSession(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const Result<Session> session =
        fromStored<Session>(document.isObject() ? document.object() : QJsonValue(), WrittenBy::AnyVersion);
    if (!session)
        return Failure{Cause::BadReply, 0, QStringLiteral("session.json: %1").arg(session.error().detail)};
    return session;
}

} // namespace activation
