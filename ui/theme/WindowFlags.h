// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

namespace activation::ui {

/// Of a window in the taskbar that can be minimized and maximized.
[[nodiscard]] Qt::WindowFlags mainWindowFlags();

} // namespace activation::ui
