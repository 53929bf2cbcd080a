// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/ActivateCommand.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Planning.h"
#include "app/ctl/RunProgress.h"
#include "app/ctl/Visit.h"
#include "core/visit/Report.h"
#include "ui/text/StepText.h"

#include <algorithm>

namespace activation::ctl {

namespace {

// The licensing service may have to be switched on before the products can be seen, and they before a
// conflict.
constexpr int kRounds = 3;

bool agrees(const QString& answer)
{
    return answer.compare(u"y", Qt::CaseInsensitive) == 0 || answer.compare(u"yes", Qt::CaseInsensitive) == 0;
}

/// One run of the command, from the first look to the last word.
class Activation final
{
public:
    Activation(const CommandContext& context, app::Composition& composition)
        : m_context(context)
        , m_composition(composition)
        , m_profile(*composition.profile())
    {}

    ExitCode run()
    {
        complainOfDamage(m_context, m_composition);
        sayWhetherCutOff();
        m_context.say(text::CtlSentence::Checking);
        look();
        for (int round = 1;; ++round) {
            if (m_context.interrupt.requested())
                return endBefore(ExitCode::Cancelled, {Cause::Cancelled, 0, {}}, cancelledText(m_context));
            if (m_session.plan.isEmpty() && round == 1)
                return endWithNothingToDo();
            m_context.console.say();
            sayPlan(m_context, m_session.plan, m_session.findings, m_profile);
            if (const auto exit = prevented())
                return *exit;
            if (const auto exit = declined())
                return *exit;
            if (const auto exit = carryOut())
                return *exit;
            if (!succeeded() || !looksDifferentNow() || round == kRounds)
                return endAfterRun();
        }
    }

private:
    void sayWhetherCutOff()
    {
        const auto entries = Journal::read(m_composition.folder);
        if (entries && wasCutOff(*entries))
            m_context.console.complain(m_context.text(text::CtlSentence::CutOff));
    }

    ExitCode endWithNothingToDo()
    {
        sayNothingToDo(m_context, m_session.findings);
        sayLicenses(m_context, m_session.licenses, localNow(*m_composition.system));
        const bool told = couldTell(m_session.findings);
        RunResult result;
        result.end = told ? RunEnd::Completed : RunEnd::NotStarted;
        result.licenses = m_session.licenses;
        answer(result, told);
        return told ? ExitCode::Done : ExitCode::Problems;
    }

    std::optional<ExitCode> prevented()
    {
        const QList<CheckId>& obstacles = m_session.plan.obstacles;
        const bool onlyRights = obstacles == QList{CheckId::Administrator};
        const bool needed = onlyRights || needsElevation(m_session.plan);
        if (obstacles.isEmpty() || onlyRights) {
            const auto missing = missingRights(m_context, *m_composition.system, needed);
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
        const auto reply =
            m_context.console.ask(m_context.text(text::CtlSentence::GoAhead), m_context.interrupt.token());
        if (reply && agrees(*reply))
            return std::nullopt;
        m_context.console.complain({});
        const QString said = m_context.interrupt.requested()
                                 ? cancelledText(m_context)
                                 : m_context.text(text::CtlSentence::NothingChanged);
        return endBefore(ExitCode::Cancelled, {Cause::Cancelled, 0, {}}, said);
    }

    void look()
    {
        m_session = lookAround(m_context, m_composition, {});
        m_session.choices = choicesFor(m_context, m_profile);
        m_session.plan = makePlan(m_session.findings, m_profile, m_session.choices);
    }

    /// Runs the plan; an exit code when it could not even be begun.
    std::optional<ExitCode> carryOut()
    {
        if (!m_journal) {
            auto journal = Journal::open(m_composition.folder);
            if (!journal)
                return endBefore(ExitCode::Problems, journal.failure(), wordsFor(journal.failure()));
            m_journal = std::move(journal).value();
        }
        if (const auto saved = saveSession(m_session, m_composition.folder); !saved)
            return endBefore(ExitCode::Problems, saved.failure(), wordsFor(saved.failure()));

        m_context.console.say();
        StepRunner runner(*m_composition.system, m_profile, *m_journal);
        RunProgress progress(m_context, m_session.plan.steps.size());
        m_session.result = runner.run(m_session.plan, progress.observer(), m_context.interrupt.token());
        m_session.licenses = m_session.result->licenses;
        m_made += m_session.result->steps;
        if (const auto saved = saveSession(m_session, m_composition.folder); !saved)
            m_context.console.complain(
                m_context.text(text::CtlSentence::CannotWrite, {m_composition.folder}));
        return std::nullopt;
    }

    bool succeeded() const
    {
        return m_session.result->end == RunEnd::Completed && isSuccess(*m_session.result);
    }

    /// Looks again where something had kept checks from answering or stood in the way, and keeps what it
    /// sees. True when that brings new steps: with its service switched on, Windows tells what can be
    /// activated.
    bool looksDifferentNow()
    {
        if (isSettled(m_session.findings))
            return false;
        const Session before = m_session;
        look();
        if (!m_context.interrupt.requested() && !m_session.plan.isEmpty() && m_session.plan != before.plan)
            return true;
        const Findings now = m_context.interrupt.requested() ? before.findings : m_session.findings;
        m_session = before;
        m_session.findings = now;
        return false;
    }

    ExitCode endAfterRun()
    {
        const RunResult& result = *m_session.result;
        m_context.console.say();
        sayWording(m_context, succeeded() ? Sign::Good : Sign::Bad,
                   text::describe(result, m_session.findings, m_profile, m_context.phrases));
        m_context.console.say();
        sayLicenses(m_context, result.licenses, localNow(*m_composition.system));
        if (result.end == RunEnd::Cancelled)
            m_context.console.complain(cancelledText(m_context));
        if (!succeeded() && !undoable(m_journal->entries()).isEmpty())
            m_context.say(text::CtlSentence::TakeBack, {QStringLiteral("activationctl undo")});
        sayHowToRestart();
        RunResult whole = result;
        whole.steps = m_made;
        answer(whole, succeeded());
        if (result.end == RunEnd::Cancelled)
            return ExitCode::Cancelled;
        return succeeded() ? ExitCode::Done : ExitCode::Problems;
    }

    /// A real computer is restarted by its owner; a practice computer has no button for it.
    void sayHowToRestart() const
    {
        if (!m_composition.practice.isEmpty() && screenOf(m_session, m_profile) == Screen::RestartNeeded) {
            m_context.say(text::CtlSentence::PracticeTryIt,
                          {QStringLiteral("activationctl practice restart ") + m_context.request.practice});
        }
    }

    QString wordsFor(const Failure& failure) const
    {
        const text::Wording wording =
            text::describe(failure, m_session.findings, m_profile, m_context.phrases);
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
        for (const StepRequest& request : std::as_const(m_session.plan.steps))
            result.steps.append({request, StepOutcome::NotRun, std::nullopt});
        result.licenses = m_session.licenses;
        if (m_session.plan.canRun())
            result.failure = failure;
        answer(result, false);
        return exit;
    }

    void answer(const RunResult& result, bool success)
    {
        const SupportFacts facts = supportFactsOf(m_session, m_profile);
        sayScreenAndCode(m_context, facts);
        QJsonObject object = answerFor(m_composition);
        object.insert(QStringLiteral("end"), toString(result.end));
        object.insert(QStringLiteral("success"), success);
        object.insert(QStringLiteral("obstacles"), toJson(m_session.plan.obstacles));
        object.insert(QStringLiteral("steps"), toJson(result.steps));
        object.insert(QStringLiteral("licenses"), toJson(result.licenses, localNow(*m_composition.system)));
        object.insert(QStringLiteral("failure"),
                      result.failure ? QJsonValue(toJson(*result.failure)) : QJsonValue::Null);
        object.insert(QStringLiteral("findings"), toJson(m_session.findings));
        addScreenAndCode(object, facts);
        m_context.console.answer(object);
    }

    const CommandContext& m_context;
    app::Composition& m_composition;
    const SiteProfile& m_profile;
    Session m_session;
    std::unique_ptr<Journal> m_journal;
    QList<StepResult> m_made; ///< in all rounds
};

} // namespace

ExitCode runActivate(const CommandContext& context)
{
    auto opened = openMachineWithProfile(context);
    if (const auto* exit = std::get_if<ExitCode>(&opened))
        return *exit;
    return Activation(context, std::get<app::Composition>(opened)).run();
}

} // namespace activation::ctl
