// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "ui/model/Workplace.h"

namespace activation::app {

/// Opens what was asked for, each time the window calls it.
[[nodiscard]] ui::OpenWorkplace openingOf(const CompositionRequest& request);

} // namespace activation::app
