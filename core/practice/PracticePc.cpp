// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"

#include "core/practice/PracticeClock.h"
#include "core/practice/PracticeLicensing.h"
#include "core/practice/PracticeMachine.h"
#include "core/practice/PracticeNetwork.h"
#include "core/practice/PracticeOffice.h"

namespace activation::practice {

struct PracticePc::Pc
{
    Pc(PracticeState state, PracticeProcess process) : shared(std::move(state), std::move(process)) {}

    SharedPracticeState shared;
    PracticeMachine machine{shared};
    PracticeClock clock{shared};
    PracticeNetwork network{shared};
    PracticeLicensing licensing{shared};
    PracticeOffice office{shared};
};

PracticePc::PracticePc(PracticeState state, PracticeProcess process)
    : m_pc(std::make_unique<Pc>(std::move(state), std::move(process)))
{}

PracticePc::~PracticePc() = default;

Result<void> PracticePc::keepIn(const QString& path)
{
    return m_pc->shared.keepIn(path);
}

Result<void> PracticePc::restart()
{
    return m_pc->shared.restart();
}

PracticeState PracticePc::state() const
{
    return m_pc->shared.now();
}

const Machine& PracticePc::machine() const
{
    return m_pc->machine;
}

const Clock& PracticePc::clock() const
{
    return m_pc->clock;
}

const Network& PracticePc::network() const
{
    return m_pc->network;
}

const Licensing& PracticePc::licensing() const
{
    return m_pc->licensing;
}

const Office& PracticePc::office() const
{
    return m_pc->office;
}

Machine& PracticePc::machine()
{
    return m_pc->machine;
}

Clock& PracticePc::clock()
{
    return m_pc->clock;
}

Network& PracticePc::network()
{
    return m_pc->network;
}

Licensing& PracticePc::licensing()
{
    return m_pc->licensing;
}

Office& PracticePc::office()
{
    return m_pc->office;
}

} // namespace activation::practice
