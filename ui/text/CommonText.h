// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/Finding.h"
#include "core/licensing/ActivationErrors.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"

#include <chrono>

namespace activation::text {

/// "20 May 2027", in the time zone the value carries.
[[nodiscard]] QString dateText(const QDateTime& time, const Phrasebook& phrases);
/// As QLocale writes it: "d MMMM yyyy".
[[nodiscard]] QString dateFormat(const Phrasebook& phrases);
[[nodiscard]] QString dateText(const QDate& date, const Phrasebook& phrases);

/// "4 hours 12 minutes": the two largest units that count; the sign is left out.
[[nodiscard]] QString durationText(std::chrono::seconds duration, const Phrasebook& phrases);

/// "Word, Excel"; without those that are empty.
[[nodiscard]] QString listText(const QStringList& names, const Phrasebook& phrases);

/// "Taipei (UTC+8)" for a Windows time zone name.
[[nodiscard]] QString zoneText(const QString& zone, int offsetMinutes, const Phrasebook& phrases);

/// Names of roles in the plural: "graduates".
/// A group of people, inside a sentence: by the profile's name for it, else by ours.
[[nodiscard]] QString roleText(const Role& role, const SiteProfile& profile, const Phrasebook& phrases);

/// What the organization calls its VPN.
[[nodiscard]] QString vpnText(const SiteProfile& profile, const Phrasebook& phrases);

/// Steps that many sentences end with.
[[nodiscard]] QString checkAgain(const Phrasebook& phrases);
/// The same for a finding, which may know that this PC is on the network: then the helpdesk is to be told.
[[nodiscard]] QStringList wayToServer(const Finding& finding, const SiteProfile& profile,
                                      const Phrasebook& phrases);
[[nodiscard]] QString connectToNetwork(const SiteProfile& profile, const Phrasebook& phrases);

/// "IT Service Desk can help: telephone …": the contact that speaks this language, else the first.
[[nodiscard]] QString helpdeskCanHelp(const SiteProfile& profile, const Phrasebook& phrases);
[[nodiscard]] QString whoCanHelp(Helper helper, const SiteProfile& profile, const Phrasebook& phrases);

/// Two sentences after each other.
[[nodiscard]] QString together(const QString& first, const QString& second, const Phrasebook& phrases);

} // namespace activation::text
