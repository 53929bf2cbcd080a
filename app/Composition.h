// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ProfileSearch.h"
#include "core/Result.h"
#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#include "core/profile/Person.h"
#include "core/system/System.h"

#include <memory>

namespace activation::app {

/// What was asked for when the program was started, as far as it decides what the program works on.
struct CompositionRequest
{
    QString profile;          ///< path; empty: looked for
    QString practice;         ///< name or file of a practice PC; empty: this machine
    std::optional<Role> role; ///< none: the scenario's, else the profile's, else staff
    QDate left;               ///< null: the scenario's, else still a member
    QString stateFolder;
    ProfilePlaces places;
    practice::PracticeProcess practiceProcess; ///< what this process is to a practice PC
};

/// The one machine this run works on, with everything that belongs to it.
struct Composition
{
    std::unique_ptr<System> system;
    std::optional<FoundProfile> found; ///< none: only status and undo make sense
    Person person;
    QString folder;   ///< where its journal and its session are kept
    QString practice; ///< name of the practice PC; empty: a real machine

    [[nodiscard]] const SiteProfile* profile() const { return found ? &found->profile : nullptr; }
};

/// There is no practice PC of this name.
struct UnknownPractice
{
    QString name;
};

using CompositionResult = std::variant<Composition, DocumentProblem, UnknownPractice, Failure>;

/// Chooses the System, the profile and the person. An explicitly named profile goes before the scenario's.
[[nodiscard]] CompositionResult compose(const CompositionRequest& request);

/// A practice PC by its name, or from a file.
[[nodiscard]] std::variant<practice::Scenario, DocumentProblem, UnknownPractice>
findScenario(const QString& nameOrPath);

/// The practice PC as its last run left it, or as its scenario begins. StorageFailed when it cannot be kept
/// there.
[[nodiscard]] Result<std::unique_ptr<practice::PracticePc>>
openPracticePc(practice::PracticeState begin, const QString& folder, practice::PracticeProcess process = {});

/// Where a practice PC keeps its state between runs.
[[nodiscard]] QString practiceFolder(const QString& stateFolder, const QString& nameOrPath);

/// ACTIVATION_STATE_DIR, else the platform's folder for the data of this user.
[[nodiscard]] QString standardStateFolder();

/// The first of the system's languages that the program speaks, else English.
[[nodiscard]] Language systemLanguage();

} // namespace activation::app
