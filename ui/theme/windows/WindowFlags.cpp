// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/WindowFlags.h"

namespace activation::ui {

// Before a Qt::Window is painted, Qt asks Direct3D for the graphics card, because of one on which OpenGL
// fails (QTBUG-50371, calcPosition() in qwindowswindow.cpp of 6.8): that loads the card's whole driver for
// nothing. Windows makes the same window of a dialog with these buttons.
Qt::WindowFlags mainWindowFlags()
{
    return Qt::Dialog | Qt::WindowMinMaxButtonsHint;
}

} // namespace activation::ui
