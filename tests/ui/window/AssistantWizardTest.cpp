// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/window/Seat.h"
#include "ui/text/ScreenText.h"
#include "ui/widgets/Row.h"

#include <QFile>

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

/// Which action stands out on each screen of a practice PC, as somebody has decided.
QStringList actionsOf(const std::string& scenario)
{
    QFile table(QStringLiteral(NEXT_ACTIONS));
    EXPECT_TRUE(table.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n');
    const QString name = QString::fromStdString(scenario) + QStringLiteral(": ");
    for (const QString& line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size()).split(QStringLiteral(" > "));
    }
    return {};
}

class EveryWindow : public ::testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(EveryWindow, IsLedToItsLastScreenByTheKeyOfTheColoredButton)
{
    Seat seat(GetParam());
    ASSERT_NO_FATAL_FAILURE(seat.goToTheEnd());
    // A removal is a run of its own here: nothing follows one that was refused, as it does in a terminal.
    const std::string last = GetParam() == "removal-refused" ? "5-3" : Seat::lastScreenOf(GetParam());
    EXPECT_EQ(numberOf(seat.screen()).toStdString(), last);
    EXPECT_EQ(seat.screenNumber(), numberOf(seat.screen()));
    EXPECT_TRUE(seat.wizard.windowTitle().contains(numberOf(seat.screen())));
    ASSERT_TRUE(seat.colored());
    EXPECT_EQ(seat.actions, actionsOf(GetParam())) << seat.actions.join(QStringLiteral(" > ")).toStdString();

    for (const Language language : kLanguages) {
        seat.model.setLanguage(language);
        const text::ScreenWords words =
            text::screenWords(seat.screen(), seat.model.state().session, seat.model.profile(),
                              seat.model.state().now, seat.model.phrases());
        EXPECT_EQ(seat.heading().toStdString(), words.heading.toStdString());
        EXPECT_EQ(seat.screenNumber(), numberOf(seat.screen()));
    }
}

TEST_P(EveryWindow, HasOneColoredButtonAndADigitOnEveryOther)
{
    Seat seat(GetParam());
    ASSERT_TRUE(seat.waitForRest());
    int colored = 0;
    QSet<int> digits;
    for (const CommandButton* button : seat.wizard.findChildren<CommandButton*>()) {
        if (!button->isVisible())
            continue;
        colored += button->emphasis() == CommandButton::Emphasis::Primary ? 1 : 0;
        EXPECT_FALSE(button->text().isEmpty()) << button->objectName().toStdString();
        EXPECT_GT(button->digit(), 0) << button->objectName().toStdString();
        EXPECT_FALSE(digits.contains(button->digit())) << button->objectName().toStdString();
        digits.insert(button->digit());
    }
    EXPECT_EQ(colored, 1);
}

INSTANTIATE_TEST_SUITE_P(Practice, EveryWindow, ::testing::ValuesIn(allScenarios()), testNameOf);

TEST(AssistantWizard, SaysWhenThePersonDeclinesAndChangesNothing)
{
    Seat seat("healthy");
    ASSERT_TRUE(seat.waitForRest());
    seat.worker.declineNext();
    QTest::keyClick(&seat.wizard, Qt::Key_1);
    ASSERT_TRUE(happens([&] { return seat.model.state().notice.has_value(); }));
    EXPECT_EQ(seat.screen(), Screen::ReadyToActivate);
    EXPECT_EQ(seat.model.state().notice->kind, ScreenNotice::Kind::Declined);
    EXPECT_TRUE(Journal::read(seat.folder->path()).valueOr({}).entries.isEmpty());
    EXPECT_EQ(seat.screenNumber(), QStringLiteral("4-1"));
}

TEST(AssistantWizard, AsksBeforeItClosesOnlyWhileSomethingRuns)
{
    Seat seat("healthy");
    ASSERT_TRUE(seat.waitForRest());
    QTest::keyClick(&seat.wizard, Qt::Key_1);
    ASSERT_TRUE(seat.model.isRunning());
    EXPECT_FALSE(seat.wizard.close());
    ASSERT_TRUE(seat.button("noButton"));
    EXPECT_TRUE(seat.wizard.isVisible());
    seat.button("noButton")->click();
    ASSERT_TRUE(seat.waitForRest());
    EXPECT_EQ(seat.screen(), Screen::AllActivated);
    EXPECT_TRUE(seat.wizard.close());
}

TEST(AssistantWizard, ListsWhatThePersonRemovesByHandToo)
{
    Seat seat("trial-office");
    ASSERT_TRUE(seat.waitForRest());
    ASSERT_EQ(seat.screen(), Screen::RemoveOffice);
    const auto listed = [&seat] {
        QStringList words;
        for (const Row* row : seat.wizard.findChildren<Row*>()) {
            if (row->isVisible())
                words.append(row->content().accessibleName);
        }
        return words;
    };
    const QStringList byProgram = listed();
    EXPECT_EQ(byProgram.value(0), u"Microsoft 365, Remove");

    VisitState state = seat.model.state();
    Finding& conflict =
        *std::ranges::find(state.session.findings, CheckId::ConflictingOffice, &Finding::check);
    conflict.reason = Reason::ConflictByHand;
    conflict.repairs.clear();
    seat.model.present(state);
    EXPECT_TRUE(happens([&] { return listed() == byProgram; }));
    EXPECT_FALSE(seat.button("removeButton"));
    EXPECT_EQ(seat.colored(), seat.button("checkAgainButton"));
}

TEST(AssistantWizard, PutsSettingsBackWhenAsked)
{
    Seat seat("host-refuses");
    ASSERT_TRUE(seat.waitForRest());
    QTest::keyClick(&seat.wizard, Qt::Key_1);
    ASSERT_TRUE(seat.waitForRest());
    ASSERT_EQ(seat.screen(), Screen::NotActivated);
    ASSERT_TRUE(seat.button("putBackButton"));
    seat.button("putBackButton")->click();
    ASSERT_TRUE(happens([&] { return seat.model.state().notice.has_value(); }));
    EXPECT_EQ(seat.model.state().notice->kind, ScreenNotice::Kind::PutBack);
    EXPECT_TRUE(undoable(Journal::read(seat.folder->path()).valueOr({}).entries).isEmpty());
    EXPECT_EQ(seat.screen(), Screen::NotActivated);
}

} // namespace activation::ui
