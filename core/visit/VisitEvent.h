// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Inspection.h"
#include "core/visit/VisitState.h"
#include "core/visit/WorkplaceFacts.h"

#include <variant>

/// Whatever can happen to a visit: what the machine and the worker say, and what a person asks for. An event
/// that does not fit the moment changes nothing.
namespace activation::event {

/// The person can see the program.
struct Started
{};

/// The machine is open.
struct Opened
{
    QString id; ///< of this visit, unlike any other
    WorkplaceFacts facts{};
    Choices choices{};  ///< preset by the caller; those of an earlier session take precedence
    bool canAsk = true; ///< whoever sits there who they are, where that matters and nobody has told
};

/// There is no machine to work on: its profile is refused, or it has a fault.
struct NotOpened
{
    OpeningProblem why;
};

/// One check has answered; the inspection goes on.
struct Found
{
    Finding finding;
};

/// An inspection has ended.
struct Inspected
{
    Inspection inspection;
};

/// The session that effect::CommitSession wanted on disk is there, or cannot be.
struct SessionCommitted
{
    Result<void> saved;
};

struct JobStarted
{};
struct StepStarted
{
    int index = 0;
    StepRequest request;
};
struct JobProgressed
{
    double total = 0; ///< 0 to 1
};
struct StepFinished
{
    StepResult result;
};
/// Once for every job.
struct JobFinished
{
    RunResult result;
};

/// What buttons ask for.
struct TellRole ///< who the person is here
{
    Role role;
};
struct TellLeft ///< the last day as a member; null: still one
{
    QDate left;
};
struct CheckAgain
{};
struct GoOn ///< the advice is read
{};
struct GoBack ///< to the findings
{};
struct Repair
{
    CheckId check = CheckId::Administrator;
};
struct RemoveConflicts
{};
struct KeepConflicts
{};
struct Activate
{};
struct Cancel
{};
struct PutBack
{};
struct Restart ///< the practice PC
{};
struct Finish ///< this visit is over; the next one begins anew
{};
struct Notify
{
    ScreenNotice notice;
};

} // namespace activation::event

namespace activation {

using VisitEvent =
    std::variant<event::Started, event::Opened, event::NotOpened, event::Found, event::Inspected,
                 event::SessionCommitted, event::JobStarted, event::StepStarted, event::JobProgressed,
                 event::StepFinished, event::JobFinished, event::TellRole, event::TellLeft, event::CheckAgain,
                 event::GoOn, event::GoBack, event::Repair, event::RemoveConflicts, event::KeepConflicts,
                 event::Activate, event::Cancel, event::PutBack, event::Restart, event::Finish,
                 event::Notify>;

} // namespace activation
