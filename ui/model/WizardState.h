// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitState.h"

namespace activation::ui {

using WizardState = VisitState;

} // namespace activation::ui
