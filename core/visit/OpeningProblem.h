// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"
#include "core/json/DocumentProblem.h"

#include <variant>

namespace activation {

/// Why there is no machine to work on: a profile or a practice PC's file that is refused, or a fault of the
/// machine. NotFound is a practice PC that does not exist, BadReply an executable whose own profile is
/// damaged.
using OpeningProblem = std::variant<DocumentProblem, Failure>;

} // namespace activation
