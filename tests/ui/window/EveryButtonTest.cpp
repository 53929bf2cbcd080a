// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/ExampleState.h"
#include "app/screens/Studio.h"
#include "tests/ui/window/Seat.h"
#include "ui/widgets/LanguageButton.h"

#include <QClipboard>
#include <QFileInfo>
#include <QMenu>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace activation::ui {

namespace {

bool says(const Seat& seat, ScreenNotice::Kind kind)
{
    const auto& notice = seat.model.state().notice;
    return notice && notice->kind == kind;
}

bool hasSaved(const Seat& seat, ScreenNotice::Kind kind)
{
    return says(seat, kind) && QFileInfo::exists(seat.model.state().notice->place);
}

bool looks(const Seat& seat)
{
    return isInspecting(seat.model.state().phase) && seat.screen() == Screen::Checking;
}

bool repairs(const Seat& seat, CheckId check)
{
    return seat.model.state().repairing == check && seat.model.isRunning();
}

bool hasAsked(const Seat& seat, const QUrl& page)
{
    return seat.asked == QStringList{page.toString()};
}

const NetworkRule& network(const Seat& seat)
{
    return seat.model.profile().network;
}

using Sign = std::function<bool(const Seat& seat)>;

/// By what it is known that a button does what it says.
const std::map<std::string, Sign>& signs()
{
    using Kind = ScreenNotice::Kind;
    static const std::map<std::string, Sign> all{
        {"statusButton",
         [](const Seat& seat) { return seat.asked == QStringList{QStringLiteral("status")}; }},
        {"copyCode",
         [](const Seat& seat) {
             return says(seat, Kind::CodeCopied) && QGuiApplication::clipboard()->text() == seat.code();
         }},
        {"reportButton", [](const Seat& seat) { return hasSaved(seat, Kind::ReportSaved); }},
        {"calendarButton",
         [](const Seat& seat) {
             return hasSaved(seat, Kind::CalendarSaved) &&
                    hasAsked(seat, QUrl::fromLocalFile(seat.model.state().notice->place));
         }},
        {"checkAgainButton", looks},
        {"tryAgainButton", looks},
        {"restartButton", looks},
        {"nextButton", [](const Seat& seat) { return seat.screen() == Screen::ReadyToActivate; }},
        {"backButton", looks},
        {"activateButton", [](const Seat& seat) { return seat.screen() == Screen::Activating; }},
        {"cancelButton",
         [](const Seat& seat) { return seat.button("yesButton") && seat.button("noButton"); }},
        {"removeButton",
         [](const Seat& seat) {
             return seat.model.state().run.kind == RunKind::Remove && seat.model.isRunning();
         }},
        {"roleButton0", looks},
        {"roleButton1", looks},
        {"roleButton2",
         [](const Seat& seat) { return seat.model.state().session.person.role == Role::Graduate; }},
        {"helpdeskButton",
         [](const Seat& seat) {
             return says(seat, Kind::Helpdesk) && seat.asked.size() == 1 &&
                    seat.asked.first().startsWith(QStringLiteral("mailto:")) &&
                    seat.asked.first().contains(seat.code().left(4));
         }},
        {"keepButton", [](const Seat& seat) { return !seat.model.state().session.choices.keep.isEmpty(); }},
        {"closeProgramsButton", [](const Seat& seat) { return repairs(seat, CheckId::OfficeInUse); }},
        {"repairButton3", [](const Seat& seat) { return repairs(seat, CheckId::TimeZone); }},
        {"repairButton4", [](const Seat& seat) { return repairs(seat, CheckId::Clock); }},
        {"putBackButton", [](const Seat& seat) { return says(seat, Kind::NothingToPutBack); }},
        {"openVpnButton",
         [](const Seat& seat) { return seat.asked == QStringList{network(seat).vpn->product}; }},
        {"howToVpnButton", [](const Seat& seat) { return hasAsked(seat, network(seat).vpn->portal); }},
        {"openGateButton", [](const Seat& seat) { return hasAsked(seat, *network(seat).gate); }},
        {"linkButton",
         [](const Seat& seat) { return hasAsked(seat, seat.model.profile().links.first().url); }},
        {"closeButton", [](const Seat& seat) { return !seat.wizard.isVisible(); }},
    };
    return all;
}

/// A window that shows the example of this screen, with a healthy computer behind it.
std::unique_ptr<Seat> seatAt(Screen screen)
{
    auto seat = std::make_unique<Seat>("healthy");
    EXPECT_TRUE(seat->waitForRest());
    seat->model.present(app::exampleOf(screen));
    QObject::connect(&seat->wizard, &AssistantWizard::statusAsked, &seat->wizard,
                     [asked = &seat->asked] { asked->append(QStringLiteral("status")); });
    return seat;
}

QList<QPushButton*> buttonsOf(const Seat& seat)
{
    QList<QPushButton*> buttons = seat.wizard.findChildren<QPushButton*>();
    buttons.removeIf([](const QPushButton* button) {
        const bool opensMenu = qobject_cast<const LanguageButton*>(button); // this platform has none
        return opensMenu || !button->isVisible() || !button->isEnabled();
    });
    return buttons;
}

/// What is saved goes into a home of the test's own.
class EveryButton : public ::testing::Test
{
protected:
    EveryButton() { qputenv("HOME", m_home.path().toUtf8()); }
    ~EveryButton() override { qputenv("HOME", m_formerHome); }

private:
    QTemporaryDir m_home;
    QByteArray m_formerHome = qgetenv("HOME");
};

} // namespace

TEST_F(EveryButton, OfEveryScreenDoesWhatItSays)
{
    std::set<std::string> pressed;
    for (const Screen screen : app::screensToShow()) {
        if (screen == Screen::Status) // a window of its own
            continue;
        const auto count = buttonsOf(*seatAt(screen)).size();
        EXPECT_GE(count, 1) << numberOf(screen).toStdString();
        for (qsizetype index = 0; index < count; ++index) {
            const auto seat = seatAt(screen);
            QPushButton* button = buttonsOf(*seat).at(index);
            const std::string name = button->objectName().toStdString();
            SCOPED_TRACE(numberOf(screen).toStdString() + ' ' + name);
            ASSERT_TRUE(signs().contains(name));
            const Sign& sign = signs().at(name);
            EXPECT_FALSE(sign(*seat)) << "before it is pressed";
            QTest::mouseClick(button, Qt::LeftButton);
            EXPECT_TRUE(happens([&] { return sign(*seat); }));
            pressed.insert(name);
        }
    }
    for (const auto& [name, sign] : signs())
        EXPECT_TRUE(pressed.contains(name)) << name << " is on no screen";
}

TEST_F(EveryButton, OfTheLanguagesSpeaksItsOwn)
{
    Seat seat("healthy");
    ASSERT_TRUE(seat.waitForRest());
    for (QAction* action : seat.wizard.findChild<QMenu*>()->actions()) {
        action->trigger();
        EXPECT_EQ(toString(seat.model.phrases().language()), action->objectName());
        EXPECT_EQ(seat.wizard.findChild<LanguageButton*>()->text(), action->text());
    }
}

TEST_F(EveryButton, YesToStoppingStopsTheRun)
{
    Seat seat("healthy");
    ASSERT_TRUE(seat.waitForRest());
    bool stops = false;
    QObject::connect(&seat.model, &WizardModel::changed, &seat.wizard, [&] {
        const RunState& run = seat.model.state().run;
        stops |= run.cancelling;
        if (run.results.size() != 1 || run.cancelling || !seat.button("cancelButton"))
            return;
        seat.button("cancelButton")->click();
        ASSERT_TRUE(seat.button("yesButton"));
        seat.button("yesButton")->click();
    });
    QTest::keyClick(&seat.wizard, Qt::Key_1);
    ASSERT_TRUE(seat.waitForRest());
    EXPECT_TRUE(stops);
    EXPECT_FALSE(seat.button("yesButton"));
}

TEST_F(EveryButton, YesToClosingClosesWhileSomethingRuns)
{
    Seat seat("healthy");
    ASSERT_TRUE(seat.waitForRest());
    QTest::keyClick(&seat.wizard, Qt::Key_1);
    QTest::keyClick(&seat.wizard, Qt::Key_Escape);
    ASSERT_TRUE(seat.button("yesButton"));
    EXPECT_TRUE(seat.wizard.isVisible());
    seat.button("yesButton")->click();
    EXPECT_FALSE(seat.wizard.isVisible());
    ASSERT_TRUE(happens([&] { return !seat.model.isRunning(); }));
}

} // namespace activation::ui
