// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/PastedText.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

QList<PastedResult> found(const char16_t* text)
{
    return resultsIn(QString::fromUtf16(text));
}

PastedResult failed(const QString& product, std::uint32_t code)
{
    return {product, code, false};
}

PastedResult worked(const QString& product = {}, std::optional<std::uint32_t> code = {})
{
    return {product, code, true};
}

TEST(PastedText, OfOsppTellsEveryProductItsOwn)
{
    const QList<PastedResult> results =
        found(u"---Processing--------------------------\r\n---------------------------------------\r\n"
              u"Installed product key detected - attempting to activate the following product:\r\n"
              u"SKU ID: 85dd8b5f-eaa4-4af3-a628-cce9e77c9a03\r\n"
              u"LICENSE NAME: Office 19, Office19ProPlus2019VL_KMS_Client_AE edition\r\n"
              u"LICENSE DESCRIPTION: Office 19, VOLUME_KMSCLIENT channel\r\n"
              u"Last 5 characters of installed product key: AAAAA\r\n<Product activation successful>\r\n"
              u"---------------------------------------\r\n"
              u"LICENSE NAME: Office 19, Office19VisioPro2019VL_KMS_Client_AE edition\r\n"
              u"ERROR CODE: 0xC004F038\r\nERROR DESCRIPTION: The count is insufficient.\r\n"
              u"---------------------------------------\r\n"
              u"LICENSE NAME: Office 16, Office16ProjectProVL_KMS_Client edition\r\n"
              u"ERROR CODE: 0x8007000D\r\n"
              u"ERROR DESCRIPTION: Run the following: cscript ospp.vbs /ddescr:0x8007000D\r\n"
              u"---Exiting-----------------------------\r\n");
    EXPECT_EQ(
        results,
        (QList{worked(QStringLiteral("Office 19, Office19ProPlus2019VL_KMS_Client_AE edition")),
               failed(QStringLiteral("Office 19, Office19VisioPro2019VL_KMS_Client_AE edition"), 0xC004F038),
               failed(QStringLiteral("Office 16, Office16ProjectProVL_KMS_Client edition"), 0x8007000D)}));
}

TEST(PastedText, OfALicensedProductHasANoteAndNoError)
{
    EXPECT_EQ(
        found(u"LICENSE NAME: Office 21, Office21ProPlus2021VL_KMS_Client_AE edition\n"
              u"LICENSE STATUS:  ---LICENSED---\nERROR CODE: 0x4004F040 (for information purposes only "
              u"as the status is licensed)\n"),
        QList{worked(QStringLiteral("Office 21, Office21ProPlus2021VL_KMS_Client_AE edition"), 0x4004F040)});
}

TEST(PastedText, OfSlmgrIsReadInEveryLanguageOfWindows)
{
    const QString windows = QStringLiteral("Windows(R), Professional edition");
    EXPECT_EQ(
        found(u"Activating Windows(R), Professional edition (2de67392-b7a7-462a-b1ca-108dd189f588) ...\n"
              u"Product activated successfully."),
        QList{worked(windows)});
    EXPECT_EQ(found(u"正在啟用 Windows(R), Professional edition (2de67392-b7a7-462a-b1ca-108dd189f588) ...\n"
                    u"錯誤: 0xC004F074 軟體授權服務報告無法啟用該產品。"),
              QList{failed(windows, 0xC004F074)});
    EXPECT_EQ(found(u"Windows(R), Professional edition (2de67392) のライセンス認証を行っています ...\n"
                    u"製品は正常にライセンス認証されました。"),
              QList{worked(windows)});
    EXPECT_EQ(found(u"Windows(R), Professional edition(2de67392) 정품 인증 중...\n제품을 정품 인증했습니다."),
              QList{worked(windows)});
    EXPECT_EQ(found(u"Name: Windows(R), Professional edition\nLicense Status: Notification\n"
                    u"Notification Reason: 0xC004F056."),
              QList{failed(windows, 0xC004F056)});
}

TEST(PastedText, OfAnOfficeWithoutAKeySaysSo)
{
    EXPECT_EQ(found(u"---Processing---\n<No installed product keys detected>\n---Exiting---"),
              QList{failed({}, 0xC004F014)});
}

class Success : public ::testing::TestWithParam<const char16_t*>
{};

TEST_P(Success, IsNoError)
{
    EXPECT_EQ(found(GetParam()), QList{worked()});
}

INSTANTIATE_TEST_SUITE_P(
    PastedText, Success,
    ::testing::Values(u"0", u"0x0", u"0x00000000", u"S_OK", u" (0x0) ", u"Error code: 0x00000000", u"０ｘ０",
                      u"hr=0x0", u"錯誤碼：0x0", u"エラー コード: 0x00000000", u"오류 코드: 0x0",
                      u"Product activated successfully.", u"已成功啟用產品。",
                      u"製品は正常にライセンス認証されました。", u"제품을 정품 인증했습니다.",
                      u"ReturnValue    : 0\nPSComputerName :", u"Successfully applied setting.",
                      u"The machine is permanently activated."));

class NoResult : public ::testing::TestWithParam<const char16_t*>
{};

TEST_P(NoResult, IsMadeOfOtherWords)
{
    EXPECT_TRUE(found(GetParam()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(PastedText, NoResult,
                         ::testing::Values(u"", u"00", u"error 5", u"Windows is not activated",
                                           u"The product could not be activated.", u"尚未啟用", u"啟用失敗",
                                           u"ライセンス認証されていません", u"정품 인증에 실패했습니다",
                                           u"정품 인증되지 않았습니다",
                                           u"LICENSE STATUS:  ---NOTIFICATIONS---", u"0 items",
                                           u"License Status: Unlicensed"));

TEST(PastedText, WithBothHasTheError)
{
    EXPECT_EQ(found(u"Product activated successfully.\nError: 0xC004F074"), QList{failed({}, 0xC004F074)});
}

TEST(NearestCodes, DifferByOneDigitAndTheLikeliestComesFirst)
{
    const auto first = [](const char16_t* text) { return nearestCodes(QString::fromUtf16(text)).value(0); };
    EXPECT_EQ(first(u"0xC004F07"), 0xC004F074U);   // one too few
    EXPECT_EQ(first(u"0xC004F0744"), 0xC004F074U); // one too many
    EXPECT_EQ(first(u"0xC004F047"), 0xC004F074U);  // swapped
    EXPECT_EQ(first(u"0xC0040F74"), 0xC004F074U);
    EXPECT_EQ(first(u"error code C004F74"), 0xC004F074U);
    EXPECT_EQ(first(u"0x8007222B"), 0x8007232BU); // another one
    EXPECT_EQ(first(u"錯誤碼：０ｘ８００７２３２。"), 0x8007232BU);
}

TEST(NearestCodes, AreFewAndOnlyOfWhatLooksLikeACode)
{
    EXPECT_LE(nearestCodes(QStringLiteral("0xC004F05")).size(), 4);
    for (const char16_t* const text :
         {u"", u"hello", u"0xDEADBEE", u"02-2345-6789", u"0912345678", u"1234 5678",
          u"8abcdef0-1234-4321-8765-0123456789ab", u"0x0", u"2047 1183 6051"})
        EXPECT_TRUE(nearestCodes(QString::fromUtf16(text)).isEmpty())
            << QString::fromUtf16(text).toStdString();
}

struct Told
{
    const char16_t* text;
    Lead lead;
};

class LeadOf : public ::testing::TestWithParam<Told>
{};

TEST_P(LeadOf, ATextWithoutACode)
{
    const QList<Lead> leads = leadsIn(QString::fromUtf16(GetParam().text));
    ASSERT_FALSE(leads.isEmpty());
    EXPECT_EQ(leads.first(), GetParam().lead);
}

INSTANTIATE_TEST_SUITE_P(
    PastedText, LeadOf,
    ::testing::Values(
        Told{u"Input Error: There is no script engine for file extension \".vbs\".", HelpTopic::ScriptEngine},
        Told{u"輸入錯誤: 沒有副檔名為 \".vbs\" 的指令碼引擎。", HelpTopic::ScriptEngine},
        Told{u"入力エラー: ファイル拡張子 \".vbs\" のスクリプト エンジンがありません。",
             HelpTopic::ScriptEngine},
        Told{u"입력 오류: 파일 확장명이 \".vbs\"인 스크립트 엔진이 없습니다.", HelpTopic::ScriptEngine},
        Told{u"'cscript' is not recognized as an internal or external command,\noperable program",
             HelpTopic::ScriptEngine},
        Told{u"'cscript' 不是內部或外部命令、可執行的程式或批次檔。", HelpTopic::ScriptEngine},
        Told{u"Windows Script Host access is disabled on this machine.", HelpTopic::ScriptEngine},
        Told{u"We can’t activate Windows on this device because we can’t connect to your organization’s "
             u"activation server.",
             0xC004F074U},
        Told{u"無法連絡任何金鑰管理服務 (KMS)。", 0xC004F074U},
        Told{u"キー管理サービス (KMS) に接続できませんでした。", 0xC004F074U},
        Told{u"키 관리 서비스(KMS)에 연결할 수 없습니다.", 0xC004F074U},
        Told{u"Get-WmiObject : Invalid class \"OfficeSoftwareProtectionProduct\"", 0x80041010U},
        Told{u"Access is denied.", 0x80070005U}, Told{u"액세스가 거부되었습니다.", 0x80070005U},
        Told{u"The RPC server is unavailable.", 0x800706BAU}, Told{u"產品啟用失敗", HelpTopic::NotActivated},
        Told{u"ライセンスのない製品", HelpTopic::NotActivated},
        Told{u"제품 인증 실패", HelpTopic::NotActivated}, Told{u"Do I need the VPN at home?", HelpTopic::Vpn},
        Told{u"寬限期還有幾天？", HelpTopic::Grace}, Told{u"TCP 1688 seems closed", HelpTopic::Port}));

TEST(Leads, AreNotSeenInOtherWords)
{
    for (const char16_t* const text : {u"", u"hello", u"a slice of bread", u"16881", u"lorem ipsum",
                                       u"Microsoft (R) Windows Script Host Version 5.812"})
        EXPECT_TRUE(leadsIn(QString::fromUtf16(text)).isEmpty()) << QString::fromUtf16(text).toStdString();
}

} // namespace

} // namespace activation
