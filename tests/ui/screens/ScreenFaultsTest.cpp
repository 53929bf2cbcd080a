// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/screens/ScreenFaults.h"

#include "ui/theme/Colors.h"
#include "ui/widgets/CommandButton.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

/// A window without a fault, to which each test does one harm.
struct Sound : QWidget
{
    Sound()
    {
        setAttribute(Qt::WA_DontShowOnScreen);
        setPalette(paletteOf(Appearance::Light));
        button->setEmphasis(CommandButton::Emphasis::Primary);
        layout.addWidget(label);
        layout.addWidget(button);
        resize(400, 200);
        show();
    }

    QVBoxLayout layout{this};
    QLabel* label = new QLabel(QStringLiteral("Windows is activated"));
    CommandButton* button = new CommandButton(QStringLiteral("Close"));
};

bool finds(const QStringList& faults, const char* what)
{
    return !faults.filter(QString::fromUtf8(what)).isEmpty();
}

/// Writes what it is told to, where it is told to.
struct Scribble : QWidget
{
    explicit Scribble(QWidget* parent) : QWidget(parent) { setGeometry(0, 0, 400, 40); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (const QString& text : texts)
            painter.drawText(at, text);
    }

    QStringList texts;
    QPoint at{10, 20};
};

} // namespace

TEST(ScreenFaults, AreNoneInASoundWindow)
{
    Sound window;
    EXPECT_EQ(faultsOfLayout(window).join(u'\n').toStdString(), "");
    EXPECT_EQ(faultsOfColor(window).join(u'\n').toStdString(), "");
}

TEST(ScreenFaults, FindTextThatIsCutOff)
{
    Sound window;
    window.label->setFixedWidth(40);
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(finds(faultsOfLayout(window), "cut off"));
}

TEST(ScreenFaults, FindTextOutsideTheWindow)
{
    Sound window;
    Scribble scribble(&window);
    scribble.setGeometry(0, 0, 500, 40);
    scribble.texts = {QStringLiteral("Activated")};
    scribble.at = {380, 20};
    scribble.show();
    EXPECT_TRUE(finds(faultsOfLayout(window), "cut off: “Activated”"));
}

TEST(ScreenFaults, FindALabelThatIsTooLow)
{
    Sound window;
    window.label->setWordWrap(true);
    window.label->setText(QStringLiteral("Windows is activated and stays so ").repeated(9));
    window.label->setFixedHeight(20);
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(finds(faultsOfLayout(window), "too low"));
}

TEST(ScreenFaults, FindTextOverText)
{
    Sound window;
    Scribble scribble(&window);
    scribble.texts = {QStringLiteral("Windows"), QStringLiteral("Office")};
    scribble.show();
    EXPECT_TRUE(finds(faultsOfLayout(window), "lies over “Windows”"));
}

TEST(ScreenFaults, FindAWidgetOverAnother)
{
    Sound window;
    window.layout.setEnabled(false);
    window.button->setGeometry(window.label->geometry());
    EXPECT_TRUE(finds(faultsOfLayout(window), "activation::ui::CommandButton lies over QLabel"));
}

TEST(ScreenFaults, FindAnEmptyLabel)
{
    Sound window;
    window.label->clear();
    EXPECT_TRUE(finds(faultsOfLayout(window), "empty: QLabel"));
}

TEST(ScreenFaults, FindLettersThatNoFontHas)
{
    Sound window;
    window.label->setText(QString(QChar(0xE123))); // private use
    EXPECT_TRUE(finds(faultsOfLayout(window), "letters missing"));
}

TEST(ScreenFaults, FindTextThatWasShortened)
{
    Sound window;
    Scribble scribble(&window);
    scribble.texts = {QStringLiteral("Windows is acti…")};
    scribble.show();
    EXPECT_TRUE(finds(faultsOfLayout(window), "shortened"));
}

TEST(ScreenFaults, FindASmallTarget)
{
    Sound window;
    window.button->setFixedSize(60, 20);
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(finds(faultsOfLayout(window), "too small to be pressed: activation::ui::CommandButton"));
}

TEST(ScreenFaults, FindASecondColoredButton)
{
    Sound window;
    auto* second = new CommandButton(QStringLiteral("Activate"));
    second->setEmphasis(CommandButton::Emphasis::Primary);
    window.layout.addWidget(second);
    second->show();
    EXPECT_TRUE(finds(faultsOfLayout(window), "2 colored buttons"));
}

TEST(ScreenFaults, FindADigitThatIsLeftOut)
{
    Sound window;
    window.button->setDigit(1);
    auto* second = new CommandButton(QStringLiteral("Back"));
    second->setDigit(3);
    window.layout.addWidget(second);
    second->show();
    EXPECT_TRUE(finds(faultsOfLayout(window), "a digit is left out before 3"));
}

TEST(ScreenFaults, FindAButtonWithoutAName)
{
    Sound window;
    window.button->setText({});
    EXPECT_TRUE(finds(faultsOfLayout(window), "has no name"));
}

TEST(ScreenFaults, FindAButtonOutsideTheWindow)
{
    Sound window;
    window.layout.setEnabled(false);
    window.button->setGeometry(380, 150, 80, 32);
    EXPECT_TRUE(finds(faultsOfLayout(window), "outside the window"));
}

TEST(ScreenFaults, FindAListWithoutRoom)
{
    Sound window;
    auto* area = new QScrollArea;
    auto* list = new QLabel(QStringLiteral("a row\n").repeated(30));
    area->setWidget(list);
    area->setFixedHeight(40);
    window.layout.addWidget(area);
    area->show();
    EXPECT_TRUE(finds(faultsOfLayout(window), "too low to be read: QScrollArea"));
}

TEST(ScreenFaults, FindPaleText)
{
    Sound window;
    QPalette pale = window.palette();
    pale.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
    window.label->setPalette(pale);
    EXPECT_TRUE(finds(faultsOfColor(window), "contrast 2.8"));
}

} // namespace activation::ui
