// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/steps/Plan.h"

namespace activation::app {

/// What a worker may do; the greater ones include the smaller.
enum class WorkerRights {
    OfThePerson,   ///< what the window may, without a question
    Administrator, ///< after the question of the platform
};

/// Windows lets everybody ask for an activation. Whoever changes a setting writes it into the journal of
/// administrators, so that it can be taken back.
[[nodiscard]] WorkerRights rightsFor(const Plan& plan);

} // namespace activation::app
