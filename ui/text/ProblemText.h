// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"
#include "ui/text/Phrasebook.h"

namespace activation::text {

/// "profile.json:12:7: /kms/hosts/0/port: 99999 is not between 1 and 65535." One line, place first.
[[nodiscard]] QString describe(const DocumentProblem& problem, const Phrasebook& phrases);

} // namespace activation::text
