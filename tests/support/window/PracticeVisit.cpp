// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/window/PracticeVisit.h"

#include "core/checks/CheckGroups.h"
#include "core/practice/PracticePc.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace activation::ui {

namespace {

OpenWorkplace openingOf(const practice::Scenario& scenario, const QString& folder)
{
    return [&scenario, folder]() -> Result<Workplace, OpeningProblem> {
        Workplace at;
        at.system = openPractice(scenario, folder);
        at.found = FoundProfile{scenario.profile, ProfileOrigin::Practice, scenario.name};
        at.person = scenario.person;
        at.folder = folder;
        at.practice = scenario.name;
        at.practiceTitle = scenario.title;
        at.restart = [pc = static_cast<practice::PracticePc*>(at.system.get())] { return pc->restart(); };
        return at;
    };
}

bool waitsForNetwork(const VisitState& state)
{
    const bool givenUp = state.notice && state.notice->kind == ScreenNotice::Kind::PatienceOver;
    const bool may = stepOf(state.screen) == 2 || state.screen == Screen::NeedsYou;
    return may && !givenUp && !isNetworkGood(state.session.findings);
}

} // namespace

PracticeVisit::PracticeVisit(const std::string& name, Folder kept)
    : folder(std::move(kept))
    , scenario(practice::builtInScenario(QString::fromStdString(name)).value())
    , worker(scenario, folder->path())
    , inspector(openingOf(scenario, folder->path()), std::chrono::milliseconds{0})
    , model(inspector, worker, Language::English)
{}

bool PracticeVisit::rests() const
{
    const VisitState& state = model.state();
    return !isInspecting(state.phase) && !model.isRunning() && state.screen != Screen::Checking &&
           state.screen != Screen::Activating && state.screen != Screen::Removing && !waitsForNetwork(state);
}

std::vector<std::string> allScenarios()
{
    std::vector<std::string> names;
    for (const QString& name : practice::scenarioNames())
        names.push_back(name.toStdString());
    return names;
}

std::string testNameOf(const ::testing::TestParamInfo<std::string>& scenario)
{
    std::string name = scenario.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

QJsonObject expectedJourney(const QString& file, const std::string& scenario)
{
    QFile expectations(file);
    EXPECT_TRUE(expectations.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(expectations.readAll()).object();
    return all.value(QString::fromStdString(scenario)).toObject();
}

} // namespace activation::ui
