// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Icons.h"

#include <QColor>

namespace activation::ui {

/// Signs are drawn on a grid of so many by so many.
inline constexpr double kIconGrid = 24;

/// The color of the shape, and of what stands upon it.
struct Inks
{
    QColor shape;
    QColor sign;
};

void paintSign(QPainter& painter, Icon icon, const Inks& inks);

/// The sign of the program itself.
void paintProgram(QPainter& painter);

} // namespace activation::ui
