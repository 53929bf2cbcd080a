// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/Lookout.h"
#include "ui/model/WizardState.h"
#include "ui/model/Worker.h"
#include "ui/text/Phrasebook.h"

namespace activation::ui {

/// One person's visit as the window goes through it: what is known, which screen shows it, and what its
/// buttons do. Lives on the GUI thread and never waits; Lookout looks, Worker changes. Every function for a
/// button does nothing where no screen offers it.
class WizardModel final : public QObject
{
    Q_OBJECT

public:
    WizardModel(Lookout& lookout, Worker& worker, Language language, QObject* parent = nullptr);

    [[nodiscard]] const WizardState& state() const { return m_state; }
    /// An empty one where none is known.
    [[nodiscard]] const SiteProfile& profile() const;
    [[nodiscard]] const text::Phrasebook& phrases() const { return *m_phrases; }
    /// What the support code of this screen says.
    [[nodiscard]] SupportFacts supportFacts() const;
    /// Something runs that an end of the window would interrupt.
    [[nodiscard]] bool isRunning() const { return m_starting || m_run.isRunning(); }

    void start();
    /// Shows this state and looks at nothing: for pictures, and for the screen of a caller.
    void present(WizardState state);
    void setLanguage(Language language);

    void lookAgain();
    void goOn();   ///< the advice is read
    void goBack(); ///< to the findings
    void repair(CheckId check);
    void removeConflicts();
    void keepConflicts();
    void activate();
    void cancel();
    void putBack();
    void restart();
    void finish(); ///< this visit is over; the next one begins anew

    /// Into the person's documents; a notice says where, or why not.
    void saveReport();
    void saveCalendar();

    void notify(const ScreenNotice& notice);
    void dismissNotice();

Q_SIGNALS:
    void changed();
    void languageChanged();
    void calendarSaved(const QString& path);

private:
    void arrive(const WorkplaceFacts& facts);
    void refuse(const NoWorkplace& problem);
    void take(const Finding& finding);
    void see(const Sight& sight);
    void look();
    void settle();
    void watch();
    void removeNow();
    void showRun();
    void end(Job job, const RunResult& result);
    void keepSession();
    void changeState();

    Lookout& m_lookout;
    RunController m_run;
    std::unique_ptr<text::Phrasebook> m_phrases;
    WizardState m_state;
    std::optional<Session> m_done; ///< a run that went well, while a look tells whether there is more to do
    bool m_starting = false;       ///< the plan is about to be handed over
    int m_rounds = 0;
    int m_networkRounds = 0;
    bool m_adviceRead = false;
    bool m_wantsRemoval = false;
};

/// Whether the row of this finding has a button of its own that mends it at once.
[[nodiscard]] bool hasOwnRepair(const Finding& finding);

} // namespace activation::ui
