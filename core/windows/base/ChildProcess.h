// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/windows/base/Handle.h"

#include <QDeadlineTimer>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace activation::windows {

/// The command line from which a program that follows the rules of CommandLineToArgvW reads exactly these
/// arguments. `program` is a path; a path holds no quotation mark.
[[nodiscard]] QString commandLine(const QString& program, const QStringList& arguments);

/// The part of it behind the program.
[[nodiscard]] QString quotedArguments(const QStringList& arguments);

/// Windows' own folder of programs and libraries; empty where it does not say.
[[nodiscard]] QString systemFolder();

/// What becomes of a program that was started and of all that it starts itself.
enum class ChildFate {
    EndsWithUs, ///< at the limit, at a stop request, and at the latest when this process ends
    OutlivesUs, ///< nobody ends them: a vendor's uninstaller that is cut off leaves a broken product behind
};

/// A program started by this one, with all that it starts itself: they share a job.
///
/// Started without a shell, from its full path and in Windows' own folder; it inherits no handle.
class ChildProcess final
{
public:
    [[nodiscard]] static Result<ChildProcess> start(const QString& program, const QStringList& arguments,
                                                    ChildFate fate = ChildFate::EndsWithUs);
    /// `exactCommandLine` is passed as it is, for programs that read it by rules of their own. It begins with
    /// the program in quotation marks.
    [[nodiscard]] static Result<ChildProcess> start(const QString& program, const QString& exactCommandLine,
                                                    ChildFate fate = ChildFate::EndsWithUs);

    ChildProcess(ChildProcess&&) noexcept = default;
    ChildProcess& operator=(ChildProcess&&) noexcept = delete;
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    /// Whatever still runs meets its fate.
    ~ChildProcess() = default;

    /// Waits until the program and all that it started have ended: uninstallers hand over to a copy of
    /// themselves. Gives the exit code of the program. TimedOut or Cancelled when the limit comes first;
    /// those that end with us are then ended, whether they want to or not.
    ///
    /// One that outlives us may be waited for again after that.
    ///
    /// What the program leaves behind for good (an updater, a tray icon) is let go `patience` after its end.
    [[nodiscard]] Result<std::uint32_t> wait(const Limit& limit, std::chrono::milliseconds patience);

    [[nodiscard]] std::uint32_t id() const { return m_id; }

private:
    ChildProcess(Handle job, Handle process, std::uint32_t id, ChildFate fate);

    [[nodiscard]] Result<std::uint32_t> exitCode() const;
    [[nodiscard]] Result<void> waitForOffspring(const Limit& limit, std::chrono::milliseconds patience);
    [[nodiscard]] Failure giveUp(Cause cause);

    Handle m_job; ///< ends its processes when closed, where they end with us
    Handle m_process;
    std::uint32_t m_id = 0;
    ChildFate m_fate = ChildFate::EndsWithUs;
    std::optional<QDeadlineTimer> m_patience; ///< with what the program has left behind; since it ended
};

} // namespace activation::windows
