// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Composition.h"
#include "app/workplace/OpenedMachine.h"
#include "ui/model/Workplace.h"

#include <memory>

namespace activation::app {

/// Opens what was asked for, each time the window calls it. `opened` is told before it returns.
[[nodiscard]] ui::OpenWorkplace openingOf(const CompositionRequest& request,
                                          std::shared_ptr<LastOpened> opened);

} // namespace activation::app
