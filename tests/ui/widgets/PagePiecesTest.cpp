// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/widgets/Window.h"
#include "ui/theme/Sizes.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/DayRing.h"
#include "ui/widgets/Footer.h"
#include "ui/widgets/LanguageButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ScreenFrame.h"
#include "ui/widgets/ScreenHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

namespace activation::ui {
namespace {

using CommandButtonTest = Window;
using DayRingTest = Window;
using FooterTest = Window;
using NoticeTest = Window;
using ScreenFrameTest = Window;
using LanguageButtonTest = Window;

TEST_F(CommandButtonTest, IsPressedByItsDigitWithAndWithoutAlt)
{
    auto& first = add<CommandButton>();
    auto& second = add<CommandButton>();
    first.setDigit(1);
    second.setDigit(2);
    const QSignalSpy ones(&first, &QPushButton::clicked);
    const QSignalSpy twos(&second, &QPushButton::clicked);
    show();
    QTest::keyClick(&m_window, Qt::Key_2);
    QTest::keyClick(&m_window, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&m_window, Qt::Key_2, Qt::KeypadModifier);
    EXPECT_EQ(twos.size(), 3);
    EXPECT_EQ(ones.size(), 0);
}

TEST_F(CommandButtonTest, LeavesDigitsToAFieldThatIsTypedIn)
{
    auto& button = add<CommandButton>();
    auto& field = add<QLineEdit>();
    button.setDigit(2);
    const QSignalSpy clicks(&button, &QPushButton::clicked);
    show();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_2);
    EXPECT_EQ(field.text(), QStringLiteral("2"));
    EXPECT_EQ(clicks.size(), 0);
}

TEST_F(CommandButtonTest, IsNotPressedByItsDigitWhenItMayNotBePressed)
{
    auto& button = add<CommandButton>();
    button.setDigit(2);
    button.setEnabled(false);
    const QSignalSpy clicks(&button, &QPushButton::clicked);
    show();
    QTest::keyClick(&m_window, Qt::Key_2);
    EXPECT_EQ(clicks.size(), 0);
}

TEST_F(CommandButtonTest, StaysNarrowWhateverAnOrganizationCallsItsPage)
{
    auto& button = add<CommandButton>();
    button.setText(QString(200, u'W'));
    EXPECT_LT(button.sizeHint().width(), 450);
    EXPECT_EQ(button.sizeHint().height(), CommandButton(QStringLiteral("W")).sizeHint().height());
    EXPECT_EQ(button.text().size(), 200) << "for a screen reader it is whole";
}

TEST_F(CommandButtonTest, MakesRoomForDigitAndShield)
{
    CommandButton button(QStringLiteral("Activate"));
    const int bare = button.sizeHint().width();
    button.setDigit(1);
    const int withDigit = button.sizeHint().width();
    button.setShield(true);
    EXPECT_GT(withDigit, bare);
    EXPECT_GT(button.sizeHint().width(), withDigit);
    EXPECT_GE(button.minimumSizeHint().height(), 32);
}

TEST_F(DayRingTest, IsAsLongAsTheDaysThatAreLeft)
{
    auto& ring = add<DayRing>();
    show();
    const QColor good = colorsOf(Appearance::Light).good;
    const auto painted = [&](std::optional<int> days) {
        ring.setDays(days, 180, Tone::Good);
        return pixelsOf(ring.grab().toImage(), good);
    };
    const int full = painted(180);
    ASSERT_GT(full, 500);
    EXPECT_EQ(painted(0), 0);
    EXPECT_EQ(painted(std::nullopt), 0);
    EXPECT_NEAR(double(painted(90)) / full, 0.5, 0.05);
    EXPECT_NEAR(double(painted(45)) / full, 0.25, 0.05);
    EXPECT_EQ(painted(400), full);
}

TEST_F(FooterTest, CopiesTheCodeAndSaysSo)
{
    auto& footer = add<Footer>();
    footer.setCode(QStringLiteral("Support code"), QStringLiteral("2047 1183 6051"), QStringLiteral("Copy"));
    const QSignalSpy copied(&footer, &Footer::codeCopied);
    show();
    QTest::mouseClick(footer.findChild<QPushButton*>(QStringLiteral("copyCode")), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("2047 1183 6051"));
    EXPECT_EQ(copied.size(), 1);
}

TEST_F(FooterTest, LetsADigitPressAButtonWhileTheCodeHasTheFocus)
{
    auto& footer = add<Footer>();
    auto* button = new CommandButton(QStringLiteral("Next"));
    button->setDigit(2);
    footer.setCode(QStringLiteral("Support code"), QStringLiteral("2047 1183 6051"), QStringLiteral("Copy"));
    footer.setButtons({button});
    const QSignalSpy clicks(button, &QPushButton::clicked);
    show();
    auto* code = footer.findChild<QLineEdit*>(QStringLiteral("supportCode"));
    code->setFocus();
    QTest::keyClick(code, Qt::Key_2);
    EXPECT_EQ(clicks.size(), 1);
}

TEST_F(FooterTest, PutsTheButtonsBesideTheCodeAsSoonAsThereIsRoom)
{
    auto& footer = add<Footer>();
    footer.setCode(QStringLiteral("Support code"), QStringLiteral("2047 1183 6051"), QStringLiteral("Copy"));
    auto* button = new CommandButton(QStringLiteral("Next"));
    footer.setButtons({button});
    m_window.resize(700, 200);
    show();
    const auto* code = footer.findChild<QLineEdit*>(QStringLiteral("supportCode"));
    const auto isBeside = [&] {
        return button->mapTo(&footer, QPoint()).y() < code->mapTo(&footer, code->rect().bottomLeft()).y();
    };
    EXPECT_TRUE(isBeside());
    button->setText(QStringLiteral("Go on to the next of all the screens that there still are to be seen"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isBeside(); }));
    button->setText(QStringLiteral("Next"));
    EXPECT_TRUE(QTest::qWaitFor(isBeside));
}

TEST_F(FooterTest, ClipsNoButtonHoweverNarrowItIs)
{
    auto& footer = add<Footer>();
    footer.setCode(QStringLiteral("Support code"), QStringLiteral("2047 1183 6051"), QStringLiteral("Copy"));
    QList<CommandButton*> buttons;
    for (int digit = 1; digit <= 4; ++digit) {
        buttons.append(new CommandButton(QStringLiteral("A rather long label")));
        buttons.last()->setDigit(digit);
    }
    footer.setButtons(buttons);
    show();
    for (const int width : {1000, 700, 500, 360}) {
        m_window.resize(width, 400);
        QApplication::processEvents();
        for (const CommandButton* button : buttons) {
            const QRect place(button->mapTo(&footer, QPoint()), button->size());
            EXPECT_TRUE(footer.rect().contains(place)) << "at " << width;
            EXPECT_GE(button->width(), button->sizeHint().width()) << "at " << width;
        }
    }
}

TEST_F(FooterTest, DeletesTheButtonsThatAreNotNamedAnyMore)
{
    auto& footer = add<Footer>();
    const QPointer<CommandButton> gone = new CommandButton(QStringLiteral("Back"));
    const QPointer<CommandButton> stays = new CommandButton(QStringLiteral("Next"));
    footer.setButtons({gone, stays});
    footer.setButtons({stays});
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone.isNull(); }));
    EXPECT_FALSE(stays.isNull());
}

TEST_F(NoticeTest, IsHiddenUntilItSpeaksAndThenHasTheFocus)
{
    auto& notice = add<Notice>();
    add<QLineEdit>().setFocus();
    show();
    EXPECT_FALSE(notice.isVisible());
    notice.say(Notice::Kind::Problem, QStringLiteral("Nothing was changed."),
               {new CommandButton(QStringLiteral("Retry"))});
    EXPECT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.hasFocus());
    EXPECT_EQ(notice.accessibleName(), QStringLiteral("Nothing was changed."));
    notice.dismiss();
    EXPECT_FALSE(notice.isVisible());
}

TEST_F(ScreenFrameTest, PressesTheColoredButtonOnEnter)
{
    auto& frame = add<ScreenFrame>();
    auto* back = new CommandButton(QStringLiteral("Back"));
    auto* next = new CommandButton(QStringLiteral("Next"));
    next->setEmphasis(CommandButton::Emphasis::Primary);
    frame.footer().setButtons({back, next});
    frame.setBody(new QWidget);
    const QSignalSpy backs(back, &QPushButton::clicked);
    const QSignalSpy nexts(next, &QPushButton::clicked);
    show();
    frame.header().focusHeading();
    QTest::keyClick(m_window.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(nexts.size(), 1);
    EXPECT_EQ(backs.size(), 0);
}

TEST_F(ScreenFrameTest, BeginsAtItsHeading)
{
    auto& frame = add<ScreenFrame>();
    frame.header().setHeading(QStringLiteral("Ready to activate"));
    frame.setBody(new QWidget);
    show();
    frame.header().focusHeading();
    ASSERT_NE(m_window.focusWidget(), nullptr);
    EXPECT_EQ(m_window.focusWidget()->objectName(), QStringLiteral("heading"));
}

TEST_F(ScreenFrameTest, HasNothingToPressThatIsTooSmall)
{
    auto& frame = add<ScreenFrame>();
    frame.footer().setCode(QStringLiteral("Code"), QStringLiteral("2047 1183 6051"), QStringLiteral("Copy"));
    frame.footer().setButtons({new CommandButton(QStringLiteral("a"))});
    frame.setBody(new LanguageButton);
    frame.notice().say(Notice::Kind::Info, QStringLiteral("text"), {new CommandButton(QStringLiteral("b"))});
    show();
    for (const QPushButton* button : frame.findChildren<QPushButton*>()) {
        EXPECT_GE(button->width(), kSizes.smallTarget) << qPrintable(button->objectName());
        EXPECT_GE(button->height(), kSizes.smallTarget) << qPrintable(button->objectName());
    }
}

TEST_F(LanguageButtonTest, NamesEveryLanguageInItsOwnLettersAndSaysWhichWasChosen)
{
    auto& button = add<LanguageButton>();
    const QSignalSpy chosen(&button, &LanguageButton::languageChosen);
    QStringList names;
    for (QAction* action : button.findChild<QMenu*>()->actions()) {
        names.append(action->text());
        action->trigger();
    }
    EXPECT_EQ(names.join(u' '), QStringLiteral("English 繁體中文 한국어 日本語"));
    ASSERT_EQ(chosen.size(), 4);
    EXPECT_EQ(chosen.at(2).first().value<Language>(), Language::Korean);
}

TEST_F(LanguageButtonTest, DoesNotSayThatALanguageWasChosenWhenOneIsSet)
{
    auto& button = add<LanguageButton>();
    const QSignalSpy chosen(&button, &LanguageButton::languageChosen);
    button.setLanguage(Language::Japanese);
    EXPECT_EQ(button.text(), QStringLiteral("日本語"));
    EXPECT_EQ(chosen.size(), 0);
}

} // namespace
} // namespace activation::ui
