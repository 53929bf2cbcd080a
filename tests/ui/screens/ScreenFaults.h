// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace activation::ui {

/// What a person could not read or press in this window as it is laid out now; a sentence each, naming the
/// text or the widget. None of it depends on colors.
[[nodiscard]] QStringList faultsOfLayout(QWidget& window);

/// Texts of less contrast than 4.5:1 (WCAG 2.1, 1.4.3) to what is behind them in the painted window.
[[nodiscard]] QStringList faultsOfColor(QWidget& window);

} // namespace activation::ui
