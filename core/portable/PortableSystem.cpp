// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/portable/PortableSystem.h"

#include "core/portable/PortableClock.h"
#include "core/portable/PortableLicensing.h"
#include "core/portable/PortableMachine.h"
#include "core/portable/PortableNetwork.h"
#include "core/portable/PortableOffice.h"

namespace activation::portable {

struct PortableSystem::Ports
{
    PortableMachine machine;
    PortableClock clock;
    PortableNetwork network;
    PortableLicensing licensing;
    PortableOffice office;
};

PortableSystem::PortableSystem() : m_ports(std::make_unique<Ports>()) {}

PortableSystem::~PortableSystem() = default;

const Machine& PortableSystem::machine() const
{
    return m_ports->machine;
}

const Clock& PortableSystem::clock() const
{
    return m_ports->clock;
}

const Network& PortableSystem::network() const
{
    return m_ports->network;
}

const Licensing& PortableSystem::licensing() const
{
    return m_ports->licensing;
}

const Office& PortableSystem::office() const
{
    return m_ports->office;
}

Machine& PortableSystem::machine()
{
    return m_ports->machine;
}

Clock& PortableSystem::clock()
{
    return m_ports->clock;
}

Network& PortableSystem::network()
{
    return m_ports->network;
}

Licensing& PortableSystem::licensing()
{
    return m_ports->licensing;
}

Office& PortableSystem::office()
{
    return m_ports->office;
}

} // namespace activation::portable
