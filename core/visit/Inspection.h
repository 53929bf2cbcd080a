// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/CheckRunner.h"
#include "core/system/Licensing.h"
#include "core/visit/Session.h"

namespace activation {

/// What an inspection of the machine brought: findings, products, and when that was.
struct Inspection
{
    Findings findings;
    QList<License> licenses; ///< none when the machine does not tell
    QDateTime now; ///< by the machine's clock, in the machine's own zone, for dates that people read
    std::optional<LicensingServiceFacts> service; ///< nothing when the machine does not tell

    bool operator==(const Inspection&) const = default;
};

/// Takes over findings, products and what the service tells.
void applyInspection(Session& session, const Inspection& inspection);

/// Checks (all when `only` is empty) and products side by side: all of it has to fit into the few seconds
/// that a person waits.
[[nodiscard]] Inspection inspect(const System& system, const SiteProfile& profile, const Person& person,
                                 const QList<CheckId>& only, const CheckRunner::Observer& observer,
                                 std::stop_token stop);

/// Inspects these again after `interval`; what is known of the others stays. Nothing when stopped.
[[nodiscard]] std::optional<Inspection> inspectAgain(const System& system, const SiteProfile& profile,
                                                     const Person& person, const QList<CheckId>& checks,
                                                     const Findings& known,
                                                     std::chrono::milliseconds interval,
                                                     std::stop_token stop);

/// For who has nothing better to do meanwhile: what Windows has not answered is asked again until it is
/// answered, or for some minutes.
[[nodiscard]] Inspection waitForAnswers(const System& system, const SiteProfile& profile,
                                        const Person& person, Inspection inspection,
                                        const CheckRunner::Observer& observer, std::stop_token stop);

/// Every product with its state. A licensing service that has yet to start is asked again just so; each time
/// before that `stillAsking` is told what has come so far; it may be empty.
[[nodiscard]] Result<QList<License>>
readLicenses(const System& system, const std::function<void(const QList<License>&)>& stillAsking,
             std::stop_token stop);

/// What the licensing service tells of itself; nothing when it does not in that time.
[[nodiscard]] std::optional<LicensingServiceFacts> readServiceFacts(const System& system,
                                                                    std::stop_token stop);

/// The machine's own time in the machine's own zone, for dates that people read.
[[nodiscard]] QDateTime localNow(const System& system);

} // namespace activation
