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

/// Everything at once: Found as they come, then Inspected. Takes the place of any inspection that still runs.
struct Inspect
{
    bool operator==(const Inspect&) const = default;
};

/// Only these, once more after `interval`: Inspected.
struct InspectAgain
{
    QList<CheckId> checks;
    Findings known; ///< so far
    std::chrono::milliseconds interval{};
    bool operator==(const InspectAgain&) const = default;
};

/// Any inspection that is running or waiting is dropped and reports nothing more.
struct StopInspecting
{
    bool operator==(const StopInspecting&) const = default;
};

/// Answered by SessionCommitted: nothing is changed before it is on disk.
struct CommitSession
{
    Session session;
    bool operator==(const CommitSession&) const = default;
};

/// For the next visit. If it cannot be kept, that visit begins with an inspection; the journal is kept apart
/// from it.
struct SaveSession
{
    Session session;
    bool operator==(const SaveSession&) const = default;
};
struct ForgetSession
{
    bool operator==(const ForgetSession&) const = default;
};

/// Who the person is here, for this visit and the next ones.
struct RememberPerson
{
    Person person;
    bool operator==(const RememberPerson&) const = default;
};

/// A run went well and has brought more to do: Activate carries that out.
struct Continue
{
    bool operator==(const Continue&) const = default;
};

/// Answered by JobStarted, StepStarted, JobProgressed, StepFinished, and JobFinished whatever happens.
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

/// The job stops at the next safe place and still ends with JobFinished.
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

using VisitEffect = std::variant<effect::Open, effect::Inspect, effect::InspectAgain, effect::StopInspecting,
                                 effect::CommitSession, effect::SaveSession, effect::ForgetSession,
                                 effect::RememberPerson, effect::Continue, effect::CarryOut, effect::PutBack,
                                 effect::CancelJob, effect::RestartMachine>;

} // namespace activation
