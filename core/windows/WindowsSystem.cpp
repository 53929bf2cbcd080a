// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/WindowsSystem.h"

#include "core/windows/InstalledWindows.h"
#include "core/windows/WindowsClock.h"
#include "core/windows/WindowsMachine.h"
#include "core/windows/WindowsNetwork.h"
#include "core/windows/licensing/WindowsLicensing.h"
#include "core/windows/office/WindowsOffice.h"

namespace activation::windows {

struct WindowsSystem::Ports
{
    explicit Ports(WmiWitness witness) : licensing(windowsBuild(), Wmi(connectToCimv2, std::move(witness))) {}

    WindowsMachine machine;
    WindowsClock clock;
    WindowsNetwork network;
    WindowsLicensing licensing;
    WindowsOffice office;
};

WindowsSystem::WindowsSystem(WmiWitness witness) : m_ports(std::make_unique<Ports>(std::move(witness))) {}

WindowsSystem::~WindowsSystem() = default;

const Machine& WindowsSystem::machine() const
{
    return m_ports->machine;
}

const Clock& WindowsSystem::clock() const
{
    return m_ports->clock;
}

const Network& WindowsSystem::network() const
{
    return m_ports->network;
}

const Licensing& WindowsSystem::licensing() const
{
    return m_ports->licensing;
}

const Office& WindowsSystem::office() const
{
    return m_ports->office;
}

Machine& WindowsSystem::machine()
{
    return m_ports->machine;
}

Clock& WindowsSystem::clock()
{
    return m_ports->clock;
}

Network& WindowsSystem::network()
{
    return m_ports->network;
}

Licensing& WindowsSystem::licensing()
{
    return m_ports->licensing;
}

Office& WindowsSystem::office()
{
    return m_ports->office;
}

} // namespace activation::windows
