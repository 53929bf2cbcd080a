// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Printable.h"

#include <functional>

namespace activation {

namespace {

/// Half a surrogate pair as itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

bool isTaken(char32_t character, LineEnds ends)
{
    return isPrintable(character) || (character == u'\n' && ends == LineEnds::Taken);
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

/// With what `put` makes of every character that is not taken.
QString replaced(const QString& text, LineEnds ends, const std::function<QString(QStringView)>& put)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const QStringView written = QStringView(text).sliced(at, unitsOf(character));
        if (isTaken(character, ends))
            result += written;
        else
            result += put(written);
        at += written.size();
    }
    return result;
}

QString withReplacements(const QString& text, LineEnds ends)
{
    // Nearly every text is printable, and then it need not be made anew.
    if (firstUnprintable(text, ends).isEmpty())
        return text;
    return replaced(text, ends, [](QStringView) { return QString(QChar(QChar::ReplacementCharacter)); });
}

} // namespace

bool isPrintable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString firstUnprintable(const QString& text, LineEnds ends)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (!isTaken(character, ends))
            return QStringLiteral("U+%1").arg(uint{character}, 4, 16, QLatin1Char('0')).toUpper();
        at += unitsOf(character);
    }
    return {};
}

QString printable(const QString& text)
{
    return withReplacements(text, LineEnds::Refused);
}

QString printableLines(const QString& text)
{
    return withReplacements(text, LineEnds::Taken);
}

QByteArray printableJson(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    if (firstUnprintable(text, LineEnds::Taken).isEmpty())
        return json;
    // Outside of its strings Qt writes blanks and line feeds alone.
    const auto escaped = [](QStringView written) {
        QString escapes;
        for (const QChar unit : written)
            escapes += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        return escapes;
    };
    return replaced(text, LineEnds::Taken, escaped).toUtf8();
}

} // namespace activation
