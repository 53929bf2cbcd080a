// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QWidget;

namespace activation::ui {

/// Once, after the window has been painted for the next time: the person sees it before anything is looked
/// at. A window that is never shown does not begin.
void whenPainted(QWidget& window, std::function<void()> begin);

} // namespace activation::ui
