// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QRegion>

class QWidget;

namespace activation::ui {

/// A piece of text as it went to the screen; in pixels of the window.
struct PaintedText
{
    QString text;
    QFont font;
    QColor ink;
    QRectF place;
    QRegion visible; ///< where painting was allowed at that moment
};

/// Everything that is written in this window, in the order of painting: a painter is watched, no widget
/// asked.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget& window);

} // namespace activation::ui
