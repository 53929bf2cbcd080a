// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitState.h"
#include "ui/text/OrganizationText.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"
#include "ui/widgets/LicenseRow.h"
#include "ui/widgets/RowContent.h"

namespace activation::ui {

/// With the name that a screen reader says: its number, title and word.
[[nodiscard]] RowContent named(RowContent row, const text::Phrasebook& phrases);

/// The row of one check: before, while and after it is answered; `asked`: how long it has been asked, if it
/// still is.
[[nodiscard]] RowContent checkRow(CheckId check, const Finding* finding, const VisitState& state,
                                  const text::Phrasebook& phrases, std::chrono::seconds asked = {});

/// One step of a plan; `number` counts from 1.
[[nodiscard]] RowContent stepRow(int number, const StepRequest& request, const VisitState& state,
                                 const text::Phrasebook& phrases);

/// The same while it is carried out.
[[nodiscard]] RowContent runRow(int number, const StepRequest& request, const VisitState& state,
                                const text::Phrasebook& phrases);

/// A heading with its explanation below, without a number.
/// The organization's own, with the page that goes with it.
[[nodiscard]] RowContent wordRow(const text::OrganizationWord& word, Icon icon);
[[nodiscard]] RowContent wordingRow(const text::Wording& wording, Icon icon, Tone tone);

[[nodiscard]] LicenseContent licenseContent(const License& license, const QDateTime& now,
                                            const text::Phrasebook& phrases);

/// Why, what to do and who can help, each in a paragraph of its own.
[[nodiscard]] QString paragraphs(const text::Wording& wording);

} // namespace activation::ui
