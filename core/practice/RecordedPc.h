// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticeState.h"
#include "core/profile/SiteProfile.h"
#include "core/recording/Recording.h"

#include <QStringList>

namespace activation::practice {

/// A practice PC that says what the recorded one said: its rows go through the parsing that reads those of a
/// Windows, a failure is the failure it was. A question that the recording does not answer fails as
/// NotRecorded; that is true of everything beyond the PC itself. Changes are made as on any practice PC,
/// with the hosts of this profile in reach, and the recording stays what it is.
[[nodiscard]] PracticeState recordedPc(const recording::Recording& recording, const SiteProfile& profile);

/// Names of the questions that fail as NotRecorded.
[[nodiscard]] QStringList notRecordedOf(const PracticeState& state);

} // namespace activation::practice
