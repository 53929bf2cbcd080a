// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/RemoveOfficeStep.h"
#include "tests/windows/office/RemovalScene.h"

#include <QElapsedTimer>

namespace activation::windows {

TEST_F(OfficeRemoval, RunsTheVendorsUninstallerAndTheProductIsGone)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "remove");
    const auto done = remove(kTrial);
    ASSERT_TRUE(done.hasValue()) << done.error().detail.toStdString();
    EXPECT_EQ(remaining(), QStringList{QStringLiteral("ProPlus2021Volume")});
    EXPECT_EQ(progress().first(), 0.0);
    EXPECT_EQ(progress().last(), 1.0);
    ASSERT_EQ(log().size(), 1);
    EXPECT_EQ(log().first().section(u' ', 1),
              u'"' + kClient +
                  QStringLiteral("\" scenario=install scenariosubtype=ARP sourcetype=None "
                                 "productstoremove=O365HomePremRetail.16_zh-tw_x-none culture=zh-tw "
                                 "version.16=16.0 DisplayLevel=False"));
}

TEST_F(OfficeRemoval, WaitsForWhatTheUninstallerHandsOverTo)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "leave");
    ASSERT_TRUE(remove(kTrial).hasValue());
    EXPECT_EQ(remaining(), QStringList{QStringLiteral("ProPlus2021Volume")});
    EXPECT_EQ(log().size(), 2);
}

TEST_F(OfficeRemoval, TellsTheExitCodeOfAFailure)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "fail");
    const auto done = remove(kTrial);
    ASSERT_TRUE(failsWith(done, Cause::Busy)); // stopped, or something else was at work
    EXPECT_EQ(done.error().code, 17002u);
    EXPECT_EQ(log().size(), 1) << "goes on after a failure";
    EXPECT_TRUE(remaining().contains(kTrial));
}

TEST_F(OfficeRemoval, IsNotBelievedBeforeTheProductIsGone)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "nothing");
    const RemoveOfficeStep step(RemoveOffice{product(kTrial)});
    const SiteProfile profile = officeSite();
    ASSERT_TRUE(step.precondition(system(), profile, {10s, {}}).hasValue());
    ASSERT_TRUE(step.run(system(), profile, [](double) {}, {}).hasValue());
    EXPECT_TRUE(failsWith(step.readBack(system(), profile, {10s, {}}), Cause::NotVerified));
}

TEST_F(OfficeRemoval, IsBelievedWhenListingAgainShowsIt)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "remove");
    const RemoveOfficeStep step(RemoveOffice{product(kTrial)});
    const SiteProfile profile = officeSite();
    ASSERT_TRUE(step.run(system(), profile, [](double) {}, {}).hasValue());
    EXPECT_TRUE(step.readBack(system(), profile, {10s, {}}).hasValue());
}

TEST_F(OfficeRemoval, LeavesTheUninstallerToItselfAtTheLimit)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "hang");
    QElapsedTimer timer;
    timer.start();
    Result<void> done;
    std::vector<Handle> processes;
    {
        const std::jthread remover([&] { done = remove(kTrial, {4s, {}}); });
        for (const QString& line : awaitLog(2))
            processes.push_back(opened(line));
    }
    EXPECT_TRUE(failsWith(done, Cause::TimedOut));
    EXPECT_GE(timer.elapsed(), 4000);
    ASSERT_EQ(processes.size(), 2u);
    for (const Handle& process : processes)
        EXPECT_TRUE(process && runs(process));
    endAll(processes);
}

TEST_F(OfficeRemoval, EndsNoUninstallerWhenCancelled)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "hang");
    std::stop_source source;
    Result<void> done;
    std::vector<Handle> processes;
    {
        const std::jthread remover([&] { done = remove(kTrial, {4s, source.get_token()}); });
        for (const QString& line : awaitLog(2))
            processes.push_back(opened(line));
        source.request_stop();
    }
    EXPECT_TRUE(failsWith(done, Cause::TimedOut)); // not Cancelled: nobody has listened
    EXPECT_GE(progress().size(), 2);               // somebody sees it move
    ASSERT_EQ(processes.size(), 2u);
    for (const Handle& process : processes)
        EXPECT_TRUE(process && runs(process));
    endAll(processes);
}

TEST_F(OfficeRemoval, StartsNothingWhenItIsCancelledBefore)
{
    begin(QStringLiteral("preinstalled-trial-beside-volume"), "remove");
    std::stop_source source;
    source.request_stop();
    const auto done = remove(kTrial, {60s, source.get_token()});
    EXPECT_TRUE(failsWith(done, Cause::Cancelled));
    EXPECT_TRUE(log().isEmpty());
}

TEST_F(OfficeRemoval, StartsNothingOfATamperedEntryAndSaysSo)
{
    int tampered = 0;
    for (const Situation& each : situations()) {
        if (!each.name.startsWith(u"tampered-"))
            continue;
        ++tampered;
        begin(each.name, "remove");
        const auto done = remove(kTrial);
        ASSERT_FALSE(done.hasValue()) << each;
        EXPECT_EQ(done.error().cause, Cause::InvalidInput) << each;
        EXPECT_TRUE(done.error().detail.contains(u"not the vendor's")) << each;
        EXPECT_TRUE(log().isEmpty()) << each;
        EXPECT_EQ(remaining().size(), 2) << each;
    }
    EXPECT_GE(tampered, 5);
}

TEST_F(OfficeRemoval, KnowsWhatIsNotInstalledOrHasNoUninstaller)
{
    begin(QStringLiteral("one-volume-suite"), "remove");
    OfficeProduct trial;
    trial.releaseId = kTrial;
    EXPECT_TRUE(failsWith(system().office().remove(trial, {}, {10s, {}}), Cause::NotFound));

    QFile::remove(kClient);
    EXPECT_TRUE(failsWith(remove(QStringLiteral("ProPlus2021Volume")), Cause::NotFound));
    EXPECT_TRUE(log().isEmpty());
}

TEST_F(OfficeRemoval, CannotRemoveStorePackages)
{
    begin(QStringLiteral("store-office-beside-volume"), "remove");
    EXPECT_TRUE(failsWith(remove(QStringLiteral("Microsoft.Office.Desktop")), Cause::NotSupported));
    EXPECT_TRUE(log().isEmpty());
}

TEST_F(OfficeRemoval, RemovesASuiteOfWindowsInstallerByItsOwnSetup)
{
    begin(QStringLiteral("msi-2016-volume"), "remove",
          QStringLiteral("C:\\Program Files\\Common Files\\Microsoft Shared\\OFFICE16\\Office Setup "
                         "Controller\\setup.exe"));
    const auto done = remove(QStringLiteral("PROPLUS"));
    ASSERT_TRUE(done.hasValue()) << done.error().detail.toStdString();
    EXPECT_TRUE(remaining().isEmpty());
    ASSERT_EQ(log().size(), 1);
    const QString line = log().first();
    EXPECT_TRUE(line.contains(u"setup.exe\" /uninstall PROPLUS /dll OSETUP.DLL /config \""))
        << line.toStdString();
    const QString answers = line.section(u'"', 3, 3);
    EXPECT_TRUE(answers.endsWith(u".xml")) << line.toStdString();
    EXPECT_FALSE(QFile::exists(answers)) << "left behind";
}

} // namespace activation::windows
