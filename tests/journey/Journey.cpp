// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/journey/Journey.h"

#include "core/checks/CheckRunner.h"
#include "core/system/ShownLicenses.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace activation {

practice::Scenario loadScenario(const QString& name)
{
    auto read = practice::builtInScenario(name);
    if (!read) {
        ADD_FAILURE() << name.toStdString() << ": " << read.error().pointer.toStdString() << " at line "
                      << read.error().line;
        return {};
    }
    return *std::move(read);
}

Journey::Journey(practice::Scenario scenario) : m_scenario(std::move(scenario)), m_pc(m_scenario.state)
{
    EXPECT_TRUE(m_folder.isValid());
}

void Journey::travel()
{
    constexpr int kRounds = 5;
    bool more = look();
    m_firstScreen = screenOf(m_session, m_scenario.profile);
    m_session.choices.removeConflicts = true;
    more = restartWhenAsked() ? look() : more;
    for (int round = 0; more && round < kRounds; ++round) {
        run();
        const Session ended = m_session;
        const bool restarted = restartWhenAsked();
        // What was only advised and did not work is not tried again for its own sake.
        more = (restarted || ended.result->end == RunEnd::Completed) && look() &&
               m_session.plan.steps != m_session.plan.advised;
        if (!more)
            m_session = ended;
    }
}

bool Journey::restartWhenAsked()
{
    return screenOf(m_session, m_scenario.profile) == Screen::RestartNeeded && m_pc.restart().hasValue();
}

bool Journey::look()
{
    const Choices choices = m_session.choices;
    m_session = {};
    m_session.id = QStringLiteral("journey");
    m_session.started = m_pc.clock().now();
    m_session.person = m_scenario.person;
    m_session.profileSha256 = fingerprint(m_scenario.profile);
    m_session.choices = choices;
    const CheckRunner runner(m_pc, m_scenario.profile, m_scenario.person);
    const Findings answered = runner.waitForAnswers(runner.run({}, {}, {}), {}, {});
    m_session.findings =
        runner.waitForNetwork(answered, std::chrono::seconds{3}, std::chrono::minutes{2}, {}, {});
    m_session.licenses = shownLicenses(m_pc, {std::chrono::seconds{3}, {}}).valueOr({});
    Choices all = choices;
    all.removeConflicts = true;
    m_session.plan = makePlan(m_session.findings, m_scenario.profile, all);
    return m_session.plan.canRun() && !m_session.plan.steps.isEmpty();
}

void Journey::run()
{
    const Result<std::unique_ptr<Journal>> opened = Journal::open(m_folder.path());
    ASSERT_TRUE(opened.hasValue());
    m_departures.append({m_pc.state(), m_session.plan});
    StepRunner runner(m_pc, m_scenario.profile, **opened);
    m_session.result = runner.run(m_session.plan, {}, {});
    m_session.licenses = m_session.result->licenses;
    m_steps.append(m_session.result->steps);
}

QList<JournalEntry> Journey::journal() const
{
    const Result<JournalContent> journal = Journal::read(m_folder.path());
    EXPECT_TRUE(journal.hasValue());
    return journal.valueOr({}).entries;
}

QJsonObject Journey::summary() const
{
    QJsonObject findings;
    for (const Finding& finding : m_session.findings) {
        if (finding.verdict != Verdict::Passed)
            findings.insert(toString(finding.check),
                            QStringLiteral("%1 %2").arg(toString(finding.verdict), toString(finding.reason)));
    }
    QJsonArray obstacles;
    for (const CheckId check : m_session.plan.obstacles)
        obstacles.append(toString(check));
    QJsonArray steps;
    for (const StepResult& step : m_steps)
        steps.append(QStringLiteral("%1 %2").arg(toString(kindOf(step.request)), toString(step.outcome)));
    QJsonArray licenses;
    for (const License& license : m_session.licenses)
        licenses.append(QStringLiteral("%1 %2").arg(toString(license.family), toString(stateOf(license))));
    return {{QStringLiteral("notPassed"), findings},
            {QStringLiteral("firstScreen"), numberOf(m_firstScreen)},
            {QStringLiteral("obstacles"), obstacles},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("end"), m_session.result ? toString(m_session.result->end) : QString()},
            {QStringLiteral("lastScreen"), numberOf(screenOf(m_session, m_scenario.profile))},
            {QStringLiteral("licenses"), licenses}};
}

} // namespace activation
