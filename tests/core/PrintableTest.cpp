// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Printable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <string>

namespace activation {
namespace {

const QString kGap = QStringLiteral("\uFFFD");

TEST(Printable, LeavesTheWritingOfFourLanguagesAlone)
{
    for (const QString& text :
         {QStringLiteral("KMS host, 100 % – “quoted”"), QStringLiteral("大量授權（啟用）　𠮷"),
          QStringLiteral("볼륨 라이선스"), QStringLiteral("ボリューム ライセンス　葛\U000E0100城")}) {
        EXPECT_EQ(printable(text), text);
        EXPECT_TRUE(firstUnprintable(text).isEmpty()) << qPrintable(firstUnprintable(text));
    }
}

TEST(Printable, ReplacesWhateverSteersATerminalOrALine)
{
    for (const int code :
         {0x00, 0x07,   0x08,   0x09,   0x0A,   0x0D,   0x1B,   0x7F,   0x85,   0x9B,    0x9D,
          0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0001, 0xE0041}) {
        const std::u32string wide{U'a', static_cast<char32_t>(code), U'b'};
        const QString text = QString::fromStdU32String(wide);
        EXPECT_EQ(printable(text), u'a' + kGap + u'b') << "U+" << std::hex << code;
    }
    EXPECT_EQ(printable(QString(QChar(0xD800)) + u'b'), kGap + u'b');
    EXPECT_EQ(printable(u'a' + QString(QChar(0xDC00))), u'a' + kGap);
    EXPECT_EQ(firstUnprintable(QStringLiteral("a\u202Eb\u001B")), QStringLiteral("U+202E"));
    EXPECT_EQ(firstUnprintable(QStringLiteral("\U000E0001")), QStringLiteral("U+E0001"));
}

TEST(Printable, KeepsLineFeedsAloneInLines)
{
    EXPECT_EQ(printableLines(QStringLiteral("a\nb\r\tc\u2028")),
              QStringLiteral("a\nb") + kGap + kGap + u'c' + kGap);
}

TEST(Printable, KeepsTheMeaningOfJson)
{
    QString hostile;
    for (char16_t unit = 1; unit < 0xA0; ++unit)
        hostile += QChar(unit);
    hostile += QStringLiteral("\u202E\u2028\uFEFF\U000E0041啟用");
    const QJsonObject object{{hostile, hostile}};
    for (const auto form : {QJsonDocument::Indented, QJsonDocument::Compact}) {
        const QByteArray written = printableJson(QJsonDocument(object).toJson(form));
        EXPECT_TRUE(firstUnprintable(QString::fromUtf8(written), LineEnds::Taken).isEmpty());
        EXPECT_TRUE(written.contains("啟用"));
        EXPECT_EQ(QJsonDocument::fromJson(written).object(), object);
    }
}

} // namespace
} // namespace activation
