// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Wrapping.h"
#include "app/ctl/console/Terminal.h"

#include <gtest/gtest.h>

namespace activation::ctl {

namespace {

const QString kChinese =
    QStringLiteral("啟用伺服器（KMS 主機）沒有回應：防火牆擋住了連接埠 1688，或這台電腦不在單位網路內。");
const QString kKorean = QStringLiteral(
    "서버가 1688 포트에서 응답하지 않습니다. 방화벽이 막고 있거나 기관 네트워크 밖에 있습니다.");
const QString kJapanese = QStringLiteral(
    "認証サーバーから応答がありません。「ファイアウォール」が止めているか、ネットワークの外です。");

TEST(Wrapping, KeepsEveryLineWithinItsColumns)
{
    for (const QString& text : {kChinese, kKorean, kJapanese}) {
        for (qsizetype columns = 20; columns <= 100; ++columns) {
            for (const QString& line : wrapped(text, columns))
                EXPECT_LE(columnsOf(line), columns) << qPrintable(line);
        }
    }
}

TEST(Wrapping, LosesNothingButSpacesAtTheEnds)
{
    for (const QString& text : {kChinese, kKorean, kJapanese}) {
        QString joined = wrapped(text, 24).join(QString());
        EXPECT_EQ(joined.remove(u' '), QString(text).remove(u' '));
    }
    EXPECT_EQ(wrapped(QString(), 80), QStringList{QString()});
}

TEST(Wrapping, NeverSplitsCodesAndAddresses)
{
    const QString text = QStringLiteral("錯誤碼0xC004F074，或kms-01.example.test:1688與 2047 1183 6051。");
    for (qsizetype columns = 4; columns <= 60; ++columns) {
        const QString lines = wrapped(text, columns).join(u'\n');
        EXPECT_TRUE(lines.contains(QStringLiteral("0xC004F074"))) << qPrintable(lines);
        EXPECT_TRUE(lines.contains(QStringLiteral("kms-01.example.test:1688"))) << qPrintable(lines);
        EXPECT_TRUE(lines.contains(QStringLiteral("2047 1183 6051"))) << qPrintable(lines);
    }
}

TEST(Wrapping, NeitherBeginsALineWithClosingPunctuationNorEndsItWithOpening)
{
    for (const QString& text : {kChinese, kJapanese}) {
        for (qsizetype columns = 10; columns <= 80; ++columns) {
            for (const QString& line : wrapped(text, columns)) {
                EXPECT_FALSE(QStringLiteral("，。：、）」ー").contains(line.front())) << qPrintable(line);
                EXPECT_FALSE(QStringLiteral("（「").contains(line.back())) << qPrintable(line);
            }
        }
    }
}

TEST(Wrapping, BreaksKoreanBetweenWords)
{
    const QStringList words = kKorean.split(u' ');
    for (qsizetype columns = 16; columns <= 80; ++columns) {
        for (const QString& line : wrapped(kKorean, columns)) {
            for (const QString& word : line.split(u' '))
                EXPECT_TRUE(words.contains(word)) << qPrintable(word);
        }
    }
}

} // namespace

} // namespace activation::ctl
