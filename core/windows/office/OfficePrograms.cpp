// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/OfficePrograms.h"

#include "core/windows/base/Desktop.h"
#include "core/windows/base/Handle.h"
#include "core/windows/base/Registry.h"
#include "core/windows/base/Wait.h"
#include "core/windows/base/Win32Error.h"
#include "core/windows/office/SameName.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <array>

namespace activation::windows {

namespace {

using namespace std::chrono_literals;

constexpr auto kLook = 200ms;         // how often windows and processes are listed again
constexpr auto kWindowlessGrace = 5s; // a program that has just closed its last window ends by itself

struct ProgramRow
{
    const char16_t* executable;
    const char16_t* name;
    const char16_t* settings; ///< its key below HKCU\Software\Microsoft\Office\<version>; may be null
};

constexpr std::array kPrograms{
    ProgramRow{u"winword.exe", u"Word", u"Word"},
    ProgramRow{u"excel.exe", u"Excel", u"Excel"},
    ProgramRow{u"powerpnt.exe", u"PowerPoint", u"PowerPoint"},
    ProgramRow{u"outlook.exe", u"Outlook", u"Outlook"},
    ProgramRow{u"msaccess.exe", u"Access", u"Access"},
    ProgramRow{u"mspub.exe", u"Publisher", u"Publisher"},
    ProgramRow{u"onenote.exe", u"OneNote", u"OneNote"},
    ProgramRow{u"onenotem.exe", u"OneNote", nullptr},
    ProgramRow{u"visio.exe", u"Visio", u"Visio"},
    ProgramRow{u"winproj.exe", u"Project", u"MS Project"},
    ProgramRow{u"lync.exe", u"Skype for Business", u"Lync"},
    ProgramRow{u"infopath.exe", u"InfoPath", u"InfoPath"},
    ProgramRow{u"groove.exe", u"SharePoint Workspace", nullptr},
};

/// Written when a program ends, or opens its first file; installing writes none of them.
constexpr std::array kTracesOfUse{u"Options", u"File MRU", u"Place MRU", u"User MRU", u"Recent Files"};

Result<QSet<std::uint32_t>> processesOf(const QString& executable)
{
    const Result<QList<RunningProcess>> all = processesOfThisSession();
    if (!all)
        return all.error();
    QSet<std::uint32_t> ids;
    for (const RunningProcess& process : *all)
        if (same(process.executable, executable))
            ids.insert(process.id);
    return ids;
}

/// Once for each process: what opens afterwards may be its question whether to save, which closing would
/// answer.
Result<void> closeWindows(const QSet<std::uint32_t>& processes, QSet<std::uint32_t>& asked)
{
    QSet<std::uint32_t> nowAsked;
    for (const TopLevelWindow& window : topLevelWindows()) {
        if (!processes.contains(window.processId) || asked.contains(window.processId))
            continue;
        if (!PostMessageW(window.handle, WM_CLOSE, 0, 0) && GetLastError() == ERROR_ACCESS_DENIED)
            return win32Failure(ERROR_ACCESS_DENIED, QStringLiteral("close a window"));
        nowAsked.insert(window.processId);
    }
    asked.unite(nowAsked);
    return {};
}

/// Until one of them ends, or it is time to look again.
void waitForAnEnd(const QSet<std::uint32_t>& processes, const Limit& limit)
{
    const Handle process(OpenProcess(SYNCHRONIZE, FALSE, *processes.begin()));
    (void)(process ? waitFor(process.get(), limit) : pauseFor(limit));
}

bool wasUsed(const RegistryKey& version, const ProgramRow& program)
{
    if (!program.settings)
        return false;
    const Result<RegistryKey> settings = version.open(QStringView(program.settings).toString());
    return settings && std::ranges::any_of(kTracesOfUse, [&settings](const char16_t* trace) {
               return settings->open(QStringView(trace).toString()).hasValue();
           });
}

} // namespace

std::optional<RunningProgram> officeProgram(const QString& executable)
{
    const auto row = std::ranges::find_if(
        kPrograms, [&executable](const ProgramRow& program) { return same(executable, program.executable); });
    if (row == kPrograms.end())
        return std::nullopt;
    return RunningProgram{QStringView(row->executable).toString(), QStringView(row->name).toString()};
}

Result<QList<RunningProgram>> runningOfficePrograms()
{
    const Result<QList<RunningProcess>> processes = processesOfThisSession();
    if (!processes)
        return processes.error();
    QList<RunningProgram> programs;
    for (const RunningProcess& process : *processes) {
        const std::optional<RunningProgram> program = officeProgram(process.executable);
        if (program && !programs.contains(*program))
            programs.append(*program);
    }
    return programs;
}

Result<void> closeWindowsOf(const RunningProgram& program, const Limit& limit)
{
    if (!officeProgram(program.executable))
        return Failure{Cause::InvalidInput, 0,
                       QStringLiteral("%1 is no Office program").arg(program.executable)};
    const Failure staysOpen{Cause::Busy, 0, program.executable};
    const QDeadlineTimer deadline(limit.timeout);
    const QDeadlineTimer grace(kWindowlessGrace);
    QSet<std::uint32_t> asked;
    for (;;) {
        if (limit.stop.stop_requested())
            return Failure{Cause::Cancelled, 0, program.executable};
        const Result<QSet<std::uint32_t>> processes = processesOf(program.executable);
        if (!processes)
            return processes.error();
        if (processes->isEmpty())
            return {};
        if (const Result<void> done = closeWindows(*processes, asked); !done)
            return done.error();
        if (deadline.hasExpired() || (grace.hasExpired() && !asked.intersects(*processes)))
            return staysOpen;
        const auto left = std::chrono::milliseconds(deadline.remainingTime());
        waitForAnEnd(*processes, {std::min<std::chrono::milliseconds>(left, kLook), limit.stop});
    }
}

bool openedOffice(const QString& version)
{
    const Result<RegistryKey> office =
        RegistryKey::open(RegistryHive::CurrentUser, QStringLiteral("Software\\Microsoft\\Office"));
    if (!office)
        return false;
    const QStringList versions = version.isEmpty() ? office->subkeys() : QStringList{version};
    return std::ranges::any_of(versions, [&office](const QString& name) {
        const Result<RegistryKey> key = office->open(name);
        return key && std::ranges::any_of(
                          kPrograms, [&key](const ProgramRow& program) { return wasUsed(*key, program); });
    });
}

} // namespace activation::windows
