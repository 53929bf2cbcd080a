// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Undo.h"

#include "core/steps/RunProgress.h"

namespace activation {

namespace {

/// What stood there before may be a host or a zone that the profile does not know, so the preconditions,
/// which ask the profile, are not asked here. Instead only the three kinds that can be put back are accepted,
/// and only as the inverse of an entry that changed the same thing: a journal cannot make undo do anything
/// else.
bool isInverseOf(const StepRequest& request, const StepRequest& inverse)
{
    if (kindOf(request) != kindOf(inverse))
        return false;
    switch (kindOf(request)) {
    case StepKind::SetLicensingService:
    case StepKind::SetTimeZone:
        return true;
    case StepKind::SetKmsHost:
        return std::get<SetKmsHost>(request).scope == std::get<SetKmsHost>(inverse).scope;
    case StepKind::SynchronizeClock:
    case StepKind::CloseProgram:
    case StepKind::RemoveOffice:
    case StepKind::InstallSetupKey:
    case StepKind::ActivateProduct:
        return false;
    }
    Q_UNREACHABLE();
}

/// A product that is gone took its own host setting with it.
bool isGone(const StepRequest& inverse, const Failure& failure)
{
    const auto* const host = std::get_if<SetKmsHost>(&inverse);
    return host && !host->scope.isEmpty() && failure.cause == Cause::NotFound;
}

Result<void> putBack(System& system, const SiteProfile& profile, const StepRequest& inverse,
                     const Progress& progress, std::stop_token stop)
{
    const std::unique_ptr<Step> step = makeStep(inverse);
    if (Result<void> done = step->run(system, profile, progress, stop); !done)
        return isGone(inverse, done.error()) ? Result<void>() : done;
    return step->readBack(system, profile, Limit{kLookTimeout, {}});
}

/// Every inverse in the order in which it is to be done, each with its entry.
struct Work
{
    QList<JournalEntry> entries;
    QList<StepRequest> inverses;
    QList<bool> lastOfEntry;
};

Work workOf(const Journal& journal)
{
    Work work;
    for (const JournalEntry& entry : undoable(journal.entries())) {
        for (const StepRequest& inverse : entry.inverse) {
            work.entries.append(entry);
            work.inverses.append(inverse);
            work.lastOfEntry.append(false);
        }
        work.lastOfEntry.last() = true;
    }
    return work;
}

StepResult resultOf(const StepRequest& inverse, const Result<void>& done)
{
    if (done)
        return {inverse, StepOutcome::Done, std::nullopt};
    const bool cancelled = done.error().cause == Cause::Cancelled;
    return {inverse, cancelled ? StepOutcome::Cancelled : StepOutcome::Failed, done.error()};
}

} // namespace

UndoResult undoAll(System& system, const SiteProfile& profile, Journal& journal, const RunObserver& observer,
                   std::stop_token stop)
{
    const Work work = workOf(journal);
    UndoResult result;
    for (const StepRequest& inverse : work.inverses)
        result.steps.append(StepResult{inverse, StepOutcome::NotRun, std::nullopt});

    RunProgress progress(work.inverses, observer);
    for (int index = 0; index < work.inverses.size(); ++index) {
        if (stop.stop_requested())
            return result;
        const JournalEntry& entry = work.entries[index];
        const StepRequest& inverse = work.inverses[index];
        progress.start(index);
        Result<void> done =
            Failure{Cause::InvalidInput, 0, QStringLiteral("journal entry %1").arg(entry.number)};
        if (isInverseOf(entry.request, inverse)) {
            done = putBack(
                system, profile, inverse, [&](double part) { progress.advance(index, part); }, stop);
        }
        if (done && work.lastOfEntry[index])
            done = journal.finish(entry.number, EntryState::Undone, entry.failure);
        result.steps[index] = resultOf(inverse, done);
        progress.finish(index, result.steps[index]);
        if (!done)
            return result;
    }
    result.complete = true;
    return result;
}

} // namespace activation
