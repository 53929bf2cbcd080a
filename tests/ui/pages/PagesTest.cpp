// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/ExampleState.h"
#include "app/screens/Studio.h"
#include "tests/support/window/PracticeVisit.h"
#include "ui/pages/ScreenPage.h"
#include "ui/pages/ScreenPages.h"
#include "ui/text/ScreenText.h"
#include "ui/widgets/LicenseRow.h"
#include "ui/widgets/Row.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QProgressBar>

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

/// A window with nothing but pages, and a model that shows what it is told to.
class Pages : public ::testing::Test
{
protected:
    ScreenPage& show(VisitState state)
    {
        m_visit.model.present(std::move(state));
        ScreenPage& page = pageOf(m_visit.screen(), m_visit.model, m_window);
        page.refresh();
        m_window.show();
        page.setVisible(true);
        page.enterScreen();
        for (int round = 0; round < 2; ++round) // what a page has just made is shown by events that are there
            QCoreApplication::sendPostedEvents();
        return page;
    }
    ScreenPage& show(Screen screen)
    {
        if (!m_examples.contains(screen))
            m_examples.emplace(screen, app::exampleOf(screen));
        return show(m_examples.at(screen));
    }

    PracticeVisit m_visit{"healthy"};
    QWidget m_window;
    std::map<Screen, VisitState> m_examples;
};

class EveryPage : public Pages, public ::testing::WithParamInterface<Screen>
{};

QList<CommandButton*> buttonsOf(const QWidget& page)
{
    QList<CommandButton*> buttons = page.findChildren<CommandButton*>();
    buttons.removeIf([](const CommandButton* button) { return !button->isVisible(); });
    return buttons;
}

/// "status 2, checkAgain 1", in the order of their digits' places; disabled ones in parentheses.
std::string buttons(const QWidget& page)
{
    QStringList said;
    for (const CommandButton* button : buttonsOf(page)) {
        const QString name =
            button->objectName().remove(QStringLiteral("Button")) + u' ' + QString::number(button->digit());
        said.append(button->isEnabled() ? name : u'(' + name + u')');
    }
    return said.join(QStringLiteral(", ")).toStdString();
}

/// "Time zone: Advice", from top to bottom.
QStringList rows(const QWidget& page)
{
    std::map<int, QString> said;
    const auto add = [&](const QWidget* row, const QString& title, const QString& word) {
        if (row->isVisible())
            said.emplace(row->mapTo(&page, QPoint()).y(),
                         word.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, word));
    };
    for (const Row* row : page.findChildren<Row*>())
        add(row, row->content().title, row->content().word);
    for (const LicenseRow* row : page.findChildren<LicenseRow*>())
        add(row, row->content().product, row->content().chip);
    QStringList lines;
    for (const auto& [place, line] : said)
        lines.append(line);
    return lines;
}

std::string told(const QStringList& lines)
{
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_P(EveryPage, SaysWhereOneIsInEveryLanguage)
{
    for (const Language language : kLanguages) {
        m_visit.model.setLanguage(language);
        const ScreenPage& page = show(GetParam());
        const VisitState& state = m_visit.model.state();
        const text::ScreenWords words = text::screenWords(GetParam(), state.session, m_visit.model.profile(),
                                                          state.now, m_visit.model.phrases());
        EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("heading"))->text(), words.heading);
        EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("lead"))->text(), words.lead);
        EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("screenNumber"))->text(), numberOf(GetParam()));
    }
}

TEST_P(EveryPage, BeginsAtItsHeadingWithEnterOnItsColoredButton)
{
    const ScreenPage& page = show(GetParam());
    EXPECT_EQ(m_window.focusWidget(), page.findChild<QLabel*>(QStringLiteral("heading")));
    for (const CommandButton* button : buttonsOf(page)) {
        const bool colored = button->emphasis() == CommandButton::Emphasis::Primary;
        EXPECT_EQ(button->isDefault(), colored) << button->objectName().toStdString();
        EXPECT_EQ(button->digit() == 1, colored) << button->objectName().toStdString();
    }
}

TEST_P(EveryPage, ReadsItsRowsAloudWithNothingLeftOpenAtTheirEnd)
{
    for (const Language language : kLanguages) {
        m_visit.model.setLanguage(language);
        const ScreenPage& page = show(GetParam());
        for (const QWidget* row : page.findChildren<QWidget*>()) {
            const bool isRow = qobject_cast<const Row*>(row) || qobject_cast<const LicenseRow*>(row);
            if (!isRow || !row->isVisible())
                continue;
            const QString name = row->accessibleName();
            EXPECT_EQ(name, name.trimmed());
            EXPECT_FALSE(name.isEmpty());
            EXPECT_FALSE(QStringLiteral(":：,，、").contains(name.back())) << name.toStdString();
        }
    }
}

TEST_P(EveryPage, IsTheSameAfterAllOthersWereShown)
{
    const auto shown = [](const ScreenPage& page) { return told(rows(page)) + buttons(page); };
    const std::string first = shown(show(GetParam()));
    for (const Screen other : app::screensToShow())
        show(other).hide();
    EXPECT_EQ(shown(show(GetParam())), first);
}

INSTANTIATE_TEST_SUITE_P(Shown, EveryPage, ::testing::ValuesIn(app::screensToShow()), [](const auto& screen) {
    return numberOf(screen.param).replace(u'-', u'_').toStdString();
});

TEST_F(Pages, AreSharedByScreensThatAreAlike)
{
    EXPECT_EQ(&show(Screen::Checking), &show(Screen::NeedsYou));
    EXPECT_EQ(&show(Screen::Removing), &show(Screen::Activating));
    EXPECT_NE(&show(Screen::ReadyToActivate), &show(Screen::Activating));
}

TEST_F(Pages, OfChecksListThemInTheirOrderAndThenWhatNeedsSomebodyFirst)
{
    const ScreenPage& looking = show(Screen::Checking);
    EXPECT_EQ(buttons(looking), "status 2");
    ASSERT_EQ(rows(looking).size(), kCheckCount);
    EXPECT_EQ(rows(looking).first(), u"Administrator rights: OK");
    EXPECT_EQ(rows(looking).last(), u"Firmware: checking …");

    const ScreenPage& done = show(Screen::NeedsYou);
    EXPECT_EQ(buttons(done), "status 2, report 3, checkAgain 4, repair4 1");
    EXPECT_EQ(told(rows(done).first(3)), "The time zone makes the clock wrong: Needs you\n"
                                         "The time zone is a different one: Advice\n"
                                         "Administrator rights: OK");
}

TEST_F(Pages, OfRolesAskWhoSomebodyIsAndSinceWhenNoLonger)
{
    VisitState state = app::exampleOf(Screen::WhoAreYou);
    const ScreenPage& roles = show(state);
    EXPECT_EQ(buttons(roles), "status 4, role0 1, role1 2, role2 3");
    EXPECT_EQ(told(rows(roles)), "Staff\nStudents\nGraduates");
    const auto detailOf = [&](int index) { return roles.findChildren<Row*>().at(index)->content().detail; };
    EXPECT_EQ(detailOf(2), u"After leaving, the license may be used for 180 days.");

    state.session.person = {Role::Graduate, {}};
    const ScreenPage& day = show(state);
    EXPECT_EQ(buttons(day), "back 2, notLeft 3, next 1");
    EXPECT_TRUE(rows(day).isEmpty());
    const auto* last = day.findChild<QDateEdit*>(QStringLiteral("lastDay"));
    ASSERT_TRUE(last->isVisible());
    EXPECT_EQ(last->date(), state.now.date());
    EXPECT_EQ(last->maximumDate(), state.now.date()) << "nobody has left in the future";
    EXPECT_EQ(last->accessibleName(), u"Last day");
}

TEST_F(Pages, OfOfficeKeepASubscriptionThatMayBeInUse)
{
    VisitState state = app::exampleOf(Screen::RemoveOffice);
    Finding& conflict =
        *std::ranges::find(state.session.findings, CheckId::ConflictingOffice, &Finding::check);
    conflict.reason = Reason::ConflictToAsk;
    EXPECT_EQ(buttons(show(state)), "status 2, keep 1, remove 3");
}

TEST_F(Pages, OfTheNetworkOfferTheWayThereIs)
{
    const ScreenPage& vpn = show(Screen::ConnectVpn);
    EXPECT_EQ(buttons(vpn), "status 2, howToVpn 3, checkAgain 4, openVpn 1");
    EXPECT_EQ(told(rows(vpn)), "Organization's network: Needs you\n"
                               "Waiting for the network. It goes on by itself as soon as you are connected.\n"
                               "Please stay connected until the activation is finished. After that, connect "
                               "once every few weeks and Windows renews by itself.");
    const ScreenPage& gate = show(Screen::SignInAtGate);
    EXPECT_EQ(buttons(gate), "status 2, checkAgain 3, openGate 1");
    EXPECT_EQ(told(rows(gate)),
              "Organization's network: Needs you\n"
              "Waiting for the network. It goes on by itself as soon as you are connected.");
    VisitState state = app::exampleOf(Screen::ComeToCampus);
    RoleRule rule;
    rule.role = state.session.person.role;
    rule.instead = state.profile->organization;
    state.profile->roles = {rule};
    const ScreenPage& campus = show(state);
    EXPECT_EQ(buttons(campus), "status 2, checkAgain 1");
    EXPECT_EQ(rows(campus).last(), m_visit.model.phrases().pick(rule.instead));
}

TEST_F(Pages, OfTheNetworkNoLongerWaitWhenPatienceIsOver)
{
    VisitState state = app::exampleOf(Screen::ConnectVpn);
    const qsizetype waiting = rows(show(state)).size();
    state.notice = ScreenNotice{ScreenNotice::Kind::PatienceOver};
    EXPECT_EQ(rows(show(state)).size(), waiting - 1);
}

TEST_F(Pages, OfTheChecksSayWhatWindowsIsStillAskedAndThatItHasNotAnswered)
{
    VisitState state = app::exampleOf(Screen::ReadyToActivate);
    Finding service{CheckId::LicensingService, Verdict::Unknown, Reason::ManagementSlow, {}, {}};
    service.facts.set(Fact::Cause, toString(Cause::TimedOut));
    put(state.session.findings, {service, cannotTell(CheckId::Products, {Cause::TimedOut, 0, {}})});
    state.screen = Screen::Checking;
    state.phase = Phase::Watching;
    const ScreenPage& page = show(state);
    EXPECT_EQ(buttons(page), "status 2");
    EXPECT_EQ(
        told(rows(page).sliced(7, 4)),
        "Activation service: OK\nLicensing service: still asking …\nWindows and Office: still asking …\n"
        "Other Office products: OK");
    const auto heard = [&page] {
        QStringList names;
        for (const Row* row : page.findChildren<Row*>())
            names.append(row->accessibleName());
        return names;
    };
    EXPECT_TRUE(heard().contains(QStringLiteral("No. 9, Licensing service: still asking …")));

    state.phase = Phase::Idle; // nobody asks any more
    state.notice = ScreenNotice{ScreenNotice::Kind::WindowsSilent};
    const ScreenPage& silent = show(state);
    EXPECT_EQ(buttons(silent), "status 2, report 3, checkAgain 1");
    EXPECT_TRUE(rows(silent).contains(QStringLiteral("Windows takes too long to answer: Could not tell")));
    EXPECT_TRUE(heard().contains(QStringLiteral("No. 9, Windows takes too long to answer: Could not tell")));
}

TEST_F(Pages, OfOfficeSayWhatGoesAndWhatIsOpen)
{
    const ScreenPage& removal = show(Screen::RemoveOffice);
    EXPECT_EQ(buttons(removal), "status 2, keep 3, remove 1");
    EXPECT_EQ(told(rows(removal)),
              "Microsoft 365: Remove\nMicrosoft Office LTSC Professional Plus 2021: Keep");
    const ScreenPage& programs = show(Screen::ClosePrograms);
    EXPECT_EQ(buttons(programs), "status 2, checkAgain 3, closePrograms 1");
    EXPECT_EQ(told(rows(programs)), "Word: Still open\nOutlook: Still open");
}

TEST_F(Pages, OfARunShowHowFarItIsAndStopOnce)
{
    VisitState state = app::exampleOf(Screen::Activating);
    const ScreenPage& page = show(state);
    EXPECT_EQ(buttons(page), "cancel 2");
    EXPECT_EQ(told(rows(page)),
              "Set the KMS host to Campus KMS host (kms.sample-university.example, port 1688): Done\n"
              "Activating Windows 11 Enterprise\n"
              "Activate Office LTSC Professional Plus 2021");
    const auto* bar = page.findChild<QProgressBar*>(QStringLiteral("progress"));
    EXPECT_GT(bar->value(), 0);
    EXPECT_LT(bar->value(), bar->maximum());
    state.run.cancelling = true;
    EXPECT_EQ(buttons(show(state)), "(cancel 2)");
}

TEST_F(Pages, OfARestartCloseWhereThePersonHasToRestart)
{
    VisitState state = app::exampleOf(Screen::RestartNeeded);
    EXPECT_EQ(told(rows(show(state))), "Windows wants a restart first: Needs you");
    const auto label = [&] { return buttonsOf(show(state)).last()->text().toStdString(); };
    EXPECT_EQ(label(), "Next");
    state.practiceTitle = {};
    EXPECT_EQ(label(), "Close, and restart later");
}

TEST_F(Pages, BeforeActivatingNameEveryStepAndTheServer)
{
    VisitState state = app::exampleOf(Screen::ReadyToActivate);
    const ScreenPage& page = show(state);
    EXPECT_EQ(buttons(page), "status 2, back 3, activate 1");
    EXPECT_EQ(told(rows(page)),
              "Set the KMS host to Campus KMS host (kms.sample-university.example, port 1688)\n"
              "Activate Windows 11 Enterprise\n"
              "Activate Office LTSC Professional Plus 2021\n"
              "Save your work and close all Office programs.\n"
              "If something goes wrong, changed settings can be put back.");
    EXPECT_TRUE(buttonsOf(page).last()->shield());
    state.session.plan.steps.clear();
    EXPECT_EQ(buttons(show(state)), "status 2, back 3, (activate 1)");
}

TEST_F(Pages, OfAResultSayWhatBecameOfEveryProduct)
{
    const ScreenPage& all = show(Screen::AllActivated);
    EXPECT_EQ(buttons(all), "calendar 2, report 3, close 1");
    EXPECT_EQ(told(rows(all)), "Close the Office programs and open them again.\n"
                               "Windows 11 Enterprise: Activated\n"
                               "Office LTSC Professional Plus 2021: Activated");
    const ScreenPage& none = show(Screen::NotActivated);
    EXPECT_EQ(buttons(none), "putBack 2, report 3, close 4, tryAgain 5, helpdesk 1");
    EXPECT_EQ(told(rows(none)), "Not activated yet\n"
                                "Close the Office programs and open them again.\n"
                                "Windows 11 Enterprise: Grace period\n"
                                "Office LTSC Professional Plus 2021: Grace period");
}

TEST_F(Pages, OfAnEndingSayWhyAndWhereElseToGo)
{
    VisitState state = app::exampleOf(Screen::CannotBeActivated);
    EXPECT_EQ(buttons(show(state)), "status 2, report 3, checkAgain 4, link 5, close 1");
    EXPECT_EQ(told(rows(show(state))),
              "Windows Home cannot be activated here: Needs you\n"
              "Installed with a different license: Advice\n"
              "Computer Center helpdesk can help: telephone +886-2-5550-0100, extension 6051.\n"
              "Computer Center helpdesk, Computer and Network Center · +886-2-5550-0100, extension 6051 · "
              "help@sample-university.example · Monday to Friday, 9:00–17:00");
    state.profile->links.clear();
    EXPECT_EQ(buttons(show(state)), "status 2, report 3, checkAgain 4, close 1");
}

TEST_F(Pages, WithoutAProfileSayWhyThereIsNone)
{
    VisitState state = app::exampleOf(Screen::NoProfile);
    EXPECT_EQ(buttons(show(state)), "close 2, status 1");
    const QStringList missing = rows(show(state));
    state.notOpened = Failure{Cause::StorageFailed, 0, {}};
    const QStringList failed = rows(show(state));
    state.notOpened = DocumentProblem{};
    const QStringList refused = rows(show(state));
    for (const QStringList& said : {missing, failed, refused})
        EXPECT_EQ(said.size(), 1);
    EXPECT_NE(missing, failed);
    EXPECT_NE(failed, refused);
}

} // namespace activation::ui
