// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CommonText.h"

#include <gtest/gtest.h>

namespace activation::text {

TEST(CommonText, AListLeavesOutWhatIsEmpty)
{
    const QString word = QStringLiteral("Word");
    const QString excel = QStringLiteral("Excel");
    EXPECT_EQ(listText({word, QString(), excel, QString()}, Phrasebook(Language::English)), u"Word, Excel");
    EXPECT_EQ(listText({word, QString()}, Phrasebook(Language::Japanese)), word);
    EXPECT_EQ(listText({QString()}, Phrasebook(Language::Korean)), QString());
}

} // namespace activation::text
