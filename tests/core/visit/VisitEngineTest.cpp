// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/VisitEngine.h"

#include "core/checks/CheckGroups.h"
#include "tests/core/visit/Moments.h"
#include "tests/core/visit/Sessions.h"

#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <set>

namespace activation {

namespace {

const char* nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Idle:
        return "idle";
    case Phase::Opening:
        return "opening";
    case Phase::Inspecting:
        return "inspecting";
    case Phase::Watching:
        return "watching";
    case Phase::Committing:
        return "committing";
    case Phase::Running:
        return "running";
    case Phase::InspectingForMore:
        return "inspecting for more";
    }
    Q_UNREACHABLE();
}

const char* nameOf(const VisitEffect& effect)
{
    static constexpr std::array kNames{"Open",          "Inspect",     "InspectAgain",  "StopInspecting",
                                       "CommitSession", "SaveSession", "ForgetSession", "RememberPerson",
                                       "Continue",      "CarryOut",    "PutBack",       "CancelJob",
                                       "RestartMachine"};
    static_assert(kNames.size() == std::variant_size_v<VisitEffect>);
    if (const auto* wanted = std::get_if<effect::InspectAgain>(&effect)) {
        const bool network = wanted->checks.contains(CheckId::Network);
        const bool windows = wanted->checks.contains(CheckId::LicensingService);
        if (network && windows)
            return "InspectNetworkAndWindows";
        if (network || windows)
            return network ? "InspectNetwork" : "InspectWindows";
        return wanted->checks.contains(CheckId::OfficeInUse) ? "InspectPrograms" : "InspectAgain";
    }
    return kNames.at(effect.index());
}

const char* nameOf(ScreenNotice::Kind kind)
{
    switch (kind) {
    case ScreenNotice::Kind::CutOff:
        return "CutOff";
    case ScreenNotice::Kind::LeftRemoving:
        return "LeftRemoving";
    case ScreenNotice::Kind::Resumed:
        return "Resumed";
    case ScreenNotice::Kind::Declined:
        return "Declined";
    case ScreenNotice::Kind::NotAnswered:
        return "NotAnswered";
    case ScreenNotice::Kind::WorkerLost:
        return "WorkerLost";
    case ScreenNotice::Kind::RepairFailed:
        return "RepairFailed";
    case ScreenNotice::Kind::PatienceOver:
        return "PatienceOver";
    case ScreenNotice::Kind::WindowsSilent:
        return "WindowsSilent";
    case ScreenNotice::Kind::PutBack:
        return "PutBack";
    case ScreenNotice::Kind::PutBackPartly:
        return "PutBackPartly";
    case ScreenNotice::Kind::NothingToPutBack:
        return "NothingToPutBack";
    case ScreenNotice::Kind::ReportSaved:
        return "ReportSaved";
    case ScreenNotice::Kind::CalendarSaved:
        return "CalendarSaved";
    case ScreenNotice::Kind::CodeCopied:
        return "CodeCopied";
    case ScreenNotice::Kind::CouldNotOpen:
        return "CouldNotOpen";
    case ScreenNotice::Kind::CouldNotSave:
        return "CouldNotSave";
    case ScreenNotice::Kind::Helpdesk:
        return "Helpdesk";
    }
    Q_UNREACHABLE();
}

/// "3-1 idle (Declined)": what the person sees, what the visit waits for, what it says besides.
QString placeOf(const VisitState& state)
{
    const QString place = numberOf(state.screen) + u' ' + QLatin1StringView(nameOf(state.phase));
    return state.notice ? place + QStringLiteral(" (%1)").arg(QLatin1StringView(nameOf(state.notice->kind)))
                        : place;
}

/// "ready | Activate | 4-2 committing | StopInspecting CommitSession", with "choices" where a decision
/// changed; nothing where nothing changes.
QString transition(const Moment& moment, const NamedEvent& happened)
{
    VisitEngine visit = moment.visit;
    const VisitState before = visit.state();
    QStringList effects;
    const QList<VisitEffect> wanted = visit.handle(happened.event);
    for (const VisitEffect& effect : wanted)
        effects.append(QLatin1StringView(nameOf(effect)));
    const VisitState& state = visit.state();
    if (state.session.choices != before.session.choices)
        effects.prepend(QStringLiteral("choices"));
    if (effects.isEmpty() && state == before)
        return {};
    QStringList cells{QString::fromStdString(moment.name), QString::fromStdString(happened.name),
                      placeOf(state)};
    if (!effects.isEmpty())
        cells.append(effects.join(u' '));
    return cells.join(QStringLiteral(" | "));
}

QStringList tableOfTransitions()
{
    QStringList table;
    for (const Moment& moment : allMoments()) {
        table.append(QString::fromStdString(moment.name) + QStringLiteral(": ") +
                     placeOf(moment.visit.state()));
        for (const NamedEvent& event : allEvents()) {
            const QString line = transition(moment, event);
            if (!line.isEmpty())
                table.append(line);
        }
    }
    return table;
}

bool changesMachine(const QList<VisitEffect>& effects)
{
    return std::ranges::any_of(effects, [](const VisitEffect& effect) {
        return std::holds_alternative<effect::CarryOut>(effect) ||
               std::holds_alternative<effect::PutBack>(effect);
    });
}

} // namespace

/// Every moment and every event; what is not in the table changes nothing.
TEST(VisitEngine, GoesByTheTableOfTransitions)
{
    QFile file(QStringLiteral(ACTIVATION_TRANSITIONS));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList table = tableOfTransitions();
    QFile seen(QStringLiteral("transitions-seen.txt"));
    ASSERT_TRUE(seen.open(QIODevice::WriteOnly));
    seen.write(table.join(u'\n').toUtf8() + '\n');
    ASSERT_EQ(table.size(), expected.size()) << "seen: " << qPrintable(seen.fileName());
    for (qsizetype line = 0; line < table.size(); ++line)
        EXPECT_STREQ(qUtf8Printable(table.at(line)), qUtf8Printable(expected.at(line)));
}

TEST(VisitEngine, IsTriedAtEveryScreenOfTheWizardAndInEveryPhase)
{
    std::set<Screen> screens;
    std::set<Phase> phases;
    for (const Moment& moment : allMoments()) {
        screens.insert(moment.visit.state().screen);
        phases.insert(moment.visit.state().phase);
    }
    for (int index = 0; index < kScreenCount; ++index) {
        const auto screen = static_cast<Screen>(index);
        const bool ofTheWizard = stepOf(screen) <= 5 || screen == Screen::NoProfile;
        EXPECT_TRUE(!ofTheWizard || screens.contains(screen)) << qPrintable(numberOf(screen));
    }
    EXPECT_EQ(phases.size(), 7U);
}

TEST(VisitEngine, IsTriedWithEveryKindOfEvent)
{
    std::set<std::size_t> kinds;
    for (const NamedEvent& event : allEvents())
        kinds.insert(event.event.index());
    EXPECT_EQ(kinds.size(), std::variant_size_v<VisitEvent>);
}

TEST(VisitEngine, ChangesNothingUnlessThePersonHasAskedForIt)
{
    for (const Moment& moment : allMoments()) {
        for (const NamedEvent& happened : allEvents()) {
            VisitEngine visit = moment.visit;
            const bool asked = std::holds_alternative<event::Repair>(happened.event) ||
                               std::holds_alternative<event::RemoveConflicts>(happened.event) ||
                               std::holds_alternative<event::PutBack>(happened.event) ||
                               std::holds_alternative<event::SessionCommitted>(happened.event) ||
                               moment.visit.state().session.choices.removeConflicts;
            EXPECT_TRUE(asked || !changesMachine(visit.handle(happened.event)))
                << moment.name << ", " << happened.name;
        }
    }
}

TEST(VisitEngine, NeverGivesTheWorkerTwoJobs)
{
    for (const Moment& moment : allMoments()) {
        for (const NamedEvent& happened : allEvents()) {
            VisitEngine visit = moment.visit;
            const bool before = visit.state().phase == Phase::Running;
            const bool begins = changesMachine(visit.handle(happened.event));
            EXPECT_FALSE(before && begins) << moment.name << ", " << happened.name;
            const bool ends = std::holds_alternative<event::JobFinished>(happened.event);
            EXPECT_EQ(visit.state().phase == Phase::Running, begins || (before && !ends))
                << moment.name << ", " << happened.name;
        }
    }
}

TEST(VisitEngine, GoesOnAfterARunHoweverOftenItWasCancelledBefore)
{
    const std::vector<Moment> moments = allMoments();
    VisitEngine visit = std::ranges::find(moments, "licensing service is off", &Moment::name)->visit;
    for (int time = 0; time < 5; ++time) {
        for (const VisitEvent& event : {VisitEvent(event::Activate{}), VisitEvent(event::Cancel{})})
            static_cast<void>(visit.handle(event));
        EXPECT_FALSE(changesMachine(visit.handle(event::SessionCommitted{{}})));
    }
    static_cast<void>(visit.handle(event::Activate{}));
    ASSERT_TRUE(changesMachine(visit.handle(event::SessionCommitted{{}})));
    RunResult result;
    result.end = RunEnd::Completed;
    for (const StepRequest& step : visit.state().session.plan.steps)
        result.steps.append({step, StepOutcome::Done, std::nullopt});
    result.licenses = visit.state().session.licenses;
    static_cast<void>(visit.handle(event::JobFinished{result}));
    ASSERT_EQ(visit.state().phase, Phase::InspectingForMore);
    const QList<VisitEffect> effects = visit.handle(
        event::Inspected{{readySession().findings, visit.state().session.licenses, {}, std::nullopt}});
    EXPECT_EQ(effects, QList<VisitEffect>{effect::Continue{}});
}

TEST(VisitEngine, SavesTheSessionBeforeItActivates)
{
    for (const Moment& moment : allMoments()) {
        VisitEngine visit = moment.visit;
        const QList<VisitEffect> effects = visit.handle(event::Activate{});
        EXPECT_FALSE(changesMachine(effects)) << moment.name;
        if (visit.state().phase != Phase::Committing || visit.state().run.cancelling)
            continue;
        EXPECT_TRUE(changesMachine(visit.handle(event::SessionCommitted{{}}))) << moment.name;
    }
}

/// What a run brings to light is not told yet: neither is it over, nor is everything activated.
TEST(VisitEngine, ClaimsNothingWhileWindowsIsStillAsked)
{
    const std::vector<Moment> moments = allMoments();
    VisitEngine visit =
        std::ranges::find(moments, "inspecting for more, Windows is slow", &Moment::name)->visit;
    const Session slow = std::ranges::find(moments, "Windows is slow", &Moment::name)->visit.state().session;
    ASSERT_TRUE(isStillAsking(slow.findings));
    int times = 1;
    for (; visit.state().phase == Phase::InspectingForMore && times < 1000; ++times)
        static_cast<void>(visit.handle(event::Inspected{{slow.findings, {}, {}, std::nullopt}}));
    EXPECT_EQ(times, kAskAgainTimes + 1);
    EXPECT_EQ(visit.state().screen, Screen::Checking);
    EXPECT_EQ(visit.state().phase, Phase::Idle);
    EXPECT_FALSE(visit.state().session.result);
}

TEST(VisitEngine, AsksWindowsAlongWithTheNetwork)
{
    const std::vector<Moment> moments = allMoments();
    VisitEngine visit = std::ranges::find(moments, "Windows is slow, no VPN", &Moment::name)->visit;
    const Findings known = visit.state().session.findings;
    const QList<VisitEffect> effects = visit.handle(event::Inspected{{known, {}, {}, std::nullopt}});
    EXPECT_TRUE(effects.contains(VisitEffect(
        effect::InspectAgain{networkChecks() + checksToAskAgain(known), known, std::chrono::seconds{3}})));
}

} // namespace activation
