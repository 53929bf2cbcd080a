// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/HostLevel.h"

#include "core/requests/StoredRequest.h"
#include "core/stored/StoredReader.h"

#include <QJsonDocument>

namespace activation {

template <typename Fields, Either<HostLevel> T> void describe(Fields& fields, T& level)
{
    fields(u"activationId", level.activationId);
    describe(fields, level.level);
}

QStringList hostLevelTexts(const QList<HostLevel>& levels)
{
    QStringList texts;
    texts.reserve(levels.size());
    for (const HostLevel& level : levels)
        texts.append(
            QString::fromUtf8(QJsonDocument(toStored(level).toObject()).toJson(QJsonDocument::Compact)));
    return texts;
}

std::optional<SetKmsHost> hostLevelOf(const QString& activationId, const QStringList& texts)
{
    for (const QString& text : texts) {
        const auto level = fromStored<HostLevel>(QJsonDocument::fromJson(text.toUtf8()).object());
        if (level && level->activationId == activationId)
            return level->level;
    }
    return std::nullopt;
}

} // namespace activation
