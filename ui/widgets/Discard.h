// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace activation::ui {

/// Out of the window at once, so that nobody finds it there any more; deleted a little later, for it may be
/// the one that was pressed just now.
inline void discard(QWidget* widget)
{
    widget->setVisible(false); // hands the focus on
    widget->setParent(nullptr);
    widget->deleteLater();
}

} // namespace activation::ui
