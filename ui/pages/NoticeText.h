// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitState.h"
#include "ui/text/Phrasebook.h"
#include "ui/widgets/Notice.h"

namespace activation::ui {

/// What a screen says besides what it shows.
[[nodiscard]] QString noticeText(const ScreenNotice& notice, const VisitState& state,
                                 const text::Phrasebook& phrases);

[[nodiscard]] Notice::Kind noticeKind(const ScreenNotice& notice);

} // namespace activation::ui
