// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/Undo.h"

#include "core/steps/RunProgress.h"

#include <algorithm>

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

/// One inverse and the entry that it belongs to.
struct Work
{
    JournalEntry entry;
    StepRequest inverse;
    bool lastOfEntry = false;
};

/// Backwards, the service of Windows behind all the rest: whoever disabled it again first could not put back
/// a host.
QList<Work> workOf(const Journal& journal)
{
    QList<JournalEntry> entries = undoable(journal.entries());
    std::stable_partition(entries.begin(), entries.end(), [](const JournalEntry& entry) {
        return kindOf(entry.request) != StepKind::SetLicensingService;
    });
    QList<Work> work;
    for (const JournalEntry& entry : entries) {
        for (const StepRequest& inverse : entry.inverse)
            work.append({entry, inverse, false});
        work.last().lastOfEntry = true;
    }
    return work;
}

bool isAboutTheSame(const StepRequest& one, const StepRequest& other)
{
    if (kindOf(one) != kindOf(other))
        return false;
    const auto* const host = std::get_if<SetKmsHost>(&one);
    return !host || host->scope == std::get<SetKmsHost>(other).scope;
}

/// What is left for the next time has to find what it needs then: the value that a later change found here,
/// and for a host the service.
bool waitsFor(const StepRequest& inverse, const StepRequest& left)
{
    return isAboutTheSame(inverse, left) ||
           (kindOf(inverse) == StepKind::SetLicensingService && kindOf(left) == StepKind::SetKmsHost);
}

/// Who was told to stop, lost the other side or cannot note what is done does not go on.
bool endsAll(const Failure& failure)
{
    return failure.cause == Cause::Cancelled || failure.cause == Cause::Lost ||
           failure.cause == Cause::StorageFailed;
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
    const QList<Work> works = workOf(journal);
    UndoResult result;
    QList<StepRequest> inverses;
    for (const Work& work : works) {
        inverses.append(work.inverse);
        result.steps.append(StepResult{work.inverse, StepOutcome::NotRun, std::nullopt});
    }

    RunProgress progress(inverses, observer);
    QList<StepRequest> left;
    for (int index = 0; index < works.size() && !stop.stop_requested(); ++index) {
        const JournalEntry& entry = works[index].entry;
        const StepRequest& inverse = works[index].inverse;
        const auto isInTheWay = [&inverse](const StepRequest& other) { return waitsFor(inverse, other); };
        if (std::ranges::any_of(left, isInTheWay)) {
            left.append(inverse);
            continue;
        }
        progress.start(index);
        Result<void> done =
            Failure{Cause::InvalidInput, 0, QStringLiteral("journal entry %1").arg(entry.number)};
        if (isInverseOf(entry.request, inverse)) {
            done = putBack(
                system, profile, inverse, [&](double part) { progress.advance(index, part); }, stop);
        }
        if (done && works[index].lastOfEntry)
            done = journal.finish(entry.number, EntryState::Undone, entry.failure);
        result.steps[index] = resultOf(inverse, done);
        progress.finish(index, result.steps[index]);
        if (!done)
            left.append(inverse);
        if (!done && endsAll(done.error()))
            break;
    }
    result.damage = journal.damage();
    result.complete = !result.damage && std::ranges::all_of(result.steps, [](const StepResult& step) {
        return step.outcome == StepOutcome::Done;
    });
    return result;
}

} // namespace activation
