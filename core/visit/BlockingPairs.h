// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"

#include <optional>
#include <utility>

namespace activation {

/// A check and one of its own reasons, as the support code carries them. The reasons that every check shares
/// are not among them: they never block.
using BlockingPair = std::pair<CheckId, Reason>;

/// Every pair in the order of the support code: append only.
[[nodiscard]] const QList<BlockingPair>& blockingPairs();

[[nodiscard]] std::optional<int> indexOf(const BlockingPair& pair);

} // namespace activation
