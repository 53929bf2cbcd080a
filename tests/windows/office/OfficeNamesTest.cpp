// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/ClickToRunNames.h"
#include "core/windows/office/InstallerProducts.h"
#include "core/windows/office/OfficePrograms.h"
#include "core/windows/office/OfficeRemoval.h"
#include "core/windows/office/ProductCode.h"
#include "core/windows/office/StoreProducts.h"

#include <gtest/gtest.h>

namespace activation::windows {

using namespace Qt::StringLiterals;

TEST(OfficeNames, ReadsListsOfReleaseIds)
{
    EXPECT_EQ(releaseIdsIn(u"O365HomePremRetail,ProPlus2021Volume"_s),
              (QStringList{u"O365HomePremRetail"_s, u"ProPlus2021Volume"_s}));
    EXPECT_EQ(releaseIdsIn(u" ProPlus2021Volume , ,proplus2021volume,;x,../x,16"_s),
              QStringList{u"ProPlus2021Volume"_s});
    EXPECT_TRUE(releaseIdsIn(QString()).isEmpty());
}

TEST(OfficeNames, ReadsActiveConfigurations)
{
    EXPECT_EQ(releaseIdOfActiveKey(u"ProPlus2021Volume.16"_s), u"ProPlus2021Volume"_s);
    for (const QString& other : {u"culture"_s, u"stream"_s, u"ProPlus2021Volume"_s, u".16"_s, u"A.B.16"_s})
        EXPECT_FALSE(releaseIdOfActiveKey(other)) << other.toStdString();
}

TEST(OfficeNames, ReadsUninstallKeysOfOneLanguage)
{
    EXPECT_EQ(releaseOfUninstallKey(u"ProPlus2021Volume - zh-TW"_s),
              (ReleaseInLanguage{u"ProPlus2021Volume"_s, u"zh-tw"_s}));
    EXPECT_EQ(releaseOfUninstallKey(u"VisioPro2019Volume - sr-latn-rs"_s),
              (ReleaseInLanguage{u"VisioPro2019Volume"_s, u"sr-latn-rs"_s}));
    for (const QString& other : {u"ProPlus2021Volume"_s, u"A tool - free edition"_s, u"Tool - 1.0"_s,
                                 u"ProPlus2021Volume - en-us - x"_s, u" - en-us"_s})
        EXPECT_FALSE(releaseOfUninstallKey(other)) << other.toStdString();
}

TEST(OfficeNames, ReadsProductCodes)
{
    const auto suite = productCode(u"{90160000-0011-0000-1000-0000000FF1CE}"_s);
    EXPECT_EQ(suite, (ProductCode{16, true, 0x0011, 0, Bitness::X64}));
    EXPECT_EQ(setupIdOf(*suite), u"PROPLUS"_s);
    EXPECT_FALSE(tellsLanguage(*suite));

    const auto word = productCode(u"{90140000-001B-0404-0000-0000000ff1ce}"_s);
    EXPECT_EQ(word, (ProductCode{14, true, 0x001B, 0x0404, Bitness::X86}));
    EXPECT_TRUE(tellsLanguage(*word));
    EXPECT_TRUE(setupIdOf(*word).isEmpty());

    EXPECT_EQ(setupIdOf(*productCode(u"{91150000-003B-0000-0000-0000000FF1CE}"_s)), u"PRJPROR"_s);
    EXPECT_EQ(setupIdOf(*productCode(u"{91140000-00D1-0409-0000-0000000FF1CE}"_s)), u"ACEREDIST"_s);
    EXPECT_FALSE(tellsLanguage(*productCode(u"{90160000-001F-040C-1000-0000000FF1CE}"_s)));
    for (const QString& other :
         {u"{90160000-0011-0000-1000-0000000FF1CF}"_s, u"PROPLUS"_s, u"{}"_s,
          u"{90110000-0011-0000-0000-0000000FF1CE}"_s, u"{90160000-0011-0000-1000-0000000FF1CE}x"_s})
        EXPECT_FALSE(productCode(other)) << other.toStdString();
}

TEST(OfficeNames, TakesNoPartOfClickToRunForASuite)
{
    for (const QString& id : {u"007E"_s, u"008F"_s, u"008C"_s, u"24E1"_s, u"237A"_s}) {
        const auto code = productCode(u"{90160000-%1-0000-1000-0000000FF1CE}"_s.arg(id));
        ASSERT_TRUE(code);
        EXPECT_TRUE(setupIdOf(*code).isEmpty()) << id.toStdString();
    }
}

TEST(OfficeNames, PacksProductCodesAsWindowsInstallerDoes)
{
    EXPECT_EQ(packedGuid(u"{90160000-0011-0000-1000-0000000FF1CE}"_s), u"00006109110000000100000000F01FEC"_s);
    EXPECT_FALSE(packedGuid(u"{9016}"_s));
}

TEST(OfficeNames, ReadsSetupNames)
{
    EXPECT_EQ(setupOfUninstallKey(u"Office16.PROPLUS"_s), (SetupName{16, u"PROPLUS"_s}));
    EXPECT_EQ(setupOfUninstallKey(u"OFFICE14.SingleImage"_s), (SetupName{14, u"SINGLEIMAGE"_s}));
    EXPECT_EQ(setupOfUninstallKey(u"Office15.OMUI.zh-tw"_s), (SetupName{15, u"OMUI.ZH-TW"_s}));
    for (const QString& other : {u"Office12.PROPLUS"_s, u"Office16."_s, u"Office16.PRO PLUS"_s,
                                 u"OfficeSuite"_s, u"Office16.PROPLUS /x"_s})
        EXPECT_FALSE(setupOfUninstallKey(other)) << other.toStdString();
}

TEST(OfficeNames, ReadsPackageNames)
{
    EXPECT_EQ(packageName(u"Microsoft.Office.Desktop_16051.14326.20454.0_x86__8wekyb3d8bbwe"_s),
              (PackageName{u"Microsoft.Office.Desktop"_s, u"16051.14326.20454.0"_s, Bitness::X86,
                           u"8wekyb3d8bbwe"_s}));
    for (const QString& other : {u"Microsoft.Office.Desktop"_s, u"a_b_c_d_e"_s, QString(),
                                 u"Microsoft.Office.Desktop_16051_x86__8wekyb3d8bbwe"_s})
        EXPECT_FALSE(packageName(other)) << other.toStdString();
}

TEST(OfficeNames, KnowsOfficePrograms)
{
    EXPECT_EQ(officeProgram(u"WINWORD.EXE"_s), (RunningProgram{u"winword.exe"_s, u"Word"_s}));
    EXPECT_FALSE(officeProgram(u"notepad.exe"_s));
    EXPECT_FALSE(officeProgram(u"C:\\winword.exe"_s));
}

TEST(OfficeNames, ReadsExitCodes)
{
    for (const std::uint32_t code : {0u, 3010u, 1641u, 1605u, 1614u})
        EXPECT_TRUE(uninstallResult(code, u"PROPLUS"_s).hasValue()) << code;
    EXPECT_EQ(uninstallResult(1602, u"PROPLUS"_s).error().cause, Cause::Cancelled);
    EXPECT_EQ(uninstallResult(1618, u"PROPLUS"_s).error().cause, Cause::Busy);
    const Failure failed = uninstallResult(17002, u"PROPLUS"_s).error();
    EXPECT_EQ(failed.cause, Cause::Refused);
    EXPECT_EQ(failed.code, 0x8007'426Au);
    EXPECT_TRUE(failed.detail.contains(u"17002"));
    EXPECT_EQ(uninstallResult(0x8007'0005, u"PROPLUS"_s).error().code, 0x8007'0005u);
}

} // namespace activation::windows
