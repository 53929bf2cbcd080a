// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/UninstallCommand.h"

#include <gtest/gtest.h>

namespace activation::windows {

using namespace Qt::StringLiterals;

namespace {

const ProgramFolders kFolders{
    {u"C:\\Program Files"_s, u"C:\\Program Files (x86)"_s},
    {u"C:\\Program Files\\Common Files"_s, u"C:\\Program Files (x86)\\Common Files"_s},
    u"C:\\Windows\\System32"_s};
const QString kListedTrial = QStringLiteral("O365HomePremRetail");
const QString kCulture = QStringLiteral("en-us");
const QString kListedClient =
    QStringLiteral("\"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe\"");
const QString kArguments = QStringLiteral(" scenario=install scenariosubtype=ARP sourcetype=None "
                                          "productstoremove=O365HomePremRetail.16_en-us_x-none "
                                          "culture=en-us version.16=16.0");
const QString kSetup = QStringLiteral("\"C:\\Program Files\\Common Files\\Microsoft Shared\\OFFICE16\\"
                                      "Office Setup Controller\\setup.exe\"");
const QString kAnswers = QStringLiteral("C:\\Windows\\Temp\\a b.xml");
const QString kCode = QStringLiteral("{90140000-00D1-0409-0000-0000000FF1CE}");

Result<UninstallCommand> clickToRun(const QString& stored)
{
    return clickToRunCommand(stored, kListedTrial, kCulture, kFolders);
}

/// The vendor's string with one thing changed.
QString with(const QString& before, const QString& after)
{
    QString stored = kListedClient + kArguments;
    EXPECT_TRUE(stored.contains(before)) << before.toStdString();
    return stored.replace(before, after);
}

void expectRefused(const Result<UninstallCommand>& command, const QString& stored)
{
    ASSERT_FALSE(command.hasValue()) << stored.toStdString() << " -> " << command->commandLine.toStdString();
    EXPECT_EQ(command.error().cause, Cause::InvalidInput);
    EXPECT_TRUE(command.error().detail.contains(u"not the vendor's")) << stored.toStdString();
}

} // namespace

TEST(ClickToRunCommand, RunsWhatTheVendorStoredAndAsksNothing)
{
    const auto command = clickToRun(kListedClient + kArguments);
    ASSERT_TRUE(command.hasValue());
    EXPECT_EQ(command->program, kListedClient.mid(1, kListedClient.size() - 2));
    EXPECT_EQ(command->commandLine, kListedClient + kArguments + u" DisplayLevel=False"_s);
}

TEST(ClickToRunCommand, TakesEveryFormThatTheVendorWrites)
{
    const QString of2013 =
        u"\"C:\\Program Files\\Microsoft Office 15\\ClientX64\\OfficeClickToRun.exe\" scenario=install "
        "baseurl=\"C:\\Program Files\\Microsoft Office 15\" platform=x86 version=15.0.4535.1511 "
        "culture=en-us productstoremove=O365HomePremRetail_en-us_x-none"_s;
    const auto command = clickToRun(of2013);
    ASSERT_TRUE(command.hasValue()) << command.error().detail.toStdString();
    EXPECT_EQ(command->commandLine, of2013 + u" DisplayLevel=False"_s);

    EXPECT_TRUE(
        clickToRun(with(u"C:\\Program Files\\Common Files"_s, u"c:\\PROGRAM FILES (X86)\\common files"_s))
            .hasValue());
    EXPECT_TRUE(clickToRun(with(u"culture=en-us"_s, u"culture=EN-US lcid=1033"_s)).hasValue());
    EXPECT_TRUE(clickToRun(with(u"version.16=16.0"_s, u""_s)).hasValue());
}

TEST(ClickToRunCommand, ShowsNoWindowEvenWhereOneIsAskedFor)
{
    const auto command = clickToRun(kListedClient + kArguments + u" DisplayLevel=True"_s);
    ASSERT_TRUE(command.hasValue());
    EXPECT_EQ(command->commandLine, kListedClient + kArguments + u" DisplayLevel=False"_s);
}

TEST(ClickToRunCommand, RefusesAnotherProgram)
{
    for (
        const QString& program :
        {u"\"C:\\Users\\Public\\OfficeClickToRun.exe\""_s, u"OfficeClickToRun.exe"_s,
         u"\"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\..\\..\\x\\OfficeClickToRun.exe\""_s,
         u"\"\\\\server\\share\\OfficeClickToRun.exe\""_s, u"cmd.exe /c "_s + kListedClient,
         u"\"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe.bat\""_s,
         u"\"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe \""_s,
         u"\"C:/Program Files/Common Files/Microsoft Shared/ClickToRun/OfficeClickToRun.exe\""_s,
         kListedClient.mid(1, kListedClient.size() - 2), u"\"\""_s, QString()})
        expectRefused(clickToRun(program + kArguments), program);
}

TEST(ClickToRunCommand, RefusesAnArgumentThatTheVendorDoesNotWrite)
{
    for (const QString& extra :
         {u"forceappshutdown=True"_s, u"updatetoversion=16.0"_s, u"cdnbaseurl=http://198.51.100.7"_s,
          u"& calc.exe"_s, u"| more"_s, u"> C:\\x"_s, u"/update"_s, u"\"\""_s, u"=x"_s, u"scenario=install"_s,
          u"culture=en-us"_s, u"baseurl=C:\\Users\\Public"_s, u"baseurl="_s, u"platform=arm"_s})
        expectRefused(clickToRun(kListedClient + kArguments + u' ' + extra), extra);
}

TEST(ClickToRunCommand, RefusesAnotherMeaningOfAKnownArgument)
{
    expectRefused(clickToRun(with(u"scenario=install"_s, u"scenario=Repair"_s)), u"scenario"_s);
    expectRefused(clickToRun(with(u"subtype=ARP"_s, u"subtype=None"_s)), u"subtype"_s);
    expectRefused(clickToRun(with(u"sourcetype=None"_s, u"sourcetype=CDN"_s)), u"sourcetype"_s);
    expectRefused(clickToRun(with(u"version.16=16.0"_s, u"version.16=16.0;x"_s)), u"version"_s);
    expectRefused(clickToRun(with(u"scenario=install "_s, u""_s)), u"no scenario"_s);
}

TEST(ClickToRunCommand, RefusesToRemoveAnotherProductOrLanguage)
{
    for (const QString& target :
         {u"ProPlus2021Volume.16_en-us_x-none"_s, u"All"_s, u"AllProducts"_s, u""_s,
          u"O365HomePremRetail.16_zh-tw_x-none"_s, u"O365HomePremRetail.16"_s,
          u"O365HomePremRetail.16_en-us_x-none|ProPlus2021Volume.16_en-us_x-none"_s,
          u"O365HomePremRetail.16_en-us_x-none,ProPlus2021Volume.16_en-us_x-none"_s,
          u"XO365HomePremRetail.16_en-us_x-none"_s, u"O365HomePremRetailX16_en-us_x-none"_s})
        expectRefused(clickToRun(with(u"O365HomePremRetail.16_en-us_x-none"_s, target)), target);
    expectRefused(clickToRun(with(u"culture=en-us"_s, u"culture=zh-tw"_s)), u"culture"_s);
}

TEST(ClickToRunCommand, RefusesWhatIsNotWellFormed)
{
    const QString good = kListedClient + kArguments;
    for (const QString& stored : {QString(), u" "_s, u"\""_s, good + u" \""_s, good + u'\n', good + QChar(0),
                                  good + u'\t', good + QString(2000, u' ')})
        expectRefused(clickToRun(stored), stored);
}

TEST(SetupCommand, RunsTheSuitesOwnSetupWithItsAnswers)
{
    const auto command =
        setupCommand(kSetup + u" /uninstall PROPLUS /dll OSETUP.DLL"_s, u"PROPLUS"_s, 16, kAnswers, kFolders);
    ASSERT_TRUE(command.hasValue());
    EXPECT_EQ(command->commandLine,
              kSetup + u" /uninstall PROPLUS /dll OSETUP.DLL /config \"C:\\Windows\\Temp\\a b.xml\""_s);
    EXPECT_TRUE(
        setupCommand(kSetup + u" /uninstall ProPlus"_s, u"PROPLUS"_s, 16, kAnswers, kFolders).hasValue());
}

TEST(SetupCommand, RefusesWhatIsNotTheVendors)
{
    for (const QString& stored :
         {kSetup + u" /uninstall VISPRO /dll OSETUP.DLL"_s, kSetup + u" /repair PROPLUS /dll OSETUP.DLL"_s,
          kSetup + u" /uninstall PROPLUS /dll EVIL.DLL"_s,
          kSetup + u" /uninstall PROPLUS /config C:\\x.xml"_s, kSetup + u" /uninstall"_s, kSetup,
          u"C:\\x\\setup.exe /uninstall PROPLUS /dll OSETUP.DLL"_s,
          QString(kSetup).replace(u"16"_s, u"15"_s) + u" /uninstall PROPLUS /dll OSETUP.DLL"_s})
        expectRefused(setupCommand(stored, u"PROPLUS"_s, 16, kAnswers, kFolders), stored);
}

TEST(InstallerCommand, RunsWindowsOwnInstaller)
{
    const QString expected =
        u"\"C:\\Windows\\System32\\msiexec.exe\" /X"_s + kCode + u" /qn REBOOT=ReallySuppress"_s;
    for (const QString& stored :
         {u"MsiExec.exe /X"_s + kCode, u"MsiExec.exe /I"_s + kCode, u"MsiExec.exe /X "_s + kCode,
          u"\"C:\\Windows\\System32\\MsiExec.exe\" /X"_s + kCode.toLower()}) {
        const auto command = installerCommand(stored, kCode, kFolders);
        ASSERT_TRUE(command.hasValue()) << stored.toStdString();
        EXPECT_EQ(command->commandLine, expected);
    }
}

TEST(InstallerCommand, RefusesWhatIsNotTheVendors)
{
    for (const QString& stored :
         {u"MsiExec.exe /X{90160000-0011-0000-1000-0000000FF1CE}"_s, u"MsiExec.exe /i C:\\evil.msi"_s,
          u"C:\\x\\MsiExec.exe /X"_s + kCode, u"MsiExec.exe /X"_s + kCode + u" TRANSFORMS=x.mst"_s,
          u"MsiExec.exe"_s, QString()})
        expectRefused(installerCommand(stored, kCode, kFolders), stored);
}

} // namespace activation::windows
