// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/PastedText.h"

#include "core/EditDistance.h"
#include "core/licensing/ActivationErrors.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace activation {

namespace {

constexpr qsizetype kDigits = 8;
constexpr qsizetype kMostOffered = 4;

/// Digits that were meant as a code: behind 0x, or beginning as most codes do.
QStringList attemptsIn(const QString& text)
{
    static const QRegularExpression attempt(
        QStringLiteral("(?<![0-9A-Z_.+-])(?:0\\s?[X\u00D7]\\s?([0-9A-FO]{6,10})|((?:C0|80|40)[0-9A-FO]{5,7}))"
                       "(?![0-9A-Z_-])"));
    QStringList found;
    const QString searched = text.normalized(QString::NormalizationForm_KC).toUpper();
    for (auto matches = attempt.globalMatch(searched); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString digits = match.captured(1) + match.captured(2);
        digits.replace(u'O', u'0');
        if (!found.contains(digits))
            found.append(digits);
    }
    return found;
}

/// A digit that fell out, crept in or changed places is likelier than one that became another.
bool isReplaced(const QString& written, const QString& meant)
{
    if (written.size() != meant.size())
        return false;
    qsizetype different = 0;
    for (qsizetype at = 0; at < meant.size(); ++at)
        different += written[at] == meant[at] ? 0 : 1;
    return different == 1;
}

} // namespace

QList<std::uint32_t> nearestCodes(const QString& text)
{
    QList<std::uint32_t> likely;
    QList<std::uint32_t> lessLikely;
    for (const QString& written : attemptsIn(text)) {
        if (std::abs(written.size() - kDigits) > 1)
            continue;
        for (const ActivationError& error : activationErrors()) {
            const QString meant = errorCodeText(error.code).mid(2);
            if (editDistance(written, meant) > 1)
                continue;
            QList<std::uint32_t>& codes = isReplaced(written, meant) ? lessLikely : likely;
            if (!codes.contains(error.code))
                codes.append(error.code);
        }
    }
    return (likely + lessLikely).mid(0, kMostOffered);
}

} // namespace activation
