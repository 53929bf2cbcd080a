// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Guide.h"
#include "ui/text/Sentence.h"

namespace activation::text {

/// One step of the guided recording: what the person does, and what must be seen.
struct GuideWords
{
    QString task;
    QString seen;
};

[[nodiscard]] GuideWords guideWords(recording::GuideStep step, const Phrasebook& phrases);

} // namespace activation::text
