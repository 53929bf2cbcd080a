// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/ActivationErrors.h"
#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"

#include <chrono>

namespace activation::text {

/// "20 May 2027", in the time zone the value carries.
[[nodiscard]] QString dateText(const QDateTime& time, const Phrasebook& phrases);
[[nodiscard]] QString dateText(const QDate& date, const Phrasebook& phrases);

/// "4 hours 12 minutes": the two largest units that count; the sign is left out.
[[nodiscard]] QString durationText(std::chrono::seconds duration, const Phrasebook& phrases);

/// "Word, Excel"; without those that are empty.
[[nodiscard]] QString listText(const QStringList& names, const Phrasebook& phrases);

/// "Taipei (UTC+8)" for a Windows time zone name.
[[nodiscard]] QString zoneText(const QString& zone, int offsetMinutes, const Phrasebook& phrases);

/// Names of roles in the plural: "graduates".
[[nodiscard]] QString roleText(Role role, const Phrasebook& phrases);

/// What the organization calls its VPN.
[[nodiscard]] QString vpnText(const SiteProfile& profile, const Phrasebook& phrases);

/// Steps that many sentences end with.
[[nodiscard]] QString checkAgain(const Phrasebook& phrases);
[[nodiscard]] QString connectToNetwork(const SiteProfile& profile, const Phrasebook& phrases);

/// "IT Service Desk can help: telephone …": the contact that speaks this language, else the first.
[[nodiscard]] QString helpdeskCanHelp(const SiteProfile& profile, const Phrasebook& phrases);
[[nodiscard]] QString whoCanHelp(Helper helper, const SiteProfile& profile, const Phrasebook& phrases);

/// Two sentences after each other.
[[nodiscard]] QString together(const QString& first, const QString& second, const Phrasebook& phrases);

/// %1, %2 … replaced in one go, so that a value that contains %1 itself stays as it is. In Chinese and
/// Japanese a value in Latin letters has a space beside it, one in others has none, whatever the text has.
[[nodiscard]] QString filled(const QString& text, const QStringList& values);

} // namespace activation::text
