// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/ExampleState.h"

#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/practice/Scenario.h"
#include "core/visit/Inspection.h"

#include <QTemporaryDir>

namespace activation::app {

namespace {

enum class Until { Inspected, Halfway, End };

struct Example
{
    const char* scenario;
    Until until;
};

Example exampleFor(Screen screen)
{
    switch (screen) {
    case Screen::Checking:
        return {"healthy", Until::Inspected};
    case Screen::NeedsYou:
        return {"clock-and-zone", Until::Inspected};
    case Screen::ReadyWithAdvice:
        return {"wrong-zone", Until::Inspected};
    case Screen::ConnectVpn:
        return {"off-vpn", Until::Inspected};
    case Screen::SignInAtGate:
        return {"login-gate", Until::Inspected};
    case Screen::ComeToCampus:
        return {"wifi-not-enough", Until::Inspected};
    case Screen::RemoveOffice:
        return {"trial-office", Until::Inspected};
    case Screen::ClosePrograms:
        return {"office-open", Until::Inspected};
    case Screen::Removing:
        return {"mixed-office", Until::Halfway};
    case Screen::RestartNeeded:
        return {"restart-pending", Until::Inspected};
    case Screen::ReadyToActivate:
        return {"healthy", Until::Inspected};
    case Screen::Activating:
        return {"healthy", Until::Halfway};
    case Screen::AllActivated:
    case Screen::Status:
        return {"healthy", Until::End};
    case Screen::PartlyActivated:
        return {"worker-dies", Until::End};
    case Screen::NotActivated:
        return {"host-refuses", Until::End};
    case Screen::CannotBeActivated:
        return {"home-edition", Until::Inspected};
    case Screen::WhoAreYou:
        return {"who-are-you", Until::Inspected};
    case Screen::NoProfile:
    case Screen::HelpdeskCode:
    case Screen::HelpdeskScreen:
        return {"healthy", Until::Inspected};
    }
    Q_UNREACHABLE();
}

/// At this organization, where its scenario fits there.
practice::Scenario scenarioFor(const QString& name, const SiteProfile* profile)
{
    practice::Scenario scenario = practice::builtInScenario(name).value();
    if (!profile)
        return scenario;
    if (auto moved = practice::scenarioAt(*profile, practice::builtInScenarioPath(name)))
        return *std::move(moved);
    scenario.profile = *profile;
    return scenario;
}

/// The half of the checks that answer first are there.
void forgetHalf(VisitState& state)
{
    constexpr int kAnswered = 7;
    state.phase = Phase::Inspecting;
    state.session.findings = state.session.findings.first(kAnswered);
}

void run(VisitState& state, practice::PracticePc& pc)
{
    const QTemporaryDir folder;
    const auto journal = Journal::open(folder.path());
    if (!journal)
        return;
    state.session.result = StepRunner(pc, *state.profile, **journal).run(state.session.plan, {}, {});
    if (!state.session.result->licenses.isEmpty())
        state.session.licenses = state.session.result->licenses;
    state.now = localNow(pc);
}

/// One step is done and the next one runs, as told by a run that really was.
void stopHalfway(VisitState& state)
{
    RunState& half = state.run;
    half.kind = state.screen == Screen::Removing ? RunKind::Remove : RunKind::Activate;
    half.steps = state.session.plan.steps;
    half.results = state.session.result->steps.first(std::min<qsizetype>(1, half.steps.size()));
    half.current = static_cast<int>(half.results.size());
    half.total = half.steps.isEmpty() ? 0 : 1.0 / static_cast<double>(half.steps.size());
    state.session.result.reset();
}

void onlyRemovals(Plan& plan)
{
    plan.steps.removeIf([](const StepRequest& step) { return kindOf(step) != StepKind::RemoveOffice; });
}

} // namespace

VisitState exampleOf(Screen screen, const SiteProfile* profile)
{
    const Example example = exampleFor(screen);
    const practice::Scenario scenario = scenarioFor(QString::fromLatin1(example.scenario), profile);
    practice::PracticePc pc(scenario.state);
    VisitState state;
    state.screen = screen;
    state.profile = scenario.profile;
    state.practiceTitle = scenario.title;
    state.phase = Phase::Idle;
    const Inspection inspection = inspect(pc, scenario.profile, scenario.person, {}, {}, {});
    state.now = inspection.now;
    state.session.person = scenario.person;
    applyInspection(state.session, inspection);
    state.session.choices.removeConflicts = screen == Screen::Removing;
    state.session.plan = makePlan(inspection.findings, scenario.profile, state.session.choices);
    if (screen == Screen::Removing)
        onlyRemovals(state.session.plan);
    if (example.until != Until::Inspected)
        run(state, pc);
    if (example.until == Until::Halfway)
        stopHalfway(state);
    if (screen == Screen::Checking)
        forgetHalf(state);
    if (screen == Screen::NoProfile)
        state.profile.reset();
    if (screen == Screen::WhoAreYou) // before anything is looked at
        applyInspection(state.session, {});
    state.visited = {stepOf(Screen::Checking), stepOf(screen)};
    if (state.session.result)
        state.visited.insert(stepOf(Screen::Activating));
    return state;
}

} // namespace activation::app
