// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeMachine.h"

namespace activation::practice {

namespace {

/// It has no limit of its own: a token is at hand at once, or not at all.
constexpr std::chrono::milliseconds kTokenAtOnce = std::chrono::hours{1};

} // namespace

Result<Elevation> PracticeMachine::elevation() const
{
    const auto pc = m_shared.ask(PracticeCall::Elevation, Limit{kTokenAtOnce, {}});
    if (!pc)
        return pc.error();
    return m_shared.elevation();
}

Result<WindowsEdition> PracticeMachine::windows(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::Windows, limit);
    if (!pc)
        return pc.error();
    return pc->windows;
}

Result<bool> PracticeMachine::restartPending(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::RestartPending, limit);
    if (!pc)
        return pc.error();
    return pc->restartPending;
}

Result<FirmwareTables> PracticeMachine::firmware(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::Firmware, limit);
    if (!pc)
        return pc.error();
    return pc->firmware;
}

Result<ServiceState> PracticeMachine::licensingService(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::LicensingService, limit);
    if (!pc)
        return pc.error();
    return pc->service;
}

Result<void> PracticeMachine::setLicensingService(const ServiceState& wanted, const Limit& limit)
{
    return m_shared.change(PracticeCall::SetLicensingService, Rights::Elevated, limit,
                           [&wanted](PracticeState& pc) -> Result<void> {
                               const bool starts = wanted.running && !pc.service.running;
                               if (starts && pc.serviceStartFails != 0)
                                   return Failure{Cause::Rejected, pc.serviceStartFails,
                                                  QStringLiteral("sppsvc does not start")};
                               pc.service = wanted;
                               pc.serviceUsed = pc.passed;
                               return {};
                           });
}

std::unique_ptr<StayingAwake> PracticeMachine::stayAwake()
{
    return nullptr; // practice PCs do not sleep
}

} // namespace activation::practice
