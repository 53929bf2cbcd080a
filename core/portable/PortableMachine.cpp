// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableMachine.h"

#include "core/portable/OnlyOnWindows.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace activation::portable {

Result<Elevation> PortableMachine::elevation() const
{
#ifdef Q_OS_UNIX
    return geteuid() == 0 ? Elevation::Elevated : Elevation::StandardUser;
#else
    return Failure{Cause::NotSupported, 0, QStringLiteral("no superuser here")};
#endif
}

Result<WindowsEdition> PortableMachine::windows(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<bool> PortableMachine::restartPending(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<FirmwareTables> PortableMachine::firmware(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<ServiceState> PortableMachine::licensingService(const Limit& /*limit*/) const
{
    return onlyOnWindows();
}

Result<void> PortableMachine::setLicensingService(const ServiceState& /*wanted*/, const Limit& /*limit*/)
{
    return onlyOnWindows();
}

std::unique_ptr<StayingAwake> PortableMachine::stayAwake()
{
    return nullptr;
}

} // namespace activation::portable
