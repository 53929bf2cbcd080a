// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/WindowFlags.h"

namespace activation::ui {

Qt::WindowFlags mainWindowFlags()
{
    return Qt::Window;
}

} // namespace activation::ui
