// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/Record.h"
#include "core/recording/Recording.h"

namespace activation::recording {

/// What somebody has published of a PC's network: adapters as ipconfig or Get-NetAdapter printed them, in
/// whichever of our languages. The word before an adapter's name tells its type; what was not printed stays
/// empty, and a PC of which no adapter in use was printed has no network recorded.
void readPublishedNetwork(Record& pc, Recording& recording);

} // namespace activation::recording
