// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/office/UninstallCommand.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const ProgramFolders kFolders{
    {QStringLiteral("C:\\Program Files"), QStringLiteral("C:\\Program Files (x86)")},
    {QStringLiteral("C:\\Program Files\\Common Files"),
     QStringLiteral("C:\\Program Files (x86)\\Common Files")},
    QStringLiteral("C:\\Windows\\System32")};
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
    EXPECT_EQ(command->commandLine, kListedClient + kArguments + QStringLiteral(" DisplayLevel=False"));
}

TEST(ClickToRunCommand, TakesEveryFormThatTheVendorWrites)
{
    const QString of2013 = QStringLiteral(
        "\"C:\\Program Files\\Microsoft Office 15\\ClientX64\\OfficeClickToRun.exe\" scenario=install "
        "baseurl=\"C:\\Program Files\\Microsoft Office 15\" platform=x86 version=15.0.4535.1511 "
        "culture=en-us productstoremove=O365HomePremRetail_en-us_x-none");
    const auto command = clickToRun(of2013);
    ASSERT_TRUE(command.hasValue()) << command.error().detail.toStdString();
    EXPECT_EQ(command->commandLine, of2013 + QStringLiteral(" DisplayLevel=False"));

    EXPECT_TRUE(clickToRun(with(QStringLiteral("C:\\Program Files\\Common Files"),
                                QStringLiteral("c:\\PROGRAM FILES (X86)\\common files")))
                    .hasValue());
    EXPECT_TRUE(clickToRun(with(QStringLiteral("culture=en-us"), QStringLiteral("culture=EN-US lcid=1033")))
                    .hasValue());
    EXPECT_TRUE(clickToRun(with(QStringLiteral("version.16=16.0"), QStringLiteral(""))).hasValue());
}

TEST(ClickToRunCommand, ShowsNoWindowEvenWhereOneIsAskedFor)
{
    const auto command = clickToRun(kListedClient + kArguments + QStringLiteral(" DisplayLevel=True"));
    ASSERT_TRUE(command.hasValue());
    EXPECT_EQ(command->commandLine, kListedClient + kArguments + QStringLiteral(" DisplayLevel=False"));
}

TEST(ClickToRunCommand, RefusesAnotherProgram)
{
    for (const QString& program :
         {QStringLiteral("\"C:\\Users\\Public\\OfficeClickToRun.exe\""),
          QStringLiteral("OfficeClickToRun.exe"),
          QStringLiteral("\"C:\\Program Files\\Common Files\\Microsoft "
                         "Shared\\ClickToRun\\..\\..\\x\\OfficeClickToRun.exe\""),
          QStringLiteral("\"\\\\server\\share\\OfficeClickToRun.exe\""),
          QStringLiteral("cmd.exe /c ") + kListedClient,
          QStringLiteral(
              "\"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe.bat\""),
          QStringLiteral(
              "\"C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe \""),
          QStringLiteral(
              "\"C:/Program Files/Common Files/Microsoft Shared/ClickToRun/OfficeClickToRun.exe\""),
          kListedClient.mid(1, kListedClient.size() - 2), QStringLiteral("\"\""), QString()})
        expectRefused(clickToRun(program + kArguments), program);
}

TEST(ClickToRunCommand, RefusesAnArgumentThatTheVendorDoesNotWrite)
{
    for (const QString& extra :
         {QStringLiteral("forceappshutdown=True"), QStringLiteral("updatetoversion=16.0"),
          QStringLiteral("cdnbaseurl=http://198.51.100.7"), QStringLiteral("& calc.exe"),
          QStringLiteral("| more"), QStringLiteral("> C:\\x"), QStringLiteral("/update"),
          QStringLiteral("\"\""), QStringLiteral("=x"), QStringLiteral("scenario=install"),
          QStringLiteral("culture=en-us"), QStringLiteral("baseurl=C:\\Users\\Public"),
          QStringLiteral("baseurl="), QStringLiteral("platform=arm")})
        expectRefused(clickToRun(kListedClient + kArguments + u' ' + extra), extra);
}

TEST(ClickToRunCommand, RefusesAnotherMeaningOfAKnownArgument)
{
    expectRefused(clickToRun(with(QStringLiteral("scenario=install"), QStringLiteral("scenario=Repair"))),
                  QStringLiteral("scenario"));
    expectRefused(clickToRun(with(QStringLiteral("subtype=ARP"), QStringLiteral("subtype=None"))),
                  QStringLiteral("subtype"));
    expectRefused(clickToRun(with(QStringLiteral("sourcetype=None"), QStringLiteral("sourcetype=CDN"))),
                  QStringLiteral("sourcetype"));
    expectRefused(clickToRun(with(QStringLiteral("version.16=16.0"), QStringLiteral("version.16=16.0;x"))),
                  QStringLiteral("version"));
    expectRefused(clickToRun(with(QStringLiteral("scenario=install "), QStringLiteral(""))),
                  QStringLiteral("no scenario"));
}

TEST(ClickToRunCommand, RefusesToRemoveAnotherProductOrLanguage)
{
    for (const QString& target :
         {QStringLiteral("ProPlus2021Volume.16_en-us_x-none"), QStringLiteral("All"),
          QStringLiteral("AllProducts"), QStringLiteral(""),
          QStringLiteral("O365HomePremRetail.16_zh-tw_x-none"), QStringLiteral("O365HomePremRetail.16"),
          QStringLiteral("O365HomePremRetail.16_en-us_x-none|ProPlus2021Volume.16_en-us_x-none"),
          QStringLiteral("O365HomePremRetail.16_en-us_x-none,ProPlus2021Volume.16_en-us_x-none"),
          QStringLiteral("XO365HomePremRetail.16_en-us_x-none"),
          QStringLiteral("O365HomePremRetailX16_en-us_x-none")})
        expectRefused(clickToRun(with(QStringLiteral("O365HomePremRetail.16_en-us_x-none"), target)), target);
    expectRefused(clickToRun(with(QStringLiteral("culture=en-us"), QStringLiteral("culture=zh-tw"))),
                  QStringLiteral("culture"));
}

TEST(ClickToRunCommand, RefusesWhatIsNotWellFormed)
{
    const QString good = kListedClient + kArguments;
    for (const QString& stored :
         {QString(), QStringLiteral(" "), QStringLiteral("\""), good + QStringLiteral(" \""), good + u'\n',
          good + QChar(0), good + u'\t', good + QString(2000, u' ')})
        expectRefused(clickToRun(stored), stored);
}

TEST(SetupCommand, RunsTheSuitesOwnSetupWithItsAnswers)
{
    const auto command = setupCommand(kSetup + QStringLiteral(" /uninstall PROPLUS /dll OSETUP.DLL"),
                                      QStringLiteral("PROPLUS"), 16, kAnswers, kFolders);
    ASSERT_TRUE(command.hasValue());
    EXPECT_EQ(command->commandLine,
              kSetup + QStringLiteral(
                           " /uninstall PROPLUS /dll OSETUP.DLL /config \"C:\\Windows\\Temp\\a b.xml\""));
    EXPECT_TRUE(setupCommand(kSetup + QStringLiteral(" /uninstall ProPlus"), QStringLiteral("PROPLUS"), 16,
                             kAnswers, kFolders)
                    .hasValue());
}

TEST(SetupCommand, RefusesWhatIsNotTheVendors)
{
    for (const QString& stored : {kSetup + QStringLiteral(" /uninstall VISPRO /dll OSETUP.DLL"),
                                  kSetup + QStringLiteral(" /repair PROPLUS /dll OSETUP.DLL"),
                                  kSetup + QStringLiteral(" /uninstall PROPLUS /dll EVIL.DLL"),
                                  kSetup + QStringLiteral(" /uninstall PROPLUS /config C:\\x.xml"),
                                  kSetup + QStringLiteral(" /uninstall"), kSetup,
                                  QStringLiteral("C:\\x\\setup.exe /uninstall PROPLUS /dll OSETUP.DLL"),
                                  QString(kSetup).replace(QStringLiteral("16"), QStringLiteral("15")) +
                                      QStringLiteral(" /uninstall PROPLUS /dll OSETUP.DLL")})
        expectRefused(setupCommand(stored, QStringLiteral("PROPLUS"), 16, kAnswers, kFolders), stored);
}

TEST(InstallerCommand, RunsWindowsOwnInstaller)
{
    const QString expected = QStringLiteral("\"C:\\Windows\\System32\\msiexec.exe\" /X") + kCode +
                             QStringLiteral(" /qn REBOOT=ReallySuppress");
    for (const QString& stored :
         {QStringLiteral("MsiExec.exe /X") + kCode, QStringLiteral("MsiExec.exe /I") + kCode,
          QStringLiteral("MsiExec.exe /X ") + kCode,
          QStringLiteral("\"C:\\Windows\\System32\\MsiExec.exe\" /X") + kCode.toLower()}) {
        const auto command = installerCommand(stored, kCode, kFolders);
        ASSERT_TRUE(command.hasValue()) << stored.toStdString();
        EXPECT_EQ(command->commandLine, expected);
    }
}

TEST(InstallerCommand, RefusesWhatIsNotTheVendors)
{
    for (const QString& stored :
         {QStringLiteral("MsiExec.exe /X{90160000-0011-0000-1000-0000000FF1CE}"),
          QStringLiteral("MsiExec.exe /i C:\\evil.msi"), QStringLiteral("C:\\x\\MsiExec.exe /X") + kCode,
          QStringLiteral("MsiExec.exe /X") + kCode + QStringLiteral(" TRANSFORMS=x.mst"),
          QStringLiteral("MsiExec.exe"), QString()})
        expectRefused(installerCommand(stored, kCode, kFolders), stored);
}

} // namespace activation::windows
