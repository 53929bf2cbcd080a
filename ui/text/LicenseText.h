// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "ui/text/Phrasebook.h"

namespace activation::text {

/// "Windows 11 Enterprise", "Office LTSC Professional Plus 2021": never Microsoft's internal SKU name.
[[nodiscard]] QString productName(const License& license, const Phrasebook& phrases);

/// The same for a product that is only known by what Windows calls it; another name stays as it is.
[[nodiscard]] QString plainProductName(const QString& name, const Phrasebook& phrases);

/// One of the five words.
[[nodiscard]] QString stateWord(LicenseState state, const Phrasebook& phrases);

/// It is activated, but something about it wants attention: describe() says what, after "but".
[[nodiscard]] bool isActivatedBut(const License& license, const QDateTime& now);

/// A sentence and a date: "Activated until 20 May 2027 (about 180 days left).", and what there is to know of
/// its security updates. `now` carries the time zone to show.
[[nodiscard]] QString describe(const License& license, const QDateTime& now, const Phrasebook& phrases);

} // namespace activation::text
