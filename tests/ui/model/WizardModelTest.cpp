// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/WizardModel.h"
#include "tests/support/window/Happens.h"
#include "tests/support/window/PracticeVisit.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

using namespace std::chrono_literals;

/// A window's model on a practice PC, and a person who presses the colored button.
struct Visitor : PracticeVisit
{
    explicit Visitor(const std::string& name) : PracticeVisit(name) { model.start(); }

    [[nodiscard]] bool waitForRest()
    {
        return happens([this] { return rests(); }, 60s);
    }

    /// Whether there was something to press.
    [[nodiscard]] bool pressColored()
    {
        const VisitState& state = model.state();
        switch (state.screen) {
        case Screen::WhoAreYou:
            model.tellRole(Role::Staff);
            return true;
        case Screen::ReadyWithAdvice:
            model.goOn();
            return true;
        case Screen::ReadyToActivate:
            model.activate();
            return true;
        case Screen::RemoveOffice:
            model.removeConflicts();
            return true;
        case Screen::ClosePrograms:
            if (std::exchange(hasClosedPrograms, true))
                return false;
            model.repair(CheckId::OfficeInUse);
            return true;
        case Screen::RestartNeeded:
            model.restart();
            return true;
        case Screen::NeedsYou:
            for (const Finding& finding : state.session.findings) {
                if (finding.verdict == Verdict::Blocking && hasOwnRepair(finding)) {
                    model.repair(finding.check);
                    return true;
                }
            }
            return false;
        default:
            return false;
        }
    }

    void goToTheEnd()
    {
        constexpr int kPresses = 12;
        ASSERT_TRUE(waitForRest()) << "stays at " << numberOf(screen()).toStdString();
        for (int press = 0; press < kPresses && pressColored(); ++press)
            ASSERT_TRUE(waitForRest()) << "stays at " << numberOf(screen()).toStdString();
    }
};

class EveryScenario : public ::testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(EveryScenario, EndsWhereTheCommandLineEnds)
{
    Visitor visitor(GetParam());
    visitor.goToTheEnd();
    const QJsonObject journey = expectedJourney(QStringLiteral(JOURNEY_EXPECTATIONS), GetParam());
    // In the window a removal is a run of its own: it waits for the programs to close, and nothing follows
    // yet, nor one that was refused.
    const QJsonArray steps = journey.value(QStringLiteral("steps")).toArray();
    if (steps.first().toString() == u"remove-office failed") {
        EXPECT_EQ(numberOf(visitor.screen()).toStdString(), "5-3");
        return;
    }
    EXPECT_EQ(numberOf(visitor.screen()).toStdString(),
              journey.value(QStringLiteral("lastScreen")).toString().toStdString());
    if (visitor.screen() == Screen::ClosePrograms)
        return;
    QStringList licenses;
    for (const License& license : visitor.model.state().session.licenses)
        licenses.append(QStringLiteral("%1 %2").arg(toString(license.family), toString(stateOf(license))));
    QStringList wanted;
    for (const auto& license : journey.value(QStringLiteral("licenses")).toArray())
        wanted.append(license.toString());
    EXPECT_EQ(licenses.join(u", ").toStdString(), wanted.join(u", ").toStdString());
}

INSTANTIATE_TEST_SUITE_P(Practice, EveryScenario, ::testing::ValuesIn(allScenarios()),
                         [](const auto& scenario) {
                             std::string name = scenario.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

} // namespace activation::ui
