// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/windows/base/Handle.h"

#include <QStringList>

#include <cstdint>

namespace activation::windows {

/// The command line from which a program that follows the rules of CommandLineToArgvW reads exactly these
/// arguments. `program` is a path; a path holds no quotation mark.
[[nodiscard]] QString commandLine(const QString& program, const QStringList& arguments);

/// The part of it behind the program.
[[nodiscard]] QString quotedArguments(const QStringList& arguments);

/// Windows' own folder of programs and libraries; empty where it does not say.
[[nodiscard]] QString systemFolder();

/// A program started by this one, with all that it starts itself. None of them can outlive cancelling: they
/// share a job that ends them.
///
/// Started without a shell, from its full path and in Windows' own folder; it inherits no handle.
class ChildProcess final
{
public:
    [[nodiscard]] static Result<ChildProcess> start(const QString& program, const QStringList& arguments);
    /// `exactCommandLine` is passed as it is, for programs that read it by rules of their own. It begins with
    /// the program in quotation marks.
    [[nodiscard]] static Result<ChildProcess> start(const QString& program, const QString& exactCommandLine);

    ChildProcess(ChildProcess&&) noexcept = default;
    ChildProcess& operator=(ChildProcess&&) noexcept = delete;
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    /// Whatever still runs is ended.
    ~ChildProcess() = default;

    /// Waits until the program and all that it started have ended: uninstallers hand over to a copy of
    /// themselves. Gives the exit code of the program. TimedOut or Cancelled when the limit comes first; then
    /// all of them are ended, whether they want to or not.
    ///
    /// What the program leaves behind for good (an updater, a tray icon) is let go `patience` after its end.
    [[nodiscard]] Result<std::uint32_t> wait(const Limit& limit, std::chrono::milliseconds patience);

    [[nodiscard]] std::uint32_t id() const { return m_id; }

private:
    ChildProcess(Handle job, Handle process, std::uint32_t id);

    [[nodiscard]] Result<std::uint32_t> exitCode() const;
    [[nodiscard]] Result<void> waitForOffspring(const Limit& limit, std::chrono::milliseconds patience);
    Failure endAll(Cause cause);

    Handle m_job; ///< ends its processes when closed
    Handle m_process;
    std::uint32_t m_id = 0;
};

} // namespace activation::windows
