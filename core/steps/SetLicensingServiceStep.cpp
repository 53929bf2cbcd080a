// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/SetLicensingServiceStep.h"

#include "core/steps/ProfileRules.h"

namespace activation {

namespace {

/// The service control manager itself gives a service 30 seconds to start.
constexpr std::chrono::milliseconds kSetLicensingServiceTimeout = std::chrono::seconds{40};

} // namespace

Result<void> SetLicensingServiceStep::precondition(const System&, const SiteProfile&, const Limit&) const
{
    if (m_request != SetLicensingService{})
        return notAllowed(QStringLiteral("the licensing service is only ever started"));
    return {};
}

Result<QList<StepRequest>> SetLicensingServiceStep::inverse(const System& system, const Limit& limit) const
{
    const Result<ServiceState> present = system.machine().licensingService(limit);
    if (!present)
        return present.error();
    return QList<StepRequest>{SetLicensingService{*present}};
}

Result<void> SetLicensingServiceStep::run(System& system, const SiteProfile&, const Progress&,
                                          std::stop_token stop) const
{
    return system.machine().setLicensingService(m_request.wanted, Limit{kSetLicensingServiceTimeout, stop});
}

Result<void> SetLicensingServiceStep::readBack(const System& system, const SiteProfile&,
                                               const Limit& limit) const
{
    const Result<ServiceState> present = system.machine().licensingService(limit);
    if (!present)
        return present.error();
    // Put back to "stopped", it may run again by now: Windows starts it whenever somebody asks for a license.
    if (present->start != m_request.wanted.start || (m_request.wanted.running && !present->running))
        return notVerified(QStringLiteral("the licensing service is in another state"));
    return {};
}

} // namespace activation
