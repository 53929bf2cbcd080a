// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"
#include "ui/theme/Colors.h"

class QFont;
#include <optional>

class QWidget;

namespace activation::ui {

/// How one window looks: its colors, and the letters of its language. Two windows may look different.
class Theme final
{
public:
    Theme(Appearance appearance, Language language) : m_appearance(appearance), m_language(language) {}

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] Language language() const { return m_language; }

    /// For the program, before its first window: how things are drawn on every platform (a style takes the
    /// colors from what it draws, so one is enough for all windows), and the letters that most of them will
    /// have.
    void prepare() const;

    /// For a window, or for a part of one that speaks another language. May be called again at any time; all
    /// widgets inside follow, also those that come later. High contrast has the colors of the person's own
    /// contrast theme where there is one.
    void apply(QWidget& widget) const;

    bool operator==(const Theme&) const = default;

private:
    [[nodiscard]] QPalette palette() const;

    Appearance m_appearance;
    Language m_language;
};

/// What this computer is set to at this moment; a window asks again on QEvent::ThemeChange and PaletteChange.
[[nodiscard]] Appearance systemAppearance();

/// The colors that go with Appearance::HighContrast on this computer; none where the system has none of its
/// own.
[[nodiscard]] std::optional<ContrastTheme> systemContrastTheme();

/// Sets size and weight and leaves the family to the window.
void setLetters(QWidget& widget, double points, bool bold = false);

/// Digits that all have the same width.
[[nodiscard]] QFont digits(double points, bool bold);
void setDigits(QWidget& widget, double points, bool bold = true);

} // namespace activation::ui
