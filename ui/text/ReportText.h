// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"
#include "ui/text/Phrasebook.h"

namespace activation {

/// The whole visit as a person reads it: screen, code, every check, every product, the last run and what its
/// error means. Redacted like the rest of a report. `now` carries the time zone to show.
[[nodiscard]] QString reportText(const Session& session, const SiteProfile& profile, const QDateTime& now,
                                 const Phrasebook& phrases);

/// report.txt: in the person's language, and in English below it for whoever reads it far away.
[[nodiscard]] QString reportTextWithEnglish(const Session& session, const SiteProfile& profile,
                                            const QDateTime& now, const Phrasebook& phrases);

} // namespace activation
