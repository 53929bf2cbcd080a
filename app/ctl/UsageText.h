// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/console/CommandLine.h"
#include "ui/text/Phrasebook.h"

namespace activation::ctl {

/// What is wrong with a command line, what was meant perhaps, and where to read how it is right.
[[nodiscard]] QString usageText(const Invocation& invocation, const text::Phrasebook& phrases);

} // namespace activation::ctl
