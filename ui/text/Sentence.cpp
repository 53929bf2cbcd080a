// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/Sentence.h"

#include "core/Printable.h"
#include "ui/text/CommonText.h"

namespace activation::text {

QString worded(const QString& text, const Phrasebook& /*phrases*/)
{
    return printable(text);
}

QString worded(const QStringList& names, const Phrasebook& phrases)
{
    return listText(names, phrases);
}

QString worded(const LocalizedText& text, const Phrasebook& phrases)
{
    return phrases.pick(text);
}

QString worded(int number, const Phrasebook& /*phrases*/)
{
    return QString::number(number);
}

QString worded(Count count, const Phrasebook& phrases)
{
    return worded(count.number, phrases);
}

QString worded(std::uint32_t errorCode, const Phrasebook& /*phrases*/)
{
    return errorCodeText(errorCode);
}

QString worded(Screen screen, const Phrasebook& /*phrases*/)
{
    return numberOf(screen);
}

QString sentenceWith(const char* context, const char* source, int number, const QStringList& values,
                     const Phrasebook& phrases)
{
    return filled(phrases.translate(context, source, nullptr, number), values);
}

} // namespace activation::text
