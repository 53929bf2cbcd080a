// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/ChildProcess.h"

#include "core/windows/base/Wait.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

constexpr UINT kEndedByUs = 1223;                       // ERROR_CANCELLED, as exit code
constexpr std::chrono::milliseconds kOffspringPoll{50}; // a job is signaled by its time limit only
constexpr qsizetype kLongestCommandLine = 32'767 - 1;   // of CreateProcessW

bool endOnClose(HANDLE job, bool end)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = end ? JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE : 0;
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != FALSE;
}

/// 0 also when Windows does not tell.
DWORD processesIn(HANDLE job)
{
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION counts{};
    if (!QueryInformationJobObject(job, JobObjectBasicAccountingInformation, &counts, sizeof counts, nullptr))
        return 0;
    return counts.ActiveProcesses;
}

/// A run of backslashes is doubled only before a quotation mark; 2n+1 of them make the mark an ordinary one.
QString quoted(const QString& argument)
{
    const bool plain = !argument.isEmpty() && std::ranges::none_of(argument, [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'\n' || c == u'\v' || c == u'"';
    });
    if (plain)
        return argument;
    QString text(u'"');
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            text += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        text += c;
    }
    return text + QString(backslashes, u'\\') + u'"';
}

} // namespace

QString systemFolder()
{
    std::array<wchar_t, MAX_PATH> path{};
    const UINT length = GetSystemDirectoryW(path.data(), MAX_PATH);
    return QString::fromWCharArray(path.data(), length < MAX_PATH ? static_cast<qsizetype>(length) : 0);
}

QString commandLine(const QString& program, const QStringList& arguments)
{
    const QString name = u'"' + program + u'"';
    return arguments.isEmpty() ? name : name + u' ' + quotedArguments(arguments);
}

QString quotedArguments(const QStringList& arguments)
{
    QStringList texts;
    for (const QString& argument : arguments)
        texts.append(quoted(argument));
    return texts.join(u' ');
}

Result<ChildProcess> ChildProcess::start(const QString& program, const QStringList& arguments, ChildFate fate)
{
    return start(program, commandLine(program, arguments), fate);
}

Result<ChildProcess> ChildProcess::start(const QString& program, const QString& exactCommandLine,
                                         ChildFate fate)
{
    const QString doing = QStringLiteral("start %1").arg(program);
    if (exactCommandLine.size() > kLongestCommandLine || exactCommandLine.contains(QChar(u'\0')))
        return Failure{Cause::InvalidInput, 0, doing};
    Handle job(CreateJobObjectW(nullptr, nullptr));
    if (!job || !endOnClose(job.get(), fate == ChildFate::EndsWithUs))
        return win32Failure(GetLastError(), QStringLiteral("make a job"));

    QString buffer = exactCommandLine; // CreateProcessW may write into it
    // Nobody else can put a library there, and no folder is kept from being removed.
    const QString folder = systemFolder();
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION started{};
    constexpr DWORD kFlags = CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT | CREATE_NO_WINDOW;
    if (!CreateProcessW(wide(program), reinterpret_cast<wchar_t*>(buffer.data()), nullptr, nullptr, FALSE,
                        kFlags, nullptr, folder.isEmpty() ? nullptr : wide(folder), &startup, &started))
        return win32Failure(GetLastError(), doing);
    Handle process(started.hProcess);
    const Handle thread(started.hThread);
    // It has not run yet: nothing escapes the job.
    if (!AssignProcessToJobObject(job.get(), process.get()) ||
        ResumeThread(thread.get()) == static_cast<DWORD>(-1)) {
        const DWORD error = GetLastError();
        TerminateProcess(process.get(), kEndedByUs);
        return win32Failure(error, doing);
    }
    return ChildProcess(std::move(job), std::move(process), started.dwProcessId, fate);
}

ChildProcess::ChildProcess(Handle job, Handle process, std::uint32_t id, ChildFate fate)
    : m_job(std::move(job))
    , m_process(std::move(process))
    , m_id(id)
    , m_fate(fate)
{}

Result<std::uint32_t> ChildProcess::wait(const Limit& limit, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(limit.timeout);
    switch (waitFor(m_process.get(), limit)) {
    case Waited::Signaled:
        break;
    case Waited::Stopped:
        return giveUp(Cause::Cancelled);
    case Waited::TimedOut:
        return giveUp(Cause::TimedOut);
    case Waited::Failed:
        return win32Failure(GetLastError(), QStringLiteral("wait for a program"));
    }
    const std::chrono::milliseconds left(std::max<qint64>(deadline.remainingTime(), 0));
    if (const Result<void> done = waitForOffspring({left, limit.stop}, patience); !done)
        return done.error();
    return exitCode();
}

Result<void> ChildProcess::waitForOffspring(const Limit& limit, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(limit.timeout);
    if (!m_patience)
        m_patience.emplace(patience);
    while (processesIn(m_job.get()) > 0) {
        if (limit.stop.stop_requested())
            return giveUp(Cause::Cancelled);
        if (m_patience->hasExpired()) {
            endOnClose(m_job.get(), false);
            return {};
        }
        if (deadline.hasExpired())
            return giveUp(Cause::TimedOut);
        (void)pauseFor({kOffspringPoll, limit.stop});
    }
    return {};
}

Result<std::uint32_t> ChildProcess::exitCode() const
{
    DWORD code = 0;
    if (!GetExitCodeProcess(m_process.get(), &code))
        return win32Failure(GetLastError(), QStringLiteral("read an exit code"));
    return std::uint32_t{code};
}

Failure ChildProcess::giveUp(Cause cause)
{
    if (m_fate == ChildFate::OutlivesUs)
        return {cause, 0, QStringLiteral("process %1 is left to itself").arg(m_id)};
    TerminateJobObject(m_job.get(), kEndedByUs);
    return {cause, 0, QStringLiteral("process %1 and what it started were ended").arg(m_id)};
}

} // namespace activation::windows
