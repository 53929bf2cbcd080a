// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"

#include <QDate>

namespace activation {

/// Until when Microsoft makes security updates for a product. It has nothing to do with activation: what has
/// come to its end keeps working, and keeps activating.

/// The last day with updates, extended ones (ESU) included. Nothing for what is not in the table:
/// subscriptions, and whatever ends later than anybody has to be told today. Extended updates that
/// Windows got without a key of their own (Windows 365, Azure, a person's own enrollment) are in no row, and
/// so they do not count here.
[[nodiscard]] std::optional<QDate> lastDayOfUpdates(const License& license);

/// The same for a product that is activated by whatever right and has come to its end. `now` is the machine's
/// clock.
[[nodiscard]] std::optional<QDate> withoutUpdatesSince(const License& license, const QDateTime& now);

/// The last day of a year of extended updates for Windows 10; nothing for another year than 1, 2 and 3.
[[nodiscard]] std::optional<QDate> lastDayOfExtendedUpdates(int year);

} // namespace activation
