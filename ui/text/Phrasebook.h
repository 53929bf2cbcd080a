// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"
#include "core/LocalizedText.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <concepts>

namespace activation::text {

/// %1, %2 … replaced in one go, so that a value that contains %1 itself stays as it is. In Chinese and
/// Japanese a value in Latin letters has a space beside it, one in others has none, whatever the text has.
[[nodiscard]] QString filled(const QString& text, const QStringList& values);

/// A sentence that may have room for values. They are put in as the language spaces them.
class Phrase final : public QString
{
public:
    explicit Phrase(const QString& text) : QString(text) {}

    template <typename... Values> [[nodiscard]] QString arg(const Values&... values) const
    {
        return filled(*this, {valueText(values)...});
    }

private:
    static QString valueText(const QString& text) { return text; }
    template <std::integral Number> static QString valueText(Number number)
    {
        return QString::number(number);
    }
};

/// One language: its sentences, its numbers and dates. Several may live side by side (a helper's and a
/// caller's).
class Phrasebook final
{
public:
    explicit Phrasebook(Language language);
    ~Phrasebook() = default;
    Q_DISABLE_COPY_MOVE(Phrasebook)

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// The sentence in this language; lupdate finds these calls by their name. `n` chooses the plural and
    /// fills %n.
    [[nodiscard]] Phrase translate(const char* context, const char* source, const char* comment = nullptr,
                                   int n = -1) const;

    [[nodiscard]] QString pick(const LocalizedText& text) const { return text.in(m_language); }

private:
    Language m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace activation::text
