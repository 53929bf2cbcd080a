// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/json/DocumentProblem.h"
#include "core/practice/PracticeState.h"
#include "core/profile/Person.h"
#include "core/recording/Recording.h"

#include <QStringList>

namespace activation::practice {

/// A practice PC to begin with: its story, its site profile, the person in front of it and the machine.
struct Scenario
{
    QString name; ///< "trial-office"
    LocalizedText title;
    LocalizedText story; ///< one or two sentences for the person who practices
    SiteProfile profile;
    Person person;
    PracticeState state;
    std::optional<recording::Recording> recording; ///< that the machine was made from

    bool operator==(const Scenario&) const = default;
};

/// `path` is a scenario file, whose profile is looked for beside it and among the built-in ones; or a
/// recording of a PC, which names no profile and is opened at a sample organization (RecordedPc.h).
[[nodiscard]] Result<Scenario, DocumentProblem> readScenario(const QString& path);

/// The same PC at another organization: its own hosts, zone and products in the place of those of the profile
/// that the scenario names. What the scenario says of hosts by their names has to fit.
[[nodiscard]] Result<Scenario, DocumentProblem> scenarioAt(const SiteProfile& profile, const QString& path);

/// The same from bytes that were read from `path`.
[[nodiscard]] Result<Scenario, DocumentProblem> parseScenario(const QByteArray& bytes, const QString& path);

/// Built-in scenarios, in the order of the handbook.
[[nodiscard]] QStringList scenarioNames();
[[nodiscard]] Result<Scenario, DocumentProblem> builtInScenario(const QString& name);

/// Where the file of a built-in one is.
[[nodiscard]] QString builtInScenarioPath(const QString& name);

} // namespace activation::practice
