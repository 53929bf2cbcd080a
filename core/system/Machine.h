// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Names.h"
#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace activation {

enum class Elevation {
    Elevated,      ///< this process may change the machine
    CanBeElevated, ///< an administrator who has not confirmed yet (filtered token)
    StandardUser,  ///< needs somebody else's account
};

[[nodiscard]] constexpr QStringView nameOf(Elevation elevation)
{
    switch (elevation) {
    case Elevation::Elevated:
        return u"elevated";
    case Elevation::CanBeElevated:
        return u"can-be-elevated";
    case Elevation::StandardUser:
        return u"standard-user";
    }
    return {};
}

/// What Windows was built for, whatever this program was built for.
enum class Architecture { X64, X86, Arm64 };

[[nodiscard]] constexpr QStringView nameOf(Architecture architecture)
{
    switch (architecture) {
    case Architecture::X64:
        return u"x64";
    case Architecture::X86:
        return u"x86";
    case Architecture::Arm64:
        return u"arm64";
    }
    return {};
}

struct WindowsEdition
{
    QString editionId;   ///< registry EditionID: "Enterprise", "Professional", "Core"
    QString productName; ///< "Windows 11 Enterprise"
    int build = 0;       ///< 22631
    bool server = false;
    bool sMode = false;
    bool evaluation = false;
    bool domainJoined = false;
    Architecture architecture = Architecture::X64;
    bool virtualMachine = false;
    bool mac = false; ///< a computer of Apple, or a virtual machine of a program that there is for Macs only

    bool operator==(const WindowsEdition&) const = default;
};

enum class ServiceStart { Automatic, Manual, Disabled };

[[nodiscard]] constexpr QStringView nameOf(ServiceStart start)
{
    switch (start) {
    case ServiceStart::Automatic:
        return u"automatic";
    case ServiceStart::Manual:
        return u"manual";
    case ServiceStart::Disabled:
        return u"disabled";
    }
    return {};
}

/// One Windows service as the service control manager describes it.
struct ServiceState
{
    ServiceStart start = ServiceStart::Automatic;
    bool running = false;

    bool operator==(const ServiceState&) const = default;
};

/// ACPI tables that matter to volume activation: SLIC (with or without a valid Windows marker) and MSDM.
struct FirmwareTables
{
    bool slic = false;
    bool windowsMarker = false;
    bool msdm = false;

    bool operator==(const FirmwareTables&) const = default;
};

/// While it lives, the PC does not fall asleep by itself. Belongs to the thread that made it.
class StayingAwake
{
public:
    StayingAwake() = default;
    virtual ~StayingAwake() = default;
    Q_DISABLE_COPY_MOVE(StayingAwake)
};

/// Rights, Windows itself, its services and its firmware.
class Machine
{
public:
    virtual ~Machine() = default;

    [[nodiscard]] virtual Result<Elevation> elevation() const = 0;
    [[nodiscard]] virtual Result<WindowsEdition> windows(const Limit& limit) const = 0;
    [[nodiscard]] virtual Result<bool> restartPending(const Limit& limit) const = 0;
    [[nodiscard]] virtual Result<FirmwareTables> firmware(const Limit& limit) const = 0;

    /// The software protection service (sppsvc). Stopped is normal: it starts when asked something.
    [[nodiscard]] virtual Result<ServiceState> licensingService(const Limit& limit) const = 0;

    /// Sets start type and running state of the software protection service and waits until both are so.
    /// Needs elevation.
    [[nodiscard]] virtual Result<void> setLicensingService(const ServiceState& wanted,
                                                           const Limit& limit) = 0;

    /// Null where the machine has no such thing; nothing depends on it.
    [[nodiscard]] virtual std::unique_ptr<StayingAwake> stayAwake() = 0;
};

} // namespace activation
