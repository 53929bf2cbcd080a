// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FirstPaint.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace activation::ui {

namespace {

/// Notes what happened, in its order.
class Pane final : public QWidget
{
public:
    QStringList happened;

protected:
    void paintEvent(QPaintEvent* /*event*/) override { happened.append(QStringLiteral("painted")); }
};

} // namespace

TEST(FirstPaint, ComesBeforeAnythingIsLookedAt)
{
    Pane window;
    whenPainted(window, [&window] { window.happened.append(QStringLiteral("begun")); });
    QCoreApplication::processEvents();
    EXPECT_EQ(window.happened, QStringList()) << "nobody sees it yet";
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&window] { return window.happened.size() >= 2; }));
    EXPECT_EQ(window.happened, QStringList({QStringLiteral("painted"), QStringLiteral("begun")}));
    window.repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(window.happened.count(QStringLiteral("begun")), 1);
}

TEST(FirstPaint, OfAWindowThatIsGoneBeginsNothing)
{
    bool begun = false;
    {
        Pane window;
        whenPainted(window, [&begun] { begun = true; });
        window.show();
        window.grab(); // painted; what it begins is still waiting
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(begun);
}

} // namespace activation::ui
