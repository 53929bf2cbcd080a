// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Planning.h"
#include "app/ctl/RunProgress.h"
#include "app/ctl/Visit.h"
#include "core/checks/CheckGroups.h"
#include "core/steps/ProductChoice.h"
#include "core/visit/OpenProducts.h"
#include "core/visit/Report.h"
#include "core/visit/VisitEngine.h"
#include "core/visit/VisitJournal.h"
#include "ui/text/StepText.h"

#include <QUuid>

#include <algorithm>

namespace activation::ctl {

namespace {

/// One run of the command, from the first inspection to the last word.
class Activation final
{
public:
    Activation(const CommandContext& context, Workplace& workplace)
        : m_context(context)
        , m_workplace(workplace)
        , m_profile(*workplace.profile())
    {}

    ExitCode run()
    {
        complainOfEarlierRuns();
        m_context.say(text::CtlSentence::Checking);
        dispatch(event::Started{});
        if (const auto exit = refuseStrangers(m_context, session()))
            return *exit;
        if (!wasInterrupted() && session().plan.isEmpty())
            return endWithNothingToDo();
        do {
            m_continues = false;
            if (wasInterrupted())
                return endBefore(ExitCode::Cancelled, {Cause::Cancelled, 0, {}}, cancelledText(m_context));
            if (session().plan.isEmpty()) // of the next round: nothing more was told
                return endBefore(ExitCode::Problems, {Cause::TimedOut, 0, {}},
                                 m_context.text(text::CtlSentence::NotEverythingChecked));
            m_context.console.say();
            sayPlan(m_context, session(), m_profile, localNow(*m_workplace.system).date());
            if (const auto exit = prevented())
                return *exit;
            if (const auto exit = declined())
                return *exit;
            dispatch(event::Activate{});
            if (m_failure)
                return endBefore(ExitCode::Problems, *m_failure, wordsFor(*m_failure));
        } while (m_continues || isHeldUp());
        return endAfterRun();
    }

private:
    [[nodiscard]] const Session& session() const { return m_engine.state().session; }
    /// The last round went well, and something stands in the way of the next.
    [[nodiscard]] bool isHeldUp() const { return succeeded() && !session().result; }
    [[nodiscard]] bool wasInterrupted() const { return m_context.interrupt.requested(); }

    void dispatch(const VisitEvent& event)
    {
        const QList<VisitEffect> effects = m_engine.handle(event);
        for (const VisitEffect& effect : effects)
            std::visit([this](const auto& wanted) { perform(wanted); }, effect);
    }

    void perform(const effect::Open&)
    {
        // What is decided here depends on what was found.
        m_first = look();
        // Without what an earlier visit left behind: a command begins anew.
        dispatch(event::Opened{QUuid::createUuid().toString(QUuid::WithoutBraces), factsOf(m_workplace),
                               choicesFor(m_context, m_profile, m_first->findings), false});
    }

    void perform(const effect::Inspect&)
    {
        const Inspection inspection = m_first ? *std::exchange(m_first, std::nullopt) : look();
        if (m_ended && wasInterrupted())
            dispatch(event::Cancel{});
        else
            dispatch(event::Inspected{inspection});
    }

    [[nodiscard]] Inspection look() const
    {
        return inspect(*m_workplace.system, m_profile, m_workplace.person, {}, {},
                       m_context.interrupt.token());
    }

    void perform(const effect::CommitSession& wanted)
    {
        m_failure.reset();
        if (const auto prepared = prepare(wanted.session))
            dispatch(event::SessionCommitted{{}});
        else
            m_failure = prepared.error();
    }

    void perform(const effect::SaveSession& wanted)
    {
        // Where nothing has run yet there is nothing to come back to.
        if (m_ended && !saveSession(wanted.session, m_workplace.folder))
            m_context.console.complain(m_context.text(text::CtlSentence::CannotWrite, m_workplace.folder));
    }

    void perform(const effect::Continue&) { m_continues = true; }

    void perform(const effect::CarryOut& job)
    {
        m_context.console.say();
        StepRunner runner(*m_workplace.system, m_profile, *m_journal, job.runId);
        RunProgress progress(m_context, job.plan.steps.size());
        m_ended = runner.run(job.plan, progress.observer(), m_context.interrupt.token());
        m_made += m_ended->steps;
        dispatch(event::JobFinished{*m_ended});
    }

    /// Windows answers sooner or later. For the network, or for programs to close, a person at a terminal
    /// does not wait.
    void perform(const effect::InspectAgain& wanted)
    {
        if (!isStillAsking(wanted.known))
            return;
        if (!std::exchange(m_saidStillAsking, true))
            m_context.say(text::CtlSentence::StillAsking);
        const auto inspection =
            inspectAgain(*m_workplace.system, m_profile, m_workplace.person, checksToAskAgain(wanted.known),
                         wanted.known, wanted.interval, m_context.interrupt.token());
        if (inspection)
            dispatch(event::Inspected{*inspection});
        else if (m_ended)
            dispatch(event::Cancel{});
    }

    // It repairs nothing by itself, and ends with the command.
    void perform(const effect::StopInspecting&) {}
    void perform(const effect::ForgetSession&) {}
    void perform(const effect::RememberPerson&) {}
    void perform(const effect::PutBack&) {}
    void perform(const effect::CancelJob&) {}
    void perform(const effect::RestartMachine&) {}

    void complainOfEarlierRuns()
    {
        const auto [entries, damage, tail] = readJournal(m_workplace).valueOr({});
        if (damage)
            complainOfDamage(m_context, m_workplace, *damage);
        if (wasLeftRemoving(entries))
            m_context.console.complain(m_context.text(text::CtlSentence::LeftRemoving));
        else if (wasCutOff(entries) && !Journal::isInUse(journalFolder(m_workplace)))
            m_context.console.complain(m_context.text(text::CtlSentence::CutOff));
    }

    ExitCode endWithNothingToDo()
    {
        sayNothingToDo(m_context, session().findings);
        const bool told = couldTell(session().findings);
        if (told || !session().licenses.isEmpty()) // what is not known is not "none"
            sayLicenses(m_context, session().licenses, localNow(*m_workplace.system));
        RunResult result;
        result.end = told ? RunEnd::Completed : RunEnd::NotStarted;
        result.licenses = session().licenses;
        const QList<License> open = chosen(notActivated(session().licenses, m_profile));
        const QList<License> otherwise = withoutAsking(open, m_profile);
        if (told && !otherwise.isEmpty())
            sayWording(m_context, Sign::Attention,
                       text::describeOtherWays(otherwise, session().licenses, m_profile, m_context.phrases));
        const bool all = told && open.size() == otherwise.size();
        answer(result, all);
        return all ? ExitCode::Done : ExitCode::Problems;
    }

    QList<License> chosen(QList<License> licenses) const
    {
        licenses.removeIf([this](const License& license) {
            return !isChosen(session().choices.only,
                             {license.activationId, license.name, license.family, license.version});
        });
        return licenses;
    }

    /// Nothing is open of what the profile lets Windows ask for and somebody wanted.
    bool isComplete(const RunResult& result) const
    {
        const QList<License> open = chosen(notActivated(result.licenses, m_profile));
        return succeeded() && open.size() == withoutAsking(open, m_profile).size();
    }

    std::optional<ExitCode> prevented()
    {
        const QList<CheckId>& obstacles = session().plan.obstacles;
        if (obstacles.isEmpty()) {
            const auto missing =
                missingRights(m_context, *m_workplace.system, failsWithoutElevation(session().plan));
            if (missing)
                return endBefore(ExitCode::ElevationNeeded, {Cause::AccessDenied, 0, {}}, *missing);
        }
        if (!obstacles.isEmpty()) {
            sayHowToRestart();
            return endBefore(ExitCode::Problems, {}, m_context.text(text::CtlSentence::NothingChanged));
        }
        return std::nullopt;
    }

    std::optional<ExitCode> declined()
    {
        if (m_context.invocation.has(Option::Yes))
            return std::nullopt;
        if (!isTerminal(Stream::In)) {
            return endBefore(ExitCode::Usage, {Cause::InvalidInput, 0, QStringLiteral("--yes")},
                             m_context.text(text::CtlSentence::NeedsYes));
        }
        if (isAgreedTo(m_context, text::CtlSentence::GoAhead))
            return std::nullopt;
        m_context.console.complain({});
        const QString said = m_context.interrupt.requested()
                                 ? cancelledText(m_context)
                                 : m_context.text(text::CtlSentence::NothingChanged);
        return endBefore(ExitCode::Cancelled, {Cause::Cancelled, 0, {}}, said);
    }

    /// Journal and session on disk, before the first change.
    Result<void> prepare(const Session& session)
    {
        if (!m_journal) {
            auto journal = openJournal(m_workplace);
            if (!journal)
                return journal.error();
            m_journal = std::move(journal).value();
        }
        return saveSession(session, m_workplace.folder);
    }

    [[nodiscard]] bool succeeded() const { return m_ended->end == RunEnd::Completed && isSuccess(*m_ended); }

    ExitCode endAfterRun()
    {
        const RunResult& result = *m_ended;
        m_context.console.say();
        sayTrouble(m_context, succeeded() ? Sign::Good : Sign::Bad,
                   text::describe(result, session().findings, m_profile, m_context.phrases));
        for (const text::Wording& wording :
             text::describeFurtherFailures(result, session().findings, m_profile, m_context.phrases))
            sayTrouble(m_context, Sign::Bad, wording);
        for (const text::Wording& wording : text::describePassedOver(result, m_profile, m_context.phrases))
            sayWording(m_context, Sign::Attention, wording);
        m_context.console.say();
        sayLicenses(m_context, result.licenses, localNow(*m_workplace.system));
        sayWordsAfter(m_context, result, m_profile);
        if (!succeeded())
            sayHelp(m_context, m_profile);
        if (result.end == RunEnd::Cancelled)
            m_context.console.complain(cancelledText(m_context));
        if (!succeeded() && !undoable(m_journal->entries()).isEmpty())
            m_context.say(text::CtlSentence::TakeBack, QStringLiteral("activationctl undo"));
        sayHowToRestart();
        RunResult whole = result;
        whole.steps = m_made;
        const bool all = isComplete(result);
        answer(whole, all);
        if (result.end == RunEnd::Cancelled)
            return ExitCode::Cancelled;
        return all ? ExitCode::Done : ExitCode::Problems;
    }

    /// A real computer is restarted by its owner; a practice computer has no button for it.
    void sayHowToRestart() const
    {
        if (m_workplace.isPractice() && screenOf(session(), m_profile) == Screen::RestartNeeded) {
            m_context.say(text::CtlSentence::PracticeTryIt,
                          QStringLiteral("activationctl practice restart ") + m_context.request.practice);
        }
    }

    QString wordsFor(const Failure& failure) const
    {
        const text::Wording wording =
            text::describe(failure, session().findings, m_profile, m_context.phrases);
        QStringList said = QStringList{wording.heading, wording.why} + wording.whatToDo;
        said.removeAll(QString());
        return said.join(u'\n');
    }

    /// The end of a run, or of its next round, before anything is changed.
    ExitCode endBefore(ExitCode exit, const Failure& failure, const QString& said)
    {
        m_context.console.complain(said);
        RunResult result;
        result.end = failure.cause == Cause::Cancelled ? RunEnd::Cancelled : RunEnd::NotStarted;
        result.steps = m_made;
        for (const StepRequest& request : std::as_const(session().plan.steps))
            result.steps.append({request, StepOutcome::NotRun, std::nullopt});
        result.licenses = session().licenses;
        if (session().plan.canRun())
            result.failure = failure;
        answer(result, false);
        return exit;
    }

    void answer(const RunResult& result, bool success)
    {
        const SupportFacts facts = supportFactsOf(session(), m_profile);
        sayScreenAndCode(m_context, facts);
        QJsonObject object = answerFor(m_workplace);
        object.insert(QStringLiteral("end"), toString(result.end));
        object.insert(QStringLiteral("success"), success);
        object.insert(QStringLiteral("obstacles"), toJson(session().plan.obstacles));
        object.insert(QStringLiteral("steps"), toJson(result.steps));
        object.insert(QStringLiteral("licenses"), toJson(result.licenses, localNow(*m_workplace.system)));
        object.insert(QStringLiteral("failure"),
                      result.failure ? QJsonValue(toJson(*result.failure)) : QJsonValue::Null);
        object.insert(QStringLiteral("findings"), toJson(session().findings));
        addScreenAndCode(object, facts);
        m_context.console.answer(object);
    }

    const CommandContext& m_context;
    Workplace& m_workplace;
    const SiteProfile& m_profile;
    VisitEngine m_engine;
    std::unique_ptr<Journal> m_journal;
    std::optional<Inspection> m_first; ///< made before the engine asked for it
    std::optional<Failure> m_failure;  ///< before the first change
    std::optional<RunResult> m_ended;  ///< of the last round
    bool m_continues = false;
    bool m_saidStillAsking = false;
    QList<StepResult> m_made; ///< in all rounds
};

} // namespace

ExitCode runActivate(const CommandContext& context)
{
    auto opened = openMachineWithProfile(context);
    if (!opened)
        return opened.error();
    return Activation(context, *opened).run();
}

} // namespace activation::ctl
