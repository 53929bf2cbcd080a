// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/SetTimeZoneStep.h"

#include "core/steps/ProfileRules.h"

namespace activation {

namespace {

/// A registry value and a broadcast to every window; a hung window takes its five seconds.
constexpr std::chrono::milliseconds kSetTimeZoneTimeout = std::chrono::seconds{10};

} // namespace

Result<void> SetTimeZoneStep::precondition(const System& system, const SiteProfile& profile,
                                           const Limit&) const
{
    if (m_request.zone != profile.clock.zone)
        return notAllowed(QStringLiteral("time zone \"%1\"").arg(m_request.zone));
    const Result<TimeZone> known = system.clock().findZone(m_request.zone);
    return known ? Result<void>() : known.error();
}

Result<QList<StepRequest>> SetTimeZoneStep::inverse(const System& system, const Limit&) const
{
    const Result<TimeZone> present = system.clock().zone();
    if (!present)
        return present.error();
    return QList<StepRequest>{SetTimeZone{present->id}};
}

Result<void> SetTimeZoneStep::run(System& system, const SiteProfile&, const Progress&,
                                  std::stop_token stop) const
{
    return system.clock().setZone(m_request.zone, Limit{kSetTimeZoneTimeout, stop});
}

Result<void> SetTimeZoneStep::readBack(const System& system, const SiteProfile&, const Limit&) const
{
    const Result<TimeZone> present = system.clock().zone();
    if (!present)
        return present.error();
    if (present->id != m_request.zone)
        return notVerified(QStringLiteral("time zone \"%1\"").arg(present->id));
    return {};
}

} // namespace activation
