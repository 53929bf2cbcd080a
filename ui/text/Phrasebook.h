// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"
#include "core/LocalizedText.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace activation::text {

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
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment = nullptr,
                                    int n = -1) const;

    [[nodiscard]] QString pick(const LocalizedText& text) const { return text.in(m_language); }

private:
    Language m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace activation::text
