// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/Opening.h"
#include "app/ctl/console/CommandLine.h"
#include "app/ctl/console/Console.h"
#include "app/ctl/console/ExitCode.h"
#include "app/ctl/console/Interrupt.h"
#include "ui/text/CtlText.h"
#include "ui/text/Wording.h"

namespace activation::ctl {

/// What every command is given.
struct CommandContext
{
    const Invocation& invocation;
    const text::Phrasebook& phrases;
    Console& console;
    Interrupt& interrupt;
    app::OpeningRequest request;

    template <typename... Values>
    [[nodiscard]] QString text(const text::Sentence<Values...>& which,
                               const std::type_identity_t<Values>&... values) const
    {
        return text::sentence(which, phrases, values...);
    }
    template <typename... Values>
    void say(const text::Sentence<Values...>& which, const std::type_identity_t<Values>&... values) const
    {
        console.say(text(which, values...));
    }
};

/// Ends a command that could not do its work: the sentence to standard error, the failure to JSON.
[[nodiscard]] ExitCode fail(const CommandContext& context, ExitCode exit, const Failure& failure,
                            const QString& said);
[[nodiscard]] ExitCode failUsage(const CommandContext& context, const QString& said);
[[nodiscard]] ExitCode failUsage(const CommandContext& context, const DocumentProblem& problem);

/// Says why there is no machine or no profile to work with.
[[nodiscard]] ExitCode failOpening(const CommandContext& context, const OpeningProblem& problem);

/// There is no profile; says how to get one.
[[nodiscard]] ExitCode failNoProfile(const CommandContext& context);

/// Ends a command that a failure of the machine has stopped, in the words for that failure.
[[nodiscard]] ExitCode failMachine(const CommandContext& context, const Failure& failure);
/// The same in the words of a finding about it, which know more.
[[nodiscard]] ExitCode failMachine(const CommandContext& context, const Failure& failure,
                                   const text::Wording& wording);

/// Ends a command that a signal or the time limit has stopped.
[[nodiscard]] ExitCode failCancelled(const CommandContext& context);

/// The sentence that belongs to it.
[[nodiscard]] QString cancelledText(const CommandContext& context);

// When these fail they have already said why; the error is the exit code.

/// The machine that was asked for. Says when it is a practice one. A profile that is refused is said, and
/// then as good as none, unless it was named: nothing here needs one.
[[nodiscard]] Result<Workplace, ExitCode> openMachine(const CommandContext& context);

/// The same, but without a profile it says how to get one.
[[nodiscard]] Result<Workplace, ExitCode> openMachineWithProfile(const CommandContext& context);

/// The profile alone, for commands that do not look at the machine. An empty one where there is none.
[[nodiscard]] Result<FoundProfile, ExitCode> openProfile(const CommandContext& context);

/// The same for commands that can do without: a refused one is said, and as good as none, unless it was
/// named.
[[nodiscard]] Result<FoundProfile, ExitCode> openProfileIfAny(const CommandContext& context);

/// The fields that every answer of this machine begins with.
[[nodiscard]] QJsonObject answerFor(const Workplace& workplace);

} // namespace activation::ctl
