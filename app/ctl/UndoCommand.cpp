// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Planning.h"
#include "app/ctl/RunProgress.h"
#include "app/ctl/Visit.h"
#include "app/ctl/console/Terminal.h"
#include "core/steps/Undo.h"
#include "core/visit/Report.h"
#include "core/visit/VisitJournal.h"
#include "ui/text/CommonText.h"
#include "ui/text/StepText.h"

#include <algorithm>

namespace activation::ctl {

namespace {

QJsonObject beginAnswer(const Workplace& workplace)
{
    QJsonObject answer = answerFor(workplace);
    answer.remove(QStringLiteral("profile"));
    return answer;
}

/// What was changed for good.
QList<StepRequest> lastingOf(const QList<JournalEntry>& entries)
{
    QList<StepRequest> done;
    for (const JournalEntry& entry : entries) {
        if (entry.state == EntryState::Done && entry.inverse.isEmpty())
            done.append(entry.request);
    }
    return done;
}

/// What would be done, and since when.
void sayEntries(const CommandContext& context, const Workplace& workplace, const SiteProfile& profile,
                const QList<JournalEntry>& entries)
{
    context.say(text::CtlSentence::UndoHeading);
    const int offset = localNow(*workplace.system).offsetFromUtc();
    for (const JournalEntry& entry : entries) {
        const QString when = text::dateText(entry.when.toOffsetFromUtc(offset), context.phrases);
        for (const StepRequest& inverse : entry.inverse) {
            const QString what = text::describe(inverse, profile, context.phrases);
            context.console.say(QStringLiteral("  ") +
                                context.text(text::CtlSentence::UndoEntry, what, when));
        }
    }
}

/// Nothing when somebody agrees, or has agreed by an option.
std::optional<ExitCode> declined(const CommandContext& context)
{
    if (context.invocation.has(Option::Yes))
        return std::nullopt;
    if (!isTerminal(Stream::In))
        return failUsage(context, context.text(text::CtlSentence::NeedsYes));
    if (isAgreedTo(context, text::CtlSentence::UndoGoAhead))
        return std::nullopt;
    if (context.interrupt.requested())
        return failCancelled(context);
    return fail(context, ExitCode::Cancelled, {Cause::Cancelled, 0, {}},
                context.text(text::CtlSentence::NothingChanged));
}

ExitCode listEntries(const CommandContext& context, const Workplace& workplace, const SiteProfile& profile,
                     const QList<JournalEntry>& entries)
{
    if (entries.isEmpty())
        context.say(text::CtlSentence::UndoNothing);
    else
        sayEntries(context, workplace, profile, entries);
    QJsonObject answer = beginAnswer(workplace);
    answer.insert(QStringLiteral("entries"), toJson(entries));
    context.console.answer(answer);
    return ExitCode::Done;
}

qsizetype stepsOf(const QList<JournalEntry>& entries)
{
    qsizetype steps = 0;
    for (const JournalEntry& entry : entries)
        steps += entry.inverse.size();
    return steps;
}

bool needRights(const QList<JournalEntry>& entries)
{
    return std::ranges::any_of(entries, [](const JournalEntry& entry) {
        return std::ranges::any_of(entry.inverse, [](const StepRequest& r) { return needsElevation(r); });
    });
}

/// What is still as it was, and why.
void sayLeft(const CommandContext& context, const SiteProfile& profile, const StepResult& step)
{
    context.console.sayHanging(Console::signFor(signOf(step.outcome)),
                               text::describe(step.request, profile, context.phrases));
    if (step.failure)
        sayTrouble(context, Sign::Bad, text::describe(*step.failure, {}, profile, context.phrases));
}

ExitCode putBack(const CommandContext& context, Workplace& workplace, const SiteProfile& profile,
                 Journal& journal)
{
    RunProgress progress(context, stepsOf(undoable(journal.entries())));
    const UndoResult result =
        undoAll(*workplace.system, profile, journal, progress.observer(), context.interrupt.token());
    for (const StepResult& step : result.steps) {
        if (step.outcome != StepOutcome::Done)
            sayLeft(context, profile, step);
    }
    const bool cancelled = context.interrupt.requested() && !result.complete;
    if (cancelled)
        context.console.complain(cancelledText(context));
    context.say(result.complete ? text::CtlSentence::UndoDone : text::CtlSentence::UndoPartly);
    sayLasting(context, lastingOf(journal.entries()), profile);

    QJsonObject answer = beginAnswer(workplace);
    answer.insert(QStringLiteral("complete"), result.complete);
    answer.insert(QStringLiteral("steps"), toJson(result.steps));
    context.console.answer(answer);
    if (cancelled)
        return ExitCode::Cancelled;
    return result.complete ? ExitCode::Done : ExitCode::Problems;
}

/// In a damaged journal there may have been more.
ExitCode sayNothingToUndo(const CommandContext& context, const Workplace& workplace, bool complete)
{
    context.say(text::CtlSentence::UndoNothing);
    QJsonObject answer = beginAnswer(workplace);
    answer.insert(QStringLiteral("complete"), complete);
    answer.insert(QStringLiteral("steps"), QJsonArray());
    context.console.answer(answer);
    return complete ? ExitCode::Done : ExitCode::Problems;
}

} // namespace

ExitCode runUndo(const CommandContext& context)
{
    auto opened = openMachine(context);
    if (!opened)
        return opened.error();
    Workplace& workplace = *opened;
    // Settings can be put back even when the profile that they came from is gone.
    const SiteProfile profile = workplace.found ? *workplace.profile() : SiteProfile{};

    const auto read = readJournal(workplace);
    if (!read)
        return failMachine(context, read.error());
    if (read->damage)
        complainOfDamage(context, workplace, *read->damage);
    const QList<JournalEntry> entries = undoable(read->entries);
    if (context.invocation.has(Option::List)) {
        const ExitCode listed = listEntries(context, workplace, profile, entries);
        sayLasting(context, lastingOf(read->entries), profile);
        return listed;
    }
    if (entries.isEmpty()) {
        const ExitCode nothing = sayNothingToUndo(context, workplace, !read->damage);
        sayLasting(context, lastingOf(read->entries), profile);
        return nothing;
    }
    if (const auto missing = missingRights(context, *workplace.system, needRights(entries)))
        return fail(context, ExitCode::ElevationNeeded, {Cause::AccessDenied, 0, {}}, *missing);
    sayEntries(context, workplace, profile, entries);
    sayLasting(context, lastingOf(read->entries), profile);
    if (const auto exit = declined(context))
        return *exit;
    auto journal = openJournal(workplace);
    if (!journal)
        return failMachine(context, journal.error());
    return putBack(context, workplace, profile, **journal);
}

} // namespace activation::ctl
