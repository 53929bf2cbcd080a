// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace activation::ui {

enum class Appearance { Light, Dark, HighContrast };

/// The colors of one appearance, by what they are for.
struct Colors
{
    QColor window;  ///< behind the page
    QColor rail;    ///< behind the steps at the left
    QColor surface; ///< fields and ordinary buttons
    QColor text;
    QColor textSoft; ///< second in rank, still read
    QColor textPale; ///< steps that are left out
    QColor line;     ///< hairlines: decoration only
    QColor frame;    ///< edges of buttons and fields
    QColor accent;   ///< the one colored button, the current step
    QColor accentHover;
    QColor onAccent;
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor info;
    QColor infoSoft;
    QColor onTone; ///< signs upon good, warn, bad and info
    QColor focus;
    QColor ringTrack;

    bool operator==(const Colors&) const = default;
};

[[nodiscard]] const Colors& colorsOf(Appearance appearance);

/// Those of the window that the palette was made for, so that a widget follows whatever window it is in. A
/// palette that is none of ours has said all that there is: text and background, what is chosen, what is out
/// of reach.
[[nodiscard]] Colors colorsOf(const QPalette& palette);

[[nodiscard]] QPalette paletteOf(Appearance appearance);

/// What a person has chosen as contrast theme (Windows: Settings, Accessibility, Contrast themes).
struct ContrastTheme
{
    QColor window;
    QColor text;
    QColor disabledText;
    QColor link;
    QColor highlight;
    QColor highlightText;
    QColor button;
    QColor buttonText;

    bool operator==(const ContrastTheme&) const = default;
};

[[nodiscard]] QPalette paletteOf(const ContrastTheme& theme);

/// What a word, a ring or a chip means; its color is never the only sign of it.
enum class Tone { Plain, Soft, Good, Warn, Bad, Info };

[[nodiscard]] QColor inkOf(Tone tone, const Colors& colors);
[[nodiscard]] QColor paperOf(Tone tone, const Colors& colors);

} // namespace activation::ui
