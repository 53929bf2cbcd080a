// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/Seat.h"

#include <QJsonDocument>
#include <QProcess>

#include <gmock/gmock.h>

namespace activation::ui {

namespace {

using ::testing::Contains;

constexpr int kPatience = 60'000; // milliseconds

/// The other program, on a new practice PC of this name: its screen and its support code, "5-1 2047 1183
/// 6051".
std::string screenAndCode(const QStringList& command, const std::string& scenario)
{
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ACTIVATION_STATE_DIR"), folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ACTIVATIONCTL),
                  command + QStringList{QStringLiteral("--json"), QStringLiteral("--practice"),
                                        QString::fromStdString(scenario)});
    if (!program.waitForFinished(kPatience))
        return "did not end: " + program.errorString().toStdString();
    const QJsonObject answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    return (answer.value(u"screen").toString() + u' ' + answer.value(u"supportCode").toString())
        .toStdString();
}

std::string screenAndCode(const Seat& seat)
{
    return (seat.screenNumber() + u' ' + seat.code()).toStdString();
}

class EverySupportCode : public ::testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(EverySupportCode, IsTheSameOnTheCommandLine)
{
    Seat seat(GetParam());
    std::vector<std::string> shown{};
    QObject::connect(&seat.model, &WizardModel::changed, &seat.wizard,
                     [&] { shown.push_back(screenAndCode(seat)); });
    ASSERT_TRUE(seat.waitForRest());
    if (seat.screen() == Screen::WhoAreYou) { // a command that nobody can be asked by goes on without
        ASSERT_TRUE(seat.goOn());
        ASSERT_TRUE(seat.waitForRest());
    }
    EXPECT_THAT(shown, Contains(screenAndCode({QStringLiteral("check")}, GetParam())));
    ASSERT_NO_FATAL_FAILURE(seat.goToTheEnd());
    const QStringList activate{QStringLiteral("activate"), QStringLiteral("--remove-subscriptions"),
                               QStringLiteral("--yes")};
    // In the window a removal is a run of its own, and nothing follows one that was refused.
    if (seat.model.state().session.result &&
        seat.model.state().session.result->steps.first().request.index() ==
            static_cast<std::size_t>(StepKind::RemoveOffice) &&
        seat.screen() == Screen::NotActivated)
        return;
    // It ends where a person would have to restart the PC or to allow the change; the window goes on from
    // there.
    EXPECT_THAT(shown, Contains(screenAndCode(activate, GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Practice, EverySupportCode, ::testing::ValuesIn(allScenarios()), testNameOf);

} // namespace activation::ui
