// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

struct Sample
{
    const char16_t* text;
    std::uint32_t code;
};

class WrittenCode : public ::testing::TestWithParam<Sample>
{};

TEST_P(WrittenCode, IsFoundInWhateverWasPasted)
{
    const auto code = errorCodeFrom(QStringView(GetParam().text).toString());
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(errorCodeText(*code), errorCodeText(GetParam().code));
}

INSTANTIATE_TEST_SUITE_P(
    ErrorCode, WrittenCode,
    ::testing::Values(
        Sample{u"0xC004F074", 0xC004F074}, Sample{u"0xc004f074", 0xC004F074},
        Sample{u"0XC004F074", 0xC004F074}, Sample{u"C004F074", 0xC004F074}, Sample{u"c004f074", 0xC004F074},
        Sample{u"  0xC004F074\r\n", 0xC004F074}, Sample{u"(0xC004F074)", 0xC004F074},
        Sample{u"0x C004F074", 0xC004F074}, Sample{u"0\u00D7C004F074", 0xC004F074},
        Sample{u"-1073418124", 0xC004F074}, Sample{u"\u22121073418124", 0xC004F074},
        Sample{u"-2147024891", 0x80070005}, Sample{u"3221549172", 0xC004F074},
        Sample{u"2147942405", 0x80070005}, Sample{u"80070005", 0x80070005}, Sample{u"8007232B", 0x8007232B},
        Sample{u"4004F00C", 0x4004F00C}, Sample{u"0x80070422", 0x80070422},
        Sample{u"０ｘＣ００４Ｆ０７４", 0xC004F074}, Sample{u"Ｃ００４Ｆ０７４", 0xC004F074},
        Sample{u"－１０７３４１８１２４", 0xC004F074},
        Sample{u"Error 0xC004F074 occurred. Call 02-2345-6789 (ext. 1234).", 0xC004F074},
        Sample{u"ERROR CODE: 0xC004F074\r\nERROR DESCRIPTION: The product could not be activated.",
               0xC004F074},
        Sample{u"錯誤：0xC004F074，請洽分機 3361。", 0xC004F074},
        Sample{u"啟用失敗（錯誤碼C004F074）", 0xC004F074}, Sample{u"오류 코드0xC004F074입니다", 0xC004F074},
        Sample{u"エラー コード「８００７２３２Ｂ」が出ました", 0x8007232B},
        Sample{u"エラー0x8007007Bが発生", 0x8007007B},
        Sample{u"2026-05-20 09:15:00 0xC004F06C 12288", 0xC004F06C},
        Sample{u"Call 0800-123-456 about C004F042.", 0xC004F042},
        Sample{u"activation ID 8abcdef0-1234-4321-8765-0123456789ab failed with 0xC004F015", 0xC004F015},
        Sample{u"0xＣ004Ｆ074。", 0xC004F074},
        Sample{u"\u932F\u8AA4\u78BC\uFF1A0xC004F074\u3002", 0xC004F074},
        Sample{u"0xC004F074\u3001\n0x8007232B", 0xC004F074},
        Sample{u"Error 0xC004F074: The software\nLicensing Service", 0xC004F074},
        Sample{u"OxC004FO74", 0xC004F074}, Sample{u"0xCOO4F074", 0xC004F074},
        Sample{u"0xC004 F074", 0xC004F074}, Sample{u"C004-F074", 0xC004F074},
        Sample{u"c004 f074.", 0xC004F074}, Sample{u"0x8007-232b", 0x8007232B}, Sample{u"17002", 17002},
        Sample{u" 1603\n", 1603}, Sample{u"Couldn't install, 0-2031 (17004)", 17004},
        Sample{u"30102-11 (1603)", 1603}, Sample{u"exit code: 17002.", 17002},
        Sample{u"錯誤碼：17000", 17000}, Sample{u"0x87E10BC6", 0x87E10BC6},
        Sample{u"0xD0000022", 0xD0000022}));

class NoCode : public ::testing::TestWithParam<const char16_t*>
{};

TEST_P(NoCode, IsNotMistakenForOne)
{
    EXPECT_EQ(errorCodeFrom(QStringView(GetParam()).toString()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    ErrorCode, NoCode,
    ::testing::Values(u"", u"0", u"5", u"1688", u"12288", u"hello", u"0x", u"0x5", u"0x00000005",
                      u"0xC004F07", u"0xC004F0744", u"0x1004F074", u"xC004F0740x", u"DEADBEEF", u"C004F07G",
                      u"02-2345-6789", u"80041234", u"8004-1010", u"02 80041010", u"(02)80041010",
                      u"+886 2 80041010", u"080041010", u"+8004101055", u"2147942400", u"0912345678",
                      u"3366-5022", u"400-123-4567", u"4085551234", u"-5", u"-42", u"-1", u"-999999999",
                      u"8abcdef0-1234-4321-8765-0123456789ab", u"80abcdef-1234-4321-8765-0123456789ab",
                      u"1234abcd-80abcdef", u"16.0.17328.20124", u"192.0.2.80", u"2001:db8::80",
                      u"XXXXX-80ABC-C004F-074AB-12345", u"2047 1183 6051", u"204711836051", u"C004 F0",
                      u"C0DE-CAFE", u"17002 PCs", u"build 17004", u"code 1603-5", u"room (1603)",
                      u"16.0.1603", u"COO1 DAD5", u"0xC004 FFFF"));

TEST(ErrorCode, IsFoundOnceForEachOfSeveral)
{
    const QString pasted = QStringLiteral("0x80131500, then C004F038; -1073418124 (0xC004F074)");
    EXPECT_EQ(errorCodesIn(pasted), (QList<std::uint32_t>{0x80131500, 0xC004F074, 0xC004F038}));
    EXPECT_TRUE(errorCodesIn(QStringLiteral("nothing at all")).isEmpty());
}

TEST(ErrorCode, IsWrittenWithEightUpperCaseDigits)
{
    EXPECT_EQ(errorCodeText(0xC004F074), QStringLiteral("0xC004F074"));
    EXPECT_EQ(errorCodeText(5), QStringLiteral("0x00000005"));
    EXPECT_EQ(errorCodeText(0xffffffff), QStringLiteral("0xFFFFFFFF"));
}

TEST(ErrorCode, ExitCodesAreWrittenAsPeopleFindThem)
{
    EXPECT_EQ(errorCodeText(17002), QStringLiteral("17002"));
    EXPECT_EQ(errorCodeText(1603), QStringLiteral("1603"));
}

TEST(ErrorCode, EveryCodeOfTheTableIsReadBackInEveryNotation)
{
    for (const ActivationError& error : activationErrors()) {
        const QString text = errorCodeText(error.code);
        EXPECT_EQ(errorCodeFrom(text), error.code) << qPrintable(text);
        EXPECT_EQ(errorCodeFrom(text.toLower()), error.code) << qPrintable(text);
        if (text.startsWith(u"0x")) {
            EXPECT_EQ(errorCodeFrom(text.mid(2)), error.code) << qPrintable(text);
        }
        EXPECT_EQ(errorCodeFrom(QString::number(error.code)), error.code) << qPrintable(text);
        if (error.code >= 0x80000000U) {
            EXPECT_EQ(errorCodeFrom(QString::number(static_cast<std::int32_t>(error.code))), error.code)
                << qPrintable(text);
        }
    }
}

} // namespace

} // namespace activation
