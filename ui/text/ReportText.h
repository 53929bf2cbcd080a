// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"
#include "ui/text/Phrasebook.h"

namespace activation::text {

/// What a report tells of; the visit and the profile have to outlive it.
struct ReportContents
{
    const Session& session;
    const SiteProfile& profile;
    QDateTime now;            ///< with the time zone to show
    LocalizedText practice{}; ///< title of the practice PC; empty: a real machine
};

/// The whole visit as a person reads it: screen, code, every check, every product, the last run and what its
/// error means. Redacted like the rest of a report.
[[nodiscard]] QString reportText(const ReportContents& contents, const Phrasebook& phrases);

/// report.txt: in the person's language, and in English below it for whoever reads it far away.
[[nodiscard]] QString reportTextWithEnglish(const ReportContents& contents, const Phrasebook& phrases);

} // namespace activation::text
