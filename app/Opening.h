// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ProfileSearch.h"
#include "core/Result.h"
#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#include "core/visit/Workplace.h"

namespace activation::app {

/// What was asked for when the program was started, as far as it decides what the program works on.
struct OpeningRequest
{
    QString profile;          ///< path; empty: looked for
    QString practice;         ///< name or file of a practice PC; empty: this machine
    std::optional<Role> role; ///< none: the scenario's, else what was once told, else not told
    QDate left;               ///< null: the scenario's, else still a member
    QString stateFolder;
    ProfilePlaces places;
    practice::PracticeProcess practiceProcess; ///< what this process is to a practice PC
};

/// Chooses the System, the profile and the person. An explicitly named profile goes before the scenario's.
/// `onMachine`, if there is one, is called with a real machine before its profile is looked for.
[[nodiscard]] Result<Workplace, OpeningProblem>
openWorkplace(const OpeningRequest& request, const std::function<void(const System&)>& onMachine = {});

/// A function that does so each time it is called.
[[nodiscard]] OpenWorkplace openingOf(const OpeningRequest& request);

/// A practice PC by its name, or from a file. NotFound, with the name, where there is neither.
[[nodiscard]] Result<practice::Scenario, OpeningProblem> findScenario(const QString& nameOrPath);

/// The practice PC as its last run left it, or as its scenario begins. StorageFailed when it cannot be kept
/// there.
[[nodiscard]] Result<std::unique_ptr<practice::PracticePc>>
openPracticePc(practice::PracticeState begin, const QString& folder, practice::PracticeProcess process = {});

/// Where a practice PC keeps its state between runs.
[[nodiscard]] QString practiceFolder(const QString& stateFolder, const QString& nameOrPath);

/// A day as it is written on a command line, "2026-07-31"; null where it is none. Qt also takes what begins
/// with one.
[[nodiscard]] QDate dayFrom(const QString& text);

/// ACTIVATION_STATE_DIR, else the platform's folder for the data of this user.
[[nodiscard]] QString standardStateFolder();

/// The first of the system's languages that the program speaks, else English.
[[nodiscard]] Language systemLanguage();

} // namespace activation::app
