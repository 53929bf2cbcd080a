// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/Record.h"
#include "core/practice/PracticeState.h"

namespace activation::practice {

// The sections of a scenario. Each lays what its keys say over the PC; what is not said stays as it is.

void readMachine(Record& scenario, PracticeState& pc);
void readTime(Record& scenario, PracticeState& pc);
void readNetwork(Record& scenario, PracticeState& pc);
void readLicensing(Record& scenario, PracticeState& pc);
void readOffice(Record& scenario, PracticeState& pc);
void readScripts(Record& scenario, PracticeState& pc);

/// Longer than any practice lasts.
inline constexpr qint64 kLongestSeconds = qint64{100} * 365 * 24 * 60 * 60;

} // namespace activation::practice
