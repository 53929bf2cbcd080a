// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Colors.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace activation::ui {

/// Signs with shapes of their own: they can be told apart without their color.
enum class Icon {
    Passed,   ///< circle with a check mark
    Advice,   ///< triangle with an exclamation mark
    Blocking, ///< square with an exclamation mark
    Unknown,  ///< circle with a question mark
    Skipped,  ///< pale circle with a dash
    Waiting,  ///< dashed ring
    Running,  ///< ring with a dot
    Remove,   ///< shield-like sign with a dash
    Keep,     ///< shield-like sign with a check mark
    Info,     ///< circle with an i
    Shield,
    Calendar,
    Copy,
    Save,
    Language,
    Next, ///< an arrow to the right
};

/// Draws one into the largest square in the middle of `place`.
void paint(QPainter& painter, Icon icon, const QRectF& place, const Colors& colors);

/// Like paint(), in one color, for signs upon a button.
void paintPlain(QPainter& painter, Icon icon, const QRectF& place, const QColor& ink, const QColor& paper);

/// Sharp at every size and scale.
[[nodiscard]] QIcon icon(Icon icon, const Colors& colors);

/// The sign of the program itself.
[[nodiscard]] QIcon applicationIcon();

} // namespace activation::ui
