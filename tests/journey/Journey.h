// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/practice/Scenario.h"
#include "core/visit/Session.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace activation {

/// A plan, and the PC as it was when the plan was about to run.
struct Departure
{
    practice::PracticeState pc;
    Plan plan;
};

/// One visit on a practice PC, from the first check to the last word, as a person who says yes to everything.
class Journey final
{
public:
    explicit Journey(practice::Scenario scenario);

    /// Checks, waiting for the network where it blocks, plan and run; again when a repair or a
    /// restart has brought more to light. Afterwards the session is that of the last run.
    void travel();

    [[nodiscard]] const practice::Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] practice::PracticePc& pc() { return m_pc; }
    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Screen firstScreen() const { return m_firstScreen; }
    [[nodiscard]] QList<JournalEntry> journal() const;

    /// Every step of every run.
    [[nodiscard]] const QList<StepResult>& steps() const { return m_steps; }

    /// Every run's beginning.
    [[nodiscard]] const QList<Departure>& departures() const { return m_departures; }

    /// What the journey came to, in the form of expected.json.
    [[nodiscard]] QJsonObject summary() const;

private:
    /// Looks and plans; whether there is something to run.
    [[nodiscard]] bool look();
    void run();
    [[nodiscard]] bool restartWhenAsked();

    QTemporaryDir m_folder;
    practice::Scenario m_scenario;
    practice::PracticePc m_pc;
    Session m_session;
    QList<StepResult> m_steps; ///< of all runs
    QList<Departure> m_departures;
    Screen m_firstScreen = Screen::Checking;
};

/// The scenario, or a test failure that says what is wrong with its file.
[[nodiscard]] practice::Scenario loadScenario(const QString& name);

} // namespace activation
