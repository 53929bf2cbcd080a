// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace activation::ui {

/// The language of the program, each written in its own letters, so that nobody can be lost.
class LanguageButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LanguageButton(QWidget* parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    /// Shows it; languageChosen() is for people only.
    void setLanguage(Language language);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void languageChosen(Language language);

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();

    QMenu* m_menu;
    QActionGroup* m_languages;
    Language m_language = Language::English;
};

} // namespace activation::ui
