// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Screen.h"
#include "core/visit/VisitState.h"

namespace activation::app {

/// The state in which a practice PC shows this screen: of its scenario, as far as the screen. Everything in
/// it comes from checks and runs, nothing is made up. With a profile the practice PC is that organization's.
[[nodiscard]] VisitState exampleOf(Screen screen, const SiteProfile* profile = nullptr);

} // namespace activation::app
