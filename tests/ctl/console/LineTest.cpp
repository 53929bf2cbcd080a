// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Line.h"

#include <gtest/gtest.h>

namespace activation::ctl {

TEST(Line, ColorsItsOwnPiecesAlone)
{
    const Line line = Line(QStringLiteral("! "), Style::Yellow) + QStringLiteral("kms") +
                      Line(QStringLiteral("1"), Style::Bold);
    EXPECT_EQ(line.bytes(true), "\x1B[33m! \x1B[0mkms\x1B[1m1\x1B[0m\n");
    EXPECT_EQ(line.bytes(false), "! kms1\n");
    EXPECT_EQ(line.text(), QStringLiteral("! kms1"));
}

TEST(Line, PassesNoCodeOnThatATextHolds)
{
    const QString hostile = QStringLiteral("a\u001B[31mb\u001B]0;title\u0007\u009B1m\rc\u202Ed");
    const QByteArray shown = Line(hostile).bytes(true);
    EXPECT_EQ(shown, QStringLiteral("a\uFFFD[31mb\uFFFD]0;title\uFFFD\uFFFD1m\uFFFDc\uFFFDd\n").toUtf8());
    EXPECT_EQ(Line(hostile, Style::Red).bytes(true), "\x1B[31m" + shown.chopped(1) + "\x1B[0m\n");
}

TEST(Line, KeepsTheLineFeedsOfItsText)
{
    EXPECT_EQ(Line(QStringLiteral("a\nb")).bytes(true), "a\nb\n");
    EXPECT_EQ(Line().bytes(true), "\n");
}

} // namespace activation::ctl
