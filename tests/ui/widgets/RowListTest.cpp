// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/RowList.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/Heading.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace activation::ui {
namespace {

class RowListTest : public ::testing::Test
{
protected:
    RowListTest() { Theme(Appearance::Light, Language::English).apply(m_list); }

    void fill(int rows)
    {
        for (int key = 1; key <= rows; ++key)
            m_list.row(key).setRow({.number = key, .icon = Icon::Passed, .title = QStringLiteral("Title")});
    }

    void show(QSize size)
    {
        m_list.resize(size);
        m_list.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_list));
        m_list.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_list));
    }

    int topOf(int key) { return m_list.row(key).mapTo(m_list.widget(), QPoint()).y(); }

    RowList m_list;
};

TEST_F(RowListTest, KeepsTheOrderOfTheKeysWhateverCameFirst)
{
    for (const int key : {5, 1, 9, 3})
        m_list.row(key).setRow({.title = QString::number(key)});
    show({600, 400});
    EXPECT_EQ(m_list.keys(), (QList<int>{1, 3, 5, 9}));
    EXPECT_LT(topOf(1), topOf(3));
    EXPECT_LT(topOf(3), topOf(5));
    EXPECT_LT(topOf(5), topOf(9));
}

TEST_F(RowListTest, IsWalkedByTabInTheSameOrder)
{
    for (const int key : {5, 1, 9, 3})
        m_list.row(key).setRow({.title = QString::number(key)});
    auto* repair = new CommandButton(QStringLiteral("Repair"));
    m_list.row(3).addButton(repair);
    show({600, 400});
    m_list.row(1).setFocus();
    QList<QWidget*> walked;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked.append(QApplication::focusWidget());
    }
    EXPECT_EQ(walked, (QList<QWidget*>{&m_list.row(3), repair, &m_list.row(5), &m_list.row(9)}));
}

TEST_F(RowListTest, ShowsThirteenChecksInTheRoomOfTheSmallestWindow)
{
    fill(13);
    show({640, 338});
    EXPECT_EQ(m_list.verticalScrollBar()->maximum(), 0);
}

TEST_F(RowListTest, ScrollsToTheRowThatTheKeysGoTo)
{
    fill(40);
    show({600, 200});
    m_list.row(1).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(m_list.row(2).hasFocus());
    EXPECT_EQ(m_list.verticalScrollBar()->value(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    EXPECT_TRUE(m_list.row(40).hasFocus());
    EXPECT_EQ(m_list.verticalScrollBar()->value(), m_list.verticalScrollBar()->maximum());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    EXPECT_TRUE(m_list.row(1).hasFocus());
    EXPECT_EQ(m_list.verticalScrollBar()->value(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_TRUE(m_list.row(1).hasFocus());
}

TEST_F(RowListTest, ForgetsARowThatIsRemoved)
{
    fill(3);
    const QPointer<Row> second = &m_list.row(2);
    m_list.removeRow(2);
    EXPECT_EQ(m_list.keys(), (QList<int>{1, 3}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return second.isNull(); }));
}

TEST_F(RowListTest, TellsScreenReadersNameDescriptionAndRoleOfARow)
{
    Row& row = m_list.row(6);
    row.setRow({.number = 6,
                .icon = Icon::Blocking,
                .title = QStringLiteral("Network"),
                .word = QStringLiteral("Not connected"),
                .detail = QStringLiteral("Connect the VPN."),
                .accessibleName = QStringLiteral("6, Network, not connected")});
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&row);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::ListItem);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("6, Network, not connected"));
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("Connect the VPN."));
    EXPECT_TRUE(spoken->state().focusable);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_list)->role(), QAccessible::List);
}

TEST_F(RowListTest, TakesNewContentInPlace)
{
    fill(2);
    Row* first = &m_list.row(1);
    first->setRow({.title = QStringLiteral("Other"), .accessibleName = QStringLiteral("other")});
    EXPECT_EQ(first, &m_list.row(1));
    EXPECT_EQ(first->content().title, QStringLiteral("Other"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(first)->text(QAccessible::Name), QStringLiteral("other"));
}

TEST_F(RowListTest, GrowsARowByItsDetailAndButtons)
{
    fill(2);
    show({600, 400});
    const int bare = m_list.row(1).height();
    m_list.row(1).setRow({.title = QStringLiteral("Title"), .detail = QStringLiteral("One.\nTwo.")});
    m_list.row(1).addButton(new CommandButton(QStringLiteral("Repair")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_list.row(1).height() > bare + kSizes.button + 20; }));
    m_list.row(1).clearButtons();
    m_list.row(1).setRow({.title = QStringLiteral("Title")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_list.row(1).height() == bare; }));
}

TEST_F(RowListTest, BreaksALongWordInsteadOfClippingIt)
{
    Row& row = m_list.row(1);
    row.setRow({.title = QStringLiteral("A title of some words that needs its own room as well"),
                .word = QStringLiteral(
                    "a very long explanation of what was found at the far end of the row, which goes on")});
    show({420, 300});
    EXPECT_LE(row.width(), m_list.viewport()->width());
    EXPECT_GT(row.height(), 2 * kSizes.rowMinimum - 10);
}

TEST(Heading, IsAHeadingToScreenReaders)
{
    Heading heading;
    heading.setText(QStringLiteral("Ready"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&heading);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Heading);
}

} // namespace
} // namespace activation::ui
