// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Wrapping.h"

#include "app/ctl/console/Terminal.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace activation::ctl {

namespace {

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

bool isInWord(QChar character)
{
    return character.unicode() < 0x80 && !character.isSpace();
}

/// Unicode allows more places (UAX #14) than a reader likes.
bool maySplit(const QString& text, qsizetype at)
{
    const QChar before = text[at - 1];
    const QChar behind = text[at];
    if (before.isSpace())
        return true;
    return !isHangul(before) && !isHangul(behind) && !(isInWord(before) && isInWord(behind));
}

/// The text in the smallest pieces that stay whole, each with the spaces behind it.
QStringList pieces(const QString& text)
{
    static const QRegularExpression supportCode(QStringLiteral("[0-9]{4} [0-9]{4} [0-9]{4}"));
    const auto code = supportCode.match(text);
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        const bool inCode = code.hasMatch() && at > code.capturedStart() && at < code.capturedEnd();
        if (at < text.size() && (inCode || !maySplit(text, at)))
            continue;
        result.append(text.mid(from, at - from));
        from = at;
    }
    return result;
}

qsizetype shownColumns(const QString& text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return columnsOf(text.left(end));
}

QString withoutSpacesBehind(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

QStringList wrapped(const QString& text, qsizetype columns)
{
    QStringList lines;
    QString line;
    for (const QString& piece : pieces(text)) {
        if (!line.isEmpty() && shownColumns(line + piece) > columns) {
            lines.append(withoutSpacesBehind(line));
            line.clear();
        }
        line += piece;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(withoutSpacesBehind(line));
    return lines;
}

} // namespace activation::ctl
