// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/AdministratorCheck.h"
#include "core/checks/ClockCheck.h"
#include "core/checks/ConflictingOfficeCheck.h"
#include "core/checks/FirmwareMarkerCheck.h"
#include "core/checks/HostNameCheck.h"
#include "core/checks/KmsServiceCheck.h"
#include "core/checks/LicensingServiceCheck.h"
#include "core/checks/NetworkCheck.h"
#include "core/checks/OfficeInUseCheck.h"
#include "core/checks/PortCheck.h"
#include "core/checks/ProductsCheck.h"
#include "core/checks/TimeZoneCheck.h"
#include "core/checks/WindowsEditionCheck.h"

namespace activation {

const QList<Check>& checkList()
{
    using namespace std::chrono_literals;

    // Limits: the longest chain with every host black-holed is network, then port: 3.7 s. The network comes
    // before the host name where both are needed: without it a name is often unknown, not the other way
    // round.
    static const QList<Check> checks{
        {CheckId::Administrator, {}, {}, 2s, &checkAdministrator},
        {CheckId::WindowsEdition, {}, {}, 2s, &checkWindowsEdition},
        {CheckId::TimeZone, {}, {}, 2s, &checkTimeZone},
        {CheckId::Clock, {}, {}, 2s, &checkClock},
        {CheckId::HostName, {}, {}, 2s, &checkHostName},
        {CheckId::Network, {}, {}, 2s, &checkNetwork},
        {CheckId::Port, {CheckId::Network, CheckId::HostName}, {}, 1700ms, &checkPort},
        {CheckId::KmsService, {CheckId::Port}, {}, 2s, &checkKmsService},
        {CheckId::LicensingService, {}, {}, 3s, &checkLicensingService},
        {CheckId::Products, {CheckId::LicensingService}, {}, 3s, &checkProducts},
        {CheckId::ConflictingOffice, {}, {}, 3s, &checkConflictingOffice},
        {CheckId::OfficeInUse, {}, {CheckId::ConflictingOffice}, 3s, &checkOfficeInUse},
        {CheckId::FirmwareMarker, {}, {}, 2s, &checkFirmwareMarker},
    };
    return checks;
}

} // namespace activation
