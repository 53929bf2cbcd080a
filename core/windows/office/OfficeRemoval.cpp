// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/OfficeRemoval.h"

#include "core/windows/base/ChildProcess.h"
#include "core/windows/base/Win32Error.h"
#include "core/windows/office/ClickToRunNames.h"
#include "core/windows/office/InstallerProducts.h"
#include "core/windows/office/ProductCode.h"
#include "core/windows/office/SetupAnswers.h"
#include "core/windows/office/UninstallCommand.h"
#include "core/windows/office/UninstallEntry.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <thread>

namespace activation::windows {

namespace {

/// A copy that the uninstaller hands over to may take this long; what it leaves running for good is not ours.
constexpr std::chrono::minutes kPatience{5};
constexpr std::chrono::milliseconds kTellEvery = std::chrono::seconds{2};

/// A preparation script of somebody else waits as long, and found it needed (observed).
constexpr std::chrono::minutes kListFollows{10};
constexpr std::chrono::milliseconds kListedEvery = std::chrono::seconds{1};

/// Left out of the headers of MinGW, or named differently there.
constexpr std::uint32_t kProductUninstalled = 1614;

// Click-to-Run's own: Microsoft Learn, "Assign Microsoft 365 to Windows devices using Intune", status codes.
constexpr std::uint32_t kNotCompleted = 17002; // cancelled, another installation, disk full
constexpr std::uint32_t kNothingThere = 0x8000'FFFF;

struct Removal
{
    UninstallEntry entry;
    UninstallCommand command;
};

Failure nothingToStart(const OfficeProduct& product)
{
    return {Cause::NotFound, 0, QStringLiteral("no uninstaller of %1").arg(product.releaseId)};
}

bool isOf(const UninstallEntry& entry, const OfficeProduct& product)
{
    if (product.technology == OfficeTechnology::ClickToRun) {
        const auto release = releaseOfUninstallKey(entry.key);
        return release && release->releaseId.compare(product.releaseId, Qt::CaseInsensitive) == 0;
    }
    const std::optional<OfficeProduct> listed = installerProduct(entry);
    return listed && listed->releaseId == product.releaseId && listed->bitness == product.bitness &&
           listed->version == product.version;
}

QList<UninstallEntry> entriesOf(const OfficeProduct& product)
{
    QList<UninstallEntry> entries;
    for (const UninstallEntry& entry : officeUninstallEntries()) {
        const bool twin = std::ranges::any_of(entries, [&entry](const UninstallEntry& other) {
            return other.key.compare(entry.key, Qt::CaseInsensitive) == 0 &&
                   other.uninstallString == entry.uninstallString;
        });
        if (isOf(entry, product) && !twin)
            entries.append(entry);
    }
    return entries;
}

bool isStillListed(const UninstallEntry& entry, const OfficeProduct& product)
{
    const QList<UninstallEntry> entries = entriesOf(product);
    return std::ranges::any_of(entries,
                               [&entry](const UninstallEntry& other) { return other.key == entry.key; });
}

Result<UninstallCommand> commandOf(const UninstallEntry& entry, const QString& answersFile,
                                   const ProgramFolders& folders)
{
    if (const auto release = releaseOfUninstallKey(entry.key))
        return clickToRunCommand(entry.uninstallString, release->releaseId, release->culture, folders);
    if (const auto setup = setupOfUninstallKey(entry.key))
        return setupCommand(entry.uninstallString, setup->id, setup->major, answersFile, folders);
    return installerCommand(entry.uninstallString, entry.key, folders);
}

Result<QList<Removal>> removalsOf(const OfficeProduct& product, const QString& answersFile,
                                  const ProgramFolders& folders)
{
    QList<Removal> removals;
    for (const UninstallEntry& entry : entriesOf(product)) {
        const Result<UninstallCommand> command = commandOf(entry, answersFile, folders);
        if (!command)
            return command.error();
        if (!QFileInfo(command->program).isFile())
            return Failure{Cause::NotFound, 0, command->program};
        removals.append({entry, *command});
    }
    if (removals.isEmpty())
        return nothingToStart(product);
    return removals;
}

/// The vendor does not say how far he is: half of what is left in four minutes, and never all of it, so that
/// a person sees it move.
double guessedPart(std::chrono::milliseconds elapsed)
{
    constexpr std::chrono::duration<double> kHalf = std::chrono::minutes{4};
    return 1 - std::exp2(-(elapsed / kHalf));
}

/// Nobody who stops us stops the vendor's work.
Result<void> runOne(const UninstallCommand& command, const OfficeProduct& product, const Progress& progress,
                    std::chrono::milliseconds timeout)
{
    Result<ChildProcess> child =
        ChildProcess::start(command.program, command.commandLine, ChildFate::OutlivesUs);
    if (!child)
        return child.error();
    ChildProcess process = std::move(child).value();
    for (std::chrono::milliseconds elapsed{0};; elapsed += kTellEvery) {
        const bool isLast = timeout - elapsed <= kTellEvery;
        const Result<std::uint32_t> exitCode =
            process.wait({isLast ? timeout - elapsed : kTellEvery, {}}, kPatience);
        if (exitCode)
            return uninstallResult(*exitCode, product);
        if (isLast || exitCode.error().cause != Cause::TimedOut)
            return exitCode.error();
        progress(guessedPart(elapsed));
    }
}

/// Click-to-Run ends before its work does (observed): the next command would meet it and end with 17002.
Result<void> awaitEnd(const UninstallEntry& entry, const OfficeProduct& product)
{
    const QDeadlineTimer deadline(kListFollows);
    while (isStillListed(entry, product)) {
        if (deadline.hasExpired())
            return Failure{Cause::TimedOut, 0, QStringLiteral("%1 is still listed").arg(entry.key)};
        std::this_thread::sleep_for(kListedEvery);
    }
    return {};
}

Result<void> runAll(const QList<Removal>& removals, const OfficeProduct& product, const Progress& progress,
                    std::chrono::milliseconds timeout)
{
    const auto tell = [&](qsizetype done, double part) {
        if (progress)
            progress((static_cast<double>(done) + part) / static_cast<double>(removals.size()));
    };
    for (qsizetype i = 0; i < removals.size(); ++i) {
        tell(i, 0);
        if (i > 0) {
            if (const Result<void> ended = awaitEnd(removals.at(i - 1).entry, product); !ended)
                return ended;
        }
        // Removing one language may have taken the others with it.
        if (i > 0 && !isStillListed(removals.at(i).entry, product))
            continue;
        // Without one of its languages a product is neither there nor gone: all of them, or none.
        const Result<void> done = runOne(
            removals.at(i).command, product, [&](double part) { tell(i, part); }, timeout);
        if (!done)
            return done;
    }
    tell(removals.size(), 0);
    return {};
}

} // namespace

Result<void> removeOffice(const OfficeProduct& product, const ProgramFolders& folders,
                          const Progress& progress, const Limit& limit)
{
    if (product.technology == OfficeTechnology::Store)
        return Failure{Cause::NotSupported, 0,
                       QStringLiteral("Windows itself removes %1, in its settings").arg(product.releaseId)};
    std::optional<SetupAnswers> answers;
    if (product.technology == OfficeTechnology::WindowsInstaller) {
        Result<SetupAnswers> written = SetupAnswers::forRemovalOf(product.releaseId);
        if (!written)
            return written.error();
        answers.emplace(std::move(written).value());
    }
    const Result<QList<Removal>> removals =
        removalsOf(product, answers ? answers->path() : QString(), folders);
    if (!removals)
        return removals.error();
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, product.releaseId};
    return runAll(*removals, product, progress, limit.timeout);
}

Result<void> uninstallResult(std::uint32_t exitCode, const OfficeProduct& product)
{
    const bool clickToRun = product.technology == OfficeTechnology::ClickToRun;
    if (clickToRun && exitCode == kNothingThere)
        return {};
    const auto failure = [&](Cause cause) {
        return Failure{
            cause, exitCode,
            QStringLiteral("the uninstaller of %1 ended with %2").arg(product.releaseId).arg(exitCode)};
    };
    if (clickToRun && exitCode == kNotCompleted)
        return failure(Cause::Busy);
    switch (exitCode) {
    case ERROR_SUCCESS:
    case ERROR_SUCCESS_REBOOT_REQUIRED:
    case ERROR_SUCCESS_REBOOT_INITIATED:
    case ERROR_UNKNOWN_PRODUCT: // gone already
    case kProductUninstalled:
        return {};
    case ERROR_INSTALL_USEREXIT:
    case ERROR_CANCELLED:
        return failure(Cause::Cancelled);
    case ERROR_INSTALL_ALREADY_RUNNING:
        return failure(Cause::Busy);
    default: // each vendor has its own
        return failure(Cause::Refused);
    }
}

} // namespace activation::windows
