// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/WizardState.h"
#include "ui/text/Phrasebook.h"
#include "ui/widgets/Notice.h"

namespace activation::ui {

/// What a screen says besides what it shows.
[[nodiscard]] QString noticeText(const ScreenNotice& notice, const WizardState& state,
                                 const text::Phrasebook& phrases);

[[nodiscard]] Notice::Kind noticeKind(const ScreenNotice& notice);

} // namespace activation::ui
