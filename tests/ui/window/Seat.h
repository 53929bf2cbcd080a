// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/window/Happens.h"
#include "tests/support/window/PracticeVisit.h"
#include "ui/AssistantWizard.h"
#include "ui/widgets/CommandButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest/QTest>

namespace activation::ui {

/// The real window on a practice PC, and a person at the keyboard.
struct Seat : PracticeVisit
{
    explicit Seat(const std::string& name, Folder kept = std::make_shared<QTemporaryDir>())
        : PracticeVisit(name, std::move(kept))
    {
        wizard.show();
        model.start();
    }

    [[nodiscard]] CommandButton* colored() const
    {
        for (CommandButton* button : wizard.findChildren<CommandButton*>()) {
            if (button->isVisible() && button->emphasis() == CommandButton::Emphasis::Primary)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] CommandButton* button(const char* name) const
    {
        for (CommandButton* button : wizard.findChildren<CommandButton*>(QLatin1StringView(name))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    /// "5-1": where a journey on this practice PC ends.
    [[nodiscard]] static std::string lastScreenOf(const std::string& name)
    {
        return expectedJourney(QStringLiteral(JOURNEY_EXPECTATIONS), name)
            .value(u"lastScreen")
            .toString()
            .toStdString();
    }

    [[nodiscard]] QString heading() const { return textOf<QLabel>("heading"); }
    [[nodiscard]] QString screenNumber() const { return textOf<QLabel>("screenNumber"); }
    [[nodiscard]] QString code() const { return textOf<QLineEdit>("supportCode"); }

    template <typename Widget> [[nodiscard]] QString textOf(const char* name) const
    {
        for (const Widget* widget : wizard.findChildren<Widget*>(QLatin1StringView(name))) {
            if (widget->isVisible())
                return widget->text();
        }
        return {};
    }

    /// Until something waits for the person, on a page that is there with its buttons.
    [[nodiscard]] bool waitForRest()
    {
        return happens([this] { return rests() && colored(); }, std::chrono::seconds{60});
    }

    /// What a person presses next: a row's own button where something has to be repaired first, else the
    /// colored one. False where pressing leads no further.
    bool goOn()
    {
        for (CommandButton* button : wizard.findChildren<CommandButton*>()) {
            const bool repairs =
                screen() == Screen::NeedsYou && button->objectName().startsWith(u"repairButton");
            // Who keeps a subscription ends elsewhere than expected.json says.
            const bool removes = screen() == Screen::RemoveOffice && button->objectName() == u"removeButton";
            if ((repairs || removes) && button->isVisible()) {
                button->click();
                return true;
            }
        }
        if (!isWayOn())
            return false;
        hasClosedPrograms |= screen() == Screen::ClosePrograms;
        QTest::keyClick(&wizard, Qt::Key_1);
        return true;
    }

    /// To the last screen there is a way to.
    void goToTheEnd()
    {
        constexpr int kPresses = 12;
        ASSERT_TRUE(waitForRest()) << numberOf(screen()).toStdString();
        noteAction();
        for (int press = 0; press < kPresses && goOn(); ++press) {
            ASSERT_TRUE(waitForRest()) << numberOf(screen()).toStdString();
            noteAction();
        }
    }

    /// What the colored button of this screen says.
    void noteAction()
    {
        const QString line = numberOf(screen()) + u' ' + colored()->text();
        if (actions.isEmpty() || actions.last() != line)
            actions.append(line);
    }

    /// Whether pressing on could lead further: the last screens and those that wait for somebody else do not.
    [[nodiscard]] bool isWayOn() const
    {
        switch (screen()) {
        case Screen::WhoAreYou:
        case Screen::ReadyWithAdvice:
        case Screen::RemoveOffice:
        case Screen::RestartNeeded:
        case Screen::ReadyToActivate:
            return true;
        case Screen::ClosePrograms:
            return !hasClosedPrograms;
        default:
            return false;
        }
    }

    /// "1-2 Set the time zone", one for each screen on the way.
    QStringList actions;

    /// Of the desktop, in order: pages and programs to be opened.
    QStringList asked;
    AssistantWizard wizard{model,
                           {[this](const QUrl& page) {
                                asked.append(page.toString());
                                return true;
                            },
                            [this](const QString& product) {
                                asked.append(product);
                                return true;
                            },
                            {}}};
};

} // namespace activation::ui
