// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/VisitEffect.h"
#include "core/visit/VisitEvent.h"

namespace activation {

/// One person's visit as a state machine: inspect, decide, run, inspect again. Window and command line tell
/// it what happens and do what it wants done; it has no thread, no clock and no machine of its own, so the
/// same events always lead to the same state.
class VisitEngine final
{
public:
    [[nodiscard]] const VisitState& state() const { return m_state; }
    /// An empty one where none is known.
    [[nodiscard]] const SiteProfile& profile() const;

    /// What has to be done because of it, in this order. Nothing for an event that does not fit the moment.
    [[nodiscard]] QList<VisitEffect> handle(const VisitEvent& event);

    /// This state, with nothing to do: for pictures, and for the screen of a caller.
    void present(VisitState state);

private:
    void on(const event::Started&);
    void on(const event::Opened& opened);
    void on(const event::NotOpened& refused);
    void on(const event::Found& found);
    void on(const event::Inspected& inspected);
    void on(const event::SessionCommitted& committed);
    void on(const event::JobStarted&);
    void on(const event::StepStarted& started);
    void on(const event::JobProgressed& progressed);
    void on(const event::StepFinished& finished);
    void on(const event::JobFinished& finished);
    void on(const event::TellRole& told);
    void on(const event::TellLeft& told);
    void on(const event::CheckAgain&);
    void on(const event::GoOn&);
    void on(const event::GoBack&);
    void on(const event::Repair& repair);
    void on(const event::RemoveConflicts&);
    void on(const event::KeepConflicts&);
    void on(const event::Activate&);
    void on(const event::Cancel&);
    void on(const event::PutBack&);
    void on(const event::Restart&);
    void on(const event::Finish&);
    void on(const event::Notify& notify);

    [[nodiscard]] bool isIdle() const; ///< a person can ask for something
    [[nodiscard]] bool isAt(Screen screen) const { return isIdle() && m_state.screen == screen; }
    void addEffect(VisitEffect effect) { m_effects.append(std::move(effect)); }
    void beginAs(const Person& person);
    void inspect();
    void showScreen();
    void beginWatching();
    void watch(const QList<CheckId>& checks, std::chrono::milliseconds interval);
    void stopWatching();
    void removeConflictsNow();
    void run(RunKind kind, const Plan& plan);
    void showRun();
    void inspectForMore();
    void endInspectingForMore();
    void endActivation(const RunResult& result);
    void endRemoval(const RunResult& result);
    void endRepair(const RunResult& result);
    void endPutBack(const RunResult& result);

    VisitState m_state;
    QList<VisitEffect> m_effects;  ///< of the event that is being handled
    std::optional<Session> m_done; ///< a run that went well, while InspectingForMore
    int m_runs = 0;                ///< since everything was last inspected
    int m_networkInspections = 0;
    int m_windowsInspections = 0;
    bool m_adviceRead = false;
    bool m_wantsRemoval = false;
};

} // namespace activation
