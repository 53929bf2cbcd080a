// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/WizardModel.h"
#include "core/practice/PracticePc.h"
#include "tests/support/window/Happens.h"
#include "tests/support/window/StraightWorker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

using namespace std::chrono_literals;

QJsonObject expected(const std::string& scenario)
{
    QFile file(QStringLiteral(JOURNEY_EXPECTATIONS));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QString::fromStdString(scenario))
        .toObject();
}

Scenario scenarioCalled(const std::string& name)
{
    return std::get<Scenario>(builtInScenario(QString::fromStdString(name)));
}

/// A window's model on a practice PC, and a person who presses the coloured button.
struct Visitor
{
    explicit Visitor(const std::string& name) : scenario(scenarioCalled(name)) { model.start(); }

    [[nodiscard]] Screen screen() const { return model.state().screen; }

    /// Waits until nothing goes on by itself any more.
    [[nodiscard]] bool waitForRest()
    {
        const auto quiet = [this] {
            return !model.state().looking && !model.isRunning() && screen() != Screen::Checking &&
                   screen() != Screen::Activating && screen() != Screen::Removing && !watching();
        };
        return happens(quiet, 60s);
    }

    [[nodiscard]] bool watching() const
    {
        const bool network = screen() == Screen::NeedsYou || screen() == Screen::ConnectVpn ||
                             screen() == Screen::SignInAtGate || screen() == Screen::ComeToCampus;
        const bool given =
            model.state().notice && model.state().notice->kind == ScreenNotice::Kind::PatienceOver;
        return network && !isNetworkGood(model.state().session.findings) && !given;
    }

    /// Whether there was something to press.
    [[nodiscard]] bool pressColoured()
    {
        const WizardState& state = model.state();
        switch (state.screen) {
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
        for (int press = 0; press < kPresses && pressColoured(); ++press)
            ASSERT_TRUE(waitForRest()) << "stays at " << numberOf(screen()).toStdString();
    }

    QTemporaryDir folder;
    Scenario scenario;
    StraightWorker worker{scenario, folder.path()};
    Lookout lookout{[this]() -> std::variant<Workplace, NoWorkplace> {
                        Workplace at;
                        at.system = openPractice(scenario, folder.path());
                        at.profile = scenario.profile;
                        at.person = scenario.person;
                        at.folder = folder.path();
                        at.practice = scenario.title;
                        at.restart = [pc = static_cast<PracticePc*>(at.system.get())] {
                            return pc->restart();
                        };
                        return at;
                    },
                    0ms};
    WizardModel model{lookout, worker, Language::English};
};

class EveryScenario : public ::testing::TestWithParam<std::string>
{};

std::vector<std::string> allScenarios()
{
    std::vector<std::string> names;
    for (const QString& name : scenarioNames())
        names.push_back(name.toStdString());
    return names;
}

} // namespace

TEST_P(EveryScenario, EndsWhereTheCommandLineEnds)
{
    Visitor visitor(GetParam());
    visitor.goToTheEnd();
    const QJsonObject journey = expected(GetParam());
    EXPECT_EQ(numberOf(visitor.screen()).toStdString(),
              journey.value(QStringLiteral("lastScreen")).toString().toStdString());
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

} // namespace activation
