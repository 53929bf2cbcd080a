// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"

#include <chrono>
#include <variant>

/// What a visit asks its driver to do. Each says which event answers it.
namespace activation::effect {

struct Open ///< answered by Opened or NotOpened
{
    bool operator==(const Open&) const = default;
};

/// Everything at once: Found as they come, then Looked. Takes the place of any look that still runs.
struct Look
{
    bool operator==(const Look&) const = default;
};

/// Only at these, once more after `interval`: Looked.
struct LookAt
{
    QList<CheckId> checks;
    Findings known; ///< so far
    std::chrono::milliseconds interval{};
    bool operator==(const LookAt&) const = default;
};

/// Any look that is running or waiting is dropped and reports nothing more.
struct StopLooking
{
    bool operator==(const StopLooking&) const = default;
};

/// Answered by SessionSaved: nothing is changed before it is on disk.
struct SaveSession
{
    Session session;
    bool operator==(const SaveSession&) const = default;
};

/// For the next visit. If it cannot be kept, that visit begins with a look; the journal is kept apart from
/// it.
struct KeepSession
{
    Session session;
    bool operator==(const KeepSession&) const = default;
};
struct ForgetSession
{
    bool operator==(const ForgetSession&) const = default;
};

/// A run went well and has brought more to do: Activate carries that out.
struct Continue
{
    bool operator==(const Continue&) const = default;
};

/// Answered by JobBegun, StepBegun, Progressed, StepEnded, and JobEnded whatever happens.
struct CarryOut
{
    Plan plan;
    QString runId; ///< the run the journal's entries belong to
    bool operator==(const CarryOut&) const = default;
};

/// The same for what the journal holds.
struct PutBack
{
    bool operator==(const PutBack&) const = default;
};

/// The job stops at the next safe place and still ends with JobEnded.
struct CancelJob
{
    bool operator==(const CancelJob&) const = default;
};

/// The practice PC; then it is opened again.
struct RestartMachine
{
    bool operator==(const RestartMachine&) const = default;
};

} // namespace activation::effect

namespace activation {

using VisitEffect =
    std::variant<effect::Open, effect::Look, effect::LookAt, effect::StopLooking, effect::SaveSession,
                 effect::KeepSession, effect::ForgetSession, effect::Continue, effect::CarryOut,
                 effect::PutBack, effect::CancelJob, effect::RestartMachine>;

} // namespace activation
