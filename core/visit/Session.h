// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"
#include "core/steps/Plan.h"
#include "core/steps/StepRunner.h"
#include "core/system/Licensing.h"
#include "core/visit/Screen.h"
#include "core/visit/SupportCode.h"

#include <QMap>

namespace activation {

/// One person's visit, as values: everything that screens, command line and report show.
struct Session
{
    QString id; ///< random, also the run id in the journal
    QDateTime started;
    Person person;
    QByteArray profileSha256;
    Findings findings;
    QList<License> licenses;
    std::optional<LicensingServiceFacts> service;
    Choices choices;
    Plan plan;
    std::optional<RunResult> result;
    QMap<QString, QString> reportAnswers; ///< by the id of the profile's report field; not kept

    bool operator==(const Session&) const = default;
};

/// The screen that shows this state. Pure; the wizard goes by it too.
[[nodiscard]] Screen screenOf(const Session& session, const SiteProfile& profile);

[[nodiscard]] SupportFacts supportFactsOf(const Session& session, const SiteProfile& profile);

/// Nothing has kept a check from answering or stands in the way: after a run of everything that was planned,
/// another inspection would bring no new steps.
[[nodiscard]] bool isSettled(const Findings& findings);

/// Saved so that it survives elevation, a restart and a crash: session.json in this folder, replaced
/// atomically. Only what cannot be looked up again is kept: id, start, person, profile hash, choices, plan,
/// step outcomes.
[[nodiscard]] Result<void> saveSession(const Session& session, const QString& folder);
[[nodiscard]] Result<std::optional<Session>> loadSession(const QString& folder);
[[nodiscard]] Result<void> forgetSession(const QString& folder);

} // namespace activation
