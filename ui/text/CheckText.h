// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"
#include "ui/text/Wording.h"

#include <span>

namespace activation::text {

/// What the sentences about one finding may draw on.
struct About
{
    const Finding& finding;
    const SiteProfile& profile;
    const Phrasebook& phrases;

    [[nodiscard]] QString text(Fact fact) const { return finding.facts.text(fact); }
};

/// The network and Windows have told them; what is said of them is printable.
[[nodiscard]] Finding withPrintableFacts(Finding finding);

/// The day it is where the organization is; the check reports universal time. Empty where it tells none.
[[nodiscard]] QString dayText(Fact fact, const About& about);

/// The activation server in words: its name, or just "the activation server" where the profile keeps it to
/// itself.
[[nodiscard]] QString hostText(const About& about);

/// Its port. Ports are names, not amounts: no grouping of digits.
[[nodiscard]] QString portText(const About& about);

/// How far the clock is off, without saying in which direction.
[[nodiscard]] QString skewText(const About& about);

struct ReasonText
{
    Reason reason;
    Wording (*describe)(const About& about);
};

/// All that is said about one check: its name, and what each of its reasons means.
struct CheckText
{
    CheckId check;
    const char* name; ///< source text, context "CheckName"
    std::span<const ReasonText> reasons;
};

/// One file for each; a new check has its own here and its row in FindingText.cpp.
extern const CheckText kAdministratorText;
extern const CheckText kWindowsEditionText;
extern const CheckText kTimeZoneText;
extern const CheckText kClockText;
extern const CheckText kHostNameText;
extern const CheckText kNetworkText;
extern const CheckText kPortText;
extern const CheckText kKmsServiceText;
extern const CheckText kLicensingServiceText;
extern const CheckText kProductsText;
extern const CheckText kConflictingOfficeText;
extern const CheckText kOfficeInUseText;
extern const CheckText kFirmwareMarkerText;

} // namespace activation::text
