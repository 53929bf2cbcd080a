// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/Phrasebook.h"

namespace activation::text {

Phrasebook::Phrasebook(Language language) : m_language(language), m_locale(toString(language))
{
    QString name = toString(language);
    name.replace(u'-', u'_');
    // English has a catalog too, for its plurals. Should one be missing, the English sources still speak.
    [[maybe_unused]] const bool loaded =
        m_translator.load(QStringLiteral(":/i18n/assistant_%1.qm").arg(name));
}

Phrase Phrasebook::translate(const char* context, const char* source, const char* comment, int n) const
{
    QString text = m_translator.translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), m_locale.toString(n));
    return Phrase(text);
}

} // namespace activation::text
