// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"

namespace activation::practice {

/// A state in which no field has its default, so that a field that is forgotten somewhere is noticed.
[[nodiscard]] PracticeState fullState();

} // namespace activation::practice
