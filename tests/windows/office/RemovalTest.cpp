// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/RemoveOfficeStep.h"
#include "core/windows/base/Handle.h"
#include "tests/windows/office/OfficeSystem.h"
#include "tests/windows/office/PrefixRegistry.h"
#include "tests/windows/office/Situation.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

const QString kClient =
    QStringLiteral("C:\\Program Files\\Common Files\\Microsoft Shared\\ClickToRun\\OfficeClickToRun.exe");
const QString kTrial = QStringLiteral("O365HomePremRetail");

/// The vendor's uninstaller where the vendor has it, doing what the test says.
class OfficeRemoval : public ::testing::Test
{
protected:
    void SetUp() override
    {
        SKIP_ON_A_REAL_WINDOWS();
        set("ACTIVATION_FAKE_LOG", QDir::toNativeSeparators(logFile()));
    }

    void begin(const QString& name, const char* task, const QString& uninstaller = kClient)
    {
        arrange(situation(name));
        set("ACTIVATION_FAKE", QString::fromLatin1(task));
        const QString fake = QCoreApplication::applicationDirPath() + QStringLiteral("/fake-uninstaller.exe");
        QFile::remove(uninstaller);
        ASSERT_TRUE(QFile::copy(fake, uninstaller)) << uninstaller.toStdString();
    }

    [[nodiscard]] OfficeProduct product(const QString& releaseId) const
    {
        const auto products = office().products({10s, {}});
        for (const OfficeProduct& found : *products)
            if (found.releaseId == releaseId)
                return found;
        ADD_FAILURE() << releaseId.toStdString() << " is not listed";
        return {};
    }

    [[nodiscard]] QStringList remaining() const
    {
        const auto products = office().products({10s, {}});
        QStringList ids;
        for (const OfficeProduct& found : *products)
            ids.append(found.releaseId);
        return ids;
    }

    Result<void> remove(const QString& releaseId, const Limit& limit = {60s, {}})
    {
        return m_system.office().remove(
            product(releaseId), [this](double done) { m_progress.append(done); }, limit);
    }

    /// "<process id> <command line>", one for each process that the fake was.
    [[nodiscard]] QStringList log() const
    {
        QFile file(logFile());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    [[nodiscard]] QStringList awaitLog(qsizetype lines) const
    {
        const QDeadlineTimer deadline(20s);
        while (log().size() < lines && !deadline.hasExpired())
            std::this_thread::yield();
        EXPECT_EQ(log().size(), lines);
        return log();
    }

    [[nodiscard]] const Office& office() const { return m_system.office(); }
    [[nodiscard]] System& system() { return m_system; }
    [[nodiscard]] const QList<double>& progress() const { return m_progress; }

private:
    static void set(const char* name, const QString& value) { qputenv(name, value.toUtf8()); }
    [[nodiscard]] QString logFile() const { return m_folder.filePath(QStringLiteral("log.txt")); }

    QTemporaryDir m_folder;
    OfficeSystem m_system;
    QList<double> m_progress;
};

/// Held before it ends, so that no other process can take its number.
Handle opened(const QString& logLine)
{
    return Handle(OpenProcess(SYNCHRONIZE | PROCESS_TERMINATE, FALSE, logLine.section(u' ', 0, 0).toULong()));
}

bool failsWith(const Result<void>& result, Cause cause)
{
    return !result.hasValue() && result.error().cause == cause;
}

bool runs(const Handle& process)
{
    return WaitForSingleObject(process.get(), 0) == WAIT_TIMEOUT;
}

/// What the product must not do, the test has to.
void endAll(const std::vector<Handle>& processes)
{
    for (const Handle& process : processes) {
        TerminateProcess(process.get(), 0);
        EXPECT_EQ(WaitForSingleObject(process.get(), 20'000), WAIT_OBJECT_0);
    }
}

} // namespace

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

TEST_F(OfficeRemoval, RemovesEveryLanguage)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "remove");
    ASSERT_TRUE(remove(kTrial).hasValue());
    EXPECT_EQ(remaining(), QStringList{QStringLiteral("ProPlus2021Volume")});
    EXPECT_EQ(log().size(), 3);
    EXPECT_GE(progress().size(), 4);
    EXPECT_TRUE(std::ranges::is_sorted(progress()));
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
    ASSERT_TRUE(failsWith(done, Cause::Refused));
    EXPECT_TRUE(done.error().detail.contains(u"17002"));
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

TEST_F(OfficeRemoval, StartsNothingWhenOneLanguageOfSeveralIsTampered)
{
    begin(QStringLiteral("trial-with-three-languages-beside-volume"), "remove");
    writeKeys(
        {{QStringLiteral(
              "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\O365HomePremRetail - zh-tw"),
          QJsonObject{{QStringLiteral("UninstallString"), QStringLiteral("calc.exe")}}}});
    const auto done = remove(kTrial);
    EXPECT_TRUE(failsWith(done, Cause::InvalidInput));
    EXPECT_TRUE(log().isEmpty());
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
