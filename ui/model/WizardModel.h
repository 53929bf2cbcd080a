// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitEngine.h"
#include "core/visit/VisitState.h"
#include "ui/model/MachineInspector.h"
#include "ui/model/Worker.h"
#include "ui/text/Phrasebook.h"

namespace activation::ui {

/// One person's visit as the window goes through it. Tells the engine what happens, and does what that wants
/// done: MachineInspector inspects, Worker changes. Lives on the GUI thread and never waits.
class WizardModel final : public QObject
{
    Q_OBJECT

public:
    WizardModel(MachineInspector& inspector, Worker& worker, Language language, QObject* parent = nullptr);

    [[nodiscard]] const VisitState& state() const { return m_engine.state(); }
    /// An empty one where none is known.
    [[nodiscard]] const SiteProfile& profile() const { return m_engine.profile(); }
    [[nodiscard]] const text::Phrasebook& phrases() const { return *m_phrases; }
    /// What the support code of this screen says.
    [[nodiscard]] SupportFacts supportFacts() const;
    [[nodiscard]] bool isRunning() const { return activation::isRunning(state().phase); }

    /// What happened, or what a person asks for. Does nothing where it does not fit the moment.
    void handle(const VisitEvent& event);
    void start() { handle(event::Started{}); }
    /// Shows this state and looks at nothing: for pictures, and for the screen of a caller.
    void present(VisitState state);
    void setLanguage(Language language);

    void tellRole(const Role& role) { handle(event::TellRole{role}); }
    void tellLeft(const QDate& lastDay) { handle(event::TellLeft{lastDay}); }
    void checkAgain() { handle(event::CheckAgain{}); }
    void goOn() { handle(event::GoOn{}); }
    void goBack() { handle(event::GoBack{}); }
    void repair(CheckId check) { handle(event::Repair{check}); }
    void removeConflicts() { handle(event::RemoveConflicts{}); }
    void keepConflicts() { handle(event::KeepConflicts{}); }
    void activate() { handle(event::Activate{}); }
    void cancel() { handle(event::Cancel{}); }
    void putBack() { handle(event::PutBack{}); }
    void restart() { handle(event::Restart{}); }
    void finish() { handle(event::Finish{}); }
    void notify(const ScreenNotice& notice) { handle(event::Notify{notice}); }

    /// Into the person's documents; a notice says where, or why not.
    void saveReport();
    void saveCalendar();

Q_SIGNALS:
    void changed();
    void languageChanged();
    void calendarSaved(const QString& path);

private:
    void perform(const effect::Open&);
    void perform(const effect::Inspect&);
    void perform(const effect::InspectAgain& wanted);
    void perform(const effect::StopInspecting&);
    void perform(const effect::CommitSession& wanted);
    void perform(const effect::SaveSession& wanted);
    void perform(const effect::ForgetSession&);
    void perform(const effect::RememberPerson& told);
    void perform(const effect::Continue&);
    void perform(const effect::CarryOut& job);
    void perform(const effect::PutBack&);
    void perform(const effect::CancelJob&);
    void perform(const effect::RestartMachine&);

    MachineInspector& m_inspector;
    Worker& m_worker;
    std::unique_ptr<text::Phrasebook> m_phrases;
    VisitEngine m_engine;
};

/// Whether the row of this finding has a button of its own that mends it at once.
[[nodiscard]] bool hasOwnRepair(const Finding& finding);

} // namespace activation::ui
