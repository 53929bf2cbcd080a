// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsMachine.h"

#include "core/windows/Firmware.h"
#include "core/windows/InstalledWindows.h"
#include "core/windows/PendingRestart.h"
#include "core/windows/Service.h"
#include "core/windows/base/AwakeThread.h"
#include "core/windows/base/BoundedCall.h"
#include "core/windows/base/Token.h"

namespace activation::windows {

namespace {

QString licensingServiceName()
{
    return QStringLiteral("sppsvc");
}

} // namespace

Result<Elevation> WindowsMachine::elevation() const
{
    const auto token = Token::ofThisProcess();
    if (!token)
        return token.error();
    return token->elevation();
}

Result<WindowsEdition> WindowsMachine::windows(const Limit& limit) const
{
    return callWithin(limit, readInstalledWindows);
}

Result<bool> WindowsMachine::restartPending(const Limit& limit) const
{
    return callWithin(limit, [] { return Result<bool>(isRestartPending()); });
}

Result<FirmwareTables> WindowsMachine::firmware(const Limit& limit) const
{
    return callWithin(limit, readFirmwareTables);
}

Result<ServiceState> WindowsMachine::licensingService(const Limit& limit) const
{
    return serviceState(licensingServiceName(), limit);
}

Result<void> WindowsMachine::setLicensingService(const ServiceState& wanted, const Limit& limit)
{
    return setServiceState(licensingServiceName(), wanted, limit);
}

std::unique_ptr<StayingAwake> WindowsMachine::stayAwake()
{
    return std::make_unique<AwakeThread>();
}

} // namespace activation::windows
