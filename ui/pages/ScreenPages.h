// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Screen.h"

class QWidget;

namespace activation::ui {

class ScreenPage;
class WizardModel;

/// The page of a screen among the children of a widget; made there when it is the first time. Screens that
/// are alike share one.
[[nodiscard]] ScreenPage& pageOf(Screen screen, WizardModel& model, QWidget& among);

} // namespace activation::ui
