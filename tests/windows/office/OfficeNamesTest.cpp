// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ClickToRunNames.h"
#include "core/windows/office/ClickToRunProducts.h"
#include "core/windows/office/InstallerProducts.h"
#include "core/windows/office/OfficePrograms.h"
#include "core/windows/office/OfficeRemoval.h"
#include "core/windows/office/ProductCode.h"
#include "core/windows/office/StoreProducts.h"
#include "tests/windows/office/PrefixRegistry.h"
#include "tests/windows/office/Situation.h"

#include <gtest/gtest.h>

namespace activation::windows {

TEST(OfficeNames, ReadsListsOfReleaseIds)
{
    EXPECT_EQ(releaseIdsIn(QStringLiteral("O365HomePremRetail,ProPlus2021Volume")),
              (QStringList{QStringLiteral("O365HomePremRetail"), QStringLiteral("ProPlus2021Volume")}));
    EXPECT_EQ(releaseIdsIn(QStringLiteral(" ProPlus2021Volume , ,proplus2021volume,;x,../x,16")),
              QStringList{QStringLiteral("ProPlus2021Volume")});
    EXPECT_TRUE(releaseIdsIn(QString()).isEmpty());
}

TEST(OfficeNames, ReadsActiveConfigurations)
{
    EXPECT_EQ(releaseIdOfActiveKey(QStringLiteral("ProPlus2021Volume.16")),
              QStringLiteral("ProPlus2021Volume"));
    for (const QString& other :
         {QStringLiteral("culture"), QStringLiteral("stream"), QStringLiteral("ProPlus2021Volume"),
          QStringLiteral(".16"), QStringLiteral("A.B.16")})
        EXPECT_FALSE(releaseIdOfActiveKey(other)) << other.toStdString();
}

TEST(OfficeNames, ReadsUninstallKeysOfOneLanguage)
{
    EXPECT_EQ(releaseOfUninstallKey(QStringLiteral("ProPlus2021Volume - zh-TW")),
              (ReleaseInLanguage{QStringLiteral("ProPlus2021Volume"), QStringLiteral("zh-tw")}));
    EXPECT_EQ(releaseOfUninstallKey(QStringLiteral("VisioPro2019Volume - sr-latn-rs")),
              (ReleaseInLanguage{QStringLiteral("VisioPro2019Volume"), QStringLiteral("sr-latn-rs")}));
    for (const QString& other : {QStringLiteral("ProPlus2021Volume"), QStringLiteral("A tool - free edition"),
                                 QStringLiteral("Tool - 1.0"),
                                 QStringLiteral("ProPlus2021Volume - en-us - x"), QStringLiteral(" - en-us")})
        EXPECT_FALSE(releaseOfUninstallKey(other)) << other.toStdString();
}

TEST(OfficeNames, ReadsProductCodes)
{
    const auto suite = productCode(QStringLiteral("{90160000-0011-0000-1000-0000000FF1CE}"));
    EXPECT_EQ(suite, (ProductCode{16, true, 0x0011, 0, Bitness::X64}));
    EXPECT_EQ(setupIdOf(*suite), QStringLiteral("PROPLUS"));
    EXPECT_FALSE(tellsLanguage(*suite));

    const auto word = productCode(QStringLiteral("{90140000-001B-0404-0000-0000000ff1ce}"));
    EXPECT_EQ(word, (ProductCode{14, true, 0x001B, 0x0404, Bitness::X86}));
    EXPECT_TRUE(tellsLanguage(*word));
    EXPECT_TRUE(setupIdOf(*word).isEmpty());

    EXPECT_EQ(setupIdOf(*productCode(QStringLiteral("{91150000-003B-0000-0000-0000000FF1CE}"))),
              QStringLiteral("PRJPROR"));
    EXPECT_EQ(setupIdOf(*productCode(QStringLiteral("{91140000-00D1-0409-0000-0000000FF1CE}"))),
              QStringLiteral("ACEREDIST"));
    EXPECT_FALSE(tellsLanguage(*productCode(QStringLiteral("{90160000-001F-040C-1000-0000000FF1CE}"))));
    for (const QString& other :
         {QStringLiteral("{90160000-0011-0000-1000-0000000FF1CF}"), QStringLiteral("PROPLUS"),
          QStringLiteral("{}"), QStringLiteral("{90110000-0011-0000-0000-0000000FF1CE}"),
          QStringLiteral("{90160000-0011-0000-1000-0000000FF1CE}x")})
        EXPECT_FALSE(productCode(other)) << other.toStdString();
}

TEST(OfficeNames, TakesNoPartOfClickToRunForASuite)
{
    for (const QString& id : {QStringLiteral("007E"), QStringLiteral("008F"), QStringLiteral("008C"),
                              QStringLiteral("24E1"), QStringLiteral("237A")}) {
        const auto code = productCode(QStringLiteral("{90160000-%1-0000-1000-0000000FF1CE}").arg(id));
        ASSERT_TRUE(code);
        EXPECT_TRUE(setupIdOf(*code).isEmpty()) << id.toStdString();
    }
}

TEST(OfficeNames, PacksProductCodesAsWindowsInstallerDoes)
{
    EXPECT_EQ(packedGuid(QStringLiteral("{90160000-0011-0000-1000-0000000FF1CE}")),
              QStringLiteral("00006109110000000100000000F01FEC"));
    EXPECT_FALSE(packedGuid(QStringLiteral("{9016}")));
}

TEST(OfficeNames, ReadsSetupNames)
{
    EXPECT_EQ(setupOfUninstallKey(QStringLiteral("Office16.PROPLUS")),
              (SetupName{16, QStringLiteral("PROPLUS")}));
    EXPECT_EQ(setupOfUninstallKey(QStringLiteral("OFFICE14.SingleImage")),
              (SetupName{14, QStringLiteral("SINGLEIMAGE")}));
    EXPECT_EQ(setupOfUninstallKey(QStringLiteral("Office15.OMUI.zh-tw")),
              (SetupName{15, QStringLiteral("OMUI.ZH-TW")}));
    for (const QString& other : {QStringLiteral("Office12.PROPLUS"), QStringLiteral("Office16."),
                                 QStringLiteral("Office16.PRO PLUS"), QStringLiteral("OfficeSuite"),
                                 QStringLiteral("Office16.PROPLUS /x")})
        EXPECT_FALSE(setupOfUninstallKey(other)) << other.toStdString();
}

TEST(OfficeNames, AreThePersonsWhereThePcHasThem)
{
    SKIP_ON_A_REAL_WINDOWS();
    arrange(situation(QStringLiteral("one-suite-two-names")));
    const auto nameFor = [](const QStringList& preferred) {
        return clickToRunProducts(officeUninstallEntries(), programFolders(), preferred).value(0).displayName;
    };
    const QString chinese = QStringLiteral("Microsoft 365 Apps 企業版");
    const QString english = QStringLiteral("Microsoft 365 Apps for enterprise");
    EXPECT_EQ(nameFor({QStringLiteral("zh-tw"), QStringLiteral("en-us")}), chinese);
    EXPECT_EQ(nameFor({QStringLiteral("zh-hk")}), chinese) << "of another country, but it can be read";
    EXPECT_EQ(nameFor({QStringLiteral("en-us"), QStringLiteral("zh-tw")}), english);
    EXPECT_EQ(nameFor({QStringLiteral("ko-kr")}), english) << "none of them: the first";
}

TEST(OfficeNames, ReadsPackageNames)
{
    EXPECT_EQ(packageName(QStringLiteral("Microsoft.Office.Desktop_16051.14326.20454.0_x86__8wekyb3d8bbwe")),
              (PackageName{QStringLiteral("Microsoft.Office.Desktop"), QStringLiteral("16051.14326.20454.0"),
                           Bitness::X86, QStringLiteral("8wekyb3d8bbwe")}));
    for (const QString& other :
         {QStringLiteral("Microsoft.Office.Desktop"), QStringLiteral("a_b_c_d_e"), QString(),
          QStringLiteral("Microsoft.Office.Desktop_16051_x86__8wekyb3d8bbwe")})
        EXPECT_FALSE(packageName(other)) << other.toStdString();
}

TEST(OfficeNames, KnowsOfficePrograms)
{
    EXPECT_EQ(officeProgram(QStringLiteral("WINWORD.EXE")),
              (RunningProgram{QStringLiteral("winword.exe"), QStringLiteral("Word")}));
    EXPECT_FALSE(officeProgram(QStringLiteral("notepad.exe")));
    EXPECT_FALSE(officeProgram(QStringLiteral("C:\\winword.exe")));
}

TEST(OfficeNames, ReadsExitCodes)
{
    const auto ended = [](std::uint32_t code, OfficeTechnology technology) {
        return uninstallResult(code, {QStringLiteral("PROPLUS"), {}, technology, {}, {}, {}, 0});
    };
    const auto setup = [&](std::uint32_t code) { return ended(code, OfficeTechnology::WindowsInstaller); };
    const auto clickToRun = [&](std::uint32_t code) { return ended(code, OfficeTechnology::ClickToRun); };
    for (const std::uint32_t code : {0u, 3010u, 1641u, 1605u, 1614u})
        EXPECT_TRUE(setup(code).hasValue()) << code;
    EXPECT_EQ(setup(1602).error().cause, Cause::Cancelled);
    EXPECT_EQ(setup(1618).error().cause, Cause::Busy);
    EXPECT_EQ(setup(0x8007'0005).error().code, 0x8007'0005u);
    EXPECT_EQ(setup(0x8000'FFFF).error().cause, Cause::Refused);
    EXPECT_TRUE(clickToRun(0x8000'FFFF).hasValue()) << "nothing there to remove";
    for (const std::uint32_t code : {1603u, 17000u, 17001u, 17004u})
        EXPECT_EQ(clickToRun(code).error().cause, Cause::Refused) << code;
    const Failure failed = clickToRun(17002).error();
    EXPECT_EQ(failed.cause, Cause::Busy);
    EXPECT_EQ(failed.code, 17002u) << "0x8007426A is known to nobody";
    EXPECT_TRUE(failed.detail.contains(u"17002"));
}

} // namespace activation::windows
