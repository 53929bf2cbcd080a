// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/Screen.h"

#include <QSet>

#include <gtest/gtest.h>

namespace activation {

namespace {

TEST(Screen, EveryOneHasANumberOfItsOwnThatIsReadBack)
{
    QSet<QString> numbers;
    for (int index = 0; index < kScreenCount; ++index) {
        const auto screen = static_cast<Screen>(index);
        numbers.insert(numberOf(screen));
        EXPECT_EQ(screenFrom(numberOf(screen)), screen);
    }
    EXPECT_EQ(numbers.size(), kScreenCount);
    EXPECT_EQ(numberOf(Screen::HelpdeskScreen), QStringLiteral("7-2"));
}

TEST(Screen, OtherNumbersMeanNone)
{
    for (const char16_t* number : {u"", u"1", u"1-4", u"0-1", u"8-1", u"1-1 ", u"11"})
        EXPECT_EQ(screenFrom(QStringView(number).toString()), std::nullopt);
}

} // namespace

} // namespace activation
