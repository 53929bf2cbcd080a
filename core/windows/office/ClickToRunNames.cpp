// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ClickToRunNames.h"

#include <QRegularExpression>

namespace activation::windows {

bool isReleaseId(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z][A-Za-z0-9]{2,63}\\z"));
    return form.match(text).hasMatch();
}

bool isCulture(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

QStringList releaseIdsIn(const QString& list)
{
    QStringList ids;
    for (const QString& part : list.split(u',', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        if (isReleaseId(id) && !ids.contains(id, Qt::CaseInsensitive))
            ids.append(id);
    }
    return ids;
}

std::optional<QString> releaseIdOfActiveKey(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A([^.]+)\\.1[56]\\z"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch() || !isReleaseId(match.captured(1)))
        return std::nullopt;
    return match.captured(1);
}

std::optional<ReleaseInLanguage> releaseOfUninstallKey(const QString& name)
{
    const QString separator = QStringLiteral(" - ");
    const QString releaseId = name.section(separator, 0, 0);
    const QString culture = name.section(separator, 1);
    if (!isReleaseId(releaseId) || !isCulture(culture))
        return std::nullopt;
    return ReleaseInLanguage{releaseId, culture.toLower()};
}

} // namespace activation::windows
