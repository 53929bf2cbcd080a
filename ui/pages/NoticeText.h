// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/WizardState.h"
#include "ui/text/Phrasebook.h"
#include "ui/widgets/Notice.h"

namespace activation {

/// What a screen says besides what it shows.
[[nodiscard]] QString noticeText(const ScreenNotice& notice, const WizardState& state,
                                 const Phrasebook& phrases);

[[nodiscard]] Notice::Kind noticeKind(const ScreenNotice& notice);

} // namespace activation
