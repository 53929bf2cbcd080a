// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/ChildProcess.h"
#include "core/windows/office/SignIn.h"
#include "core/windows/office/WindowsOffice.h"
#include "tests/windows/office/PrefixRegistry.h"
#include "tests/windows/office/Situation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

const RunningProgram kWord{QStringLiteral("winword.exe"), QStringLiteral("Word")};

/// A stand-in of Word, Excel …, with a window or without.
class OfficePrograms : public ::testing::Test
{
protected:
    void SetUp() override
    {
        SKIP_ON_A_REAL_WINDOWS();
        ASSERT_EQ(running(), QList<RunningProgram>());
    }

    void TearDown() override
    {
        SetEvent(m_end.get());
        for (ChildProcess& process : m_processes)
            EXPECT_TRUE(process.wait({20s, {}}, 1s).hasValue());
    }

    void start(const QString& executable, const QString& task)
    {
        const QString path = m_folder.filePath(executable);
        if (!QFile::exists(path)) {
            ASSERT_TRUE(QFile::copy(
                QCoreApplication::applicationDirPath() + QStringLiteral("/fake-program.exe"), path));
        }
        ResetEvent(m_ready.get());
        auto process = ChildProcess::start(QString(path).replace(u'/', u'\\'), {task});
        ASSERT_TRUE(process.hasValue());
        m_processes.push_back(std::move(process).value());
        ASSERT_EQ(WaitForSingleObject(m_ready.get(), 20'000), WAIT_OBJECT_0) << "no window";
    }

    [[nodiscard]] QList<RunningProgram> running() const { return m_office.running({10s, {}}).value(); }
    Result<void> askToClose(const RunningProgram& program, const Limit& limit)
    {
        return m_office.askToClose(program, limit);
    }

private:
    Handle m_ready{CreateEventW(nullptr, TRUE, FALSE, L"Local\\ActivationFakeReady")};
    Handle m_end{CreateEventW(nullptr, TRUE, FALSE, L"Local\\ActivationFakeEnd")};
    QTemporaryDir m_folder;
    std::vector<ChildProcess> m_processes;
    WindowsOffice m_office;
};

} // namespace

TEST_F(OfficePrograms, AreListedOnceHoweverOftenTheyRun)
{
    start(QStringLiteral("WINWORD.EXE"), QStringLiteral("close"));
    start(QStringLiteral("WINWORD.EXE"), QStringLiteral("windowless"));
    start(QStringLiteral("excel.exe"), QStringLiteral("windowless"));
    start(QStringLiteral("notepad-like.exe"), QStringLiteral("close"));
    QList<RunningProgram> programs = running();
    std::ranges::sort(programs, {}, &RunningProgram::executable);
    EXPECT_EQ(programs,
              (QList<RunningProgram>{{QStringLiteral("excel.exe"), QStringLiteral("Excel")}, kWord}));
}

TEST_F(OfficePrograms, CloseTheirWindowsWhenAsked)
{
    start(QStringLiteral("winword.exe"), QStringLiteral("close"));
    start(QStringLiteral("winword.exe"), QStringLiteral("close"));
    start(QStringLiteral("excel.exe"), QStringLiteral("close"));
    const auto done = askToClose(kWord, {20s, {}});
    EXPECT_TRUE(done.hasValue());
    EXPECT_EQ(running(), (QList<RunningProgram>{{QStringLiteral("excel.exe"), QStringLiteral("Excel")}}));
}

TEST_F(OfficePrograms, AreLeftAloneWhenTheyStayOpen)
{
    start(QStringLiteral("winword.exe"), QStringLiteral("refuse"));
    QElapsedTimer timer;
    timer.start();
    const auto done = askToClose(kWord, {700ms, {}});
    ASSERT_FALSE(done.hasValue());
    EXPECT_EQ(done.error().cause, Cause::Busy);
    EXPECT_GE(timer.elapsed(), 700);
    EXPECT_EQ(running(), QList<RunningProgram>{kWord});
}

TEST_F(OfficePrograms, AreNotWaitedForWhenSomebodyStops)
{
    start(QStringLiteral("winword.exe"), QStringLiteral("refuse"));
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    const std::jthread stopper([&source] { source.request_stop(); });
    const auto done = askToClose(kWord, {120s, source.get_token()});
    ASSERT_FALSE(done.hasValue());
    EXPECT_EQ(done.error().cause, Cause::Cancelled);
    EXPECT_LT(timer.elapsed(), 10'000);
    EXPECT_EQ(running(), QList<RunningProgram>{kWord});
}

TEST_F(OfficePrograms, WithoutAWindowCannotBeAsked)
{
    start(QStringLiteral("winword.exe"), QStringLiteral("windowless"));
    QElapsedTimer timer;
    timer.start();
    const auto done = askToClose(kWord, {120s, {}});
    ASSERT_FALSE(done.hasValue());
    EXPECT_EQ(done.error().cause, Cause::Busy);
    EXPECT_LT(timer.elapsed(), 30'000) << "waited for a window that is not there";
    EXPECT_EQ(running(), QList<RunningProgram>{kWord});
}

TEST_F(OfficePrograms, ThatDoNotRunAreClosed)
{
    EXPECT_TRUE(askToClose(kWord, {1s, {}}).hasValue());
}

TEST_F(OfficePrograms, AreTheOnlyOnesThatAreAsked)
{
    start(QStringLiteral("notepad-like.exe"), QStringLiteral("close"));
    const auto done = askToClose({QStringLiteral("notepad-like.exe"), QStringLiteral("Notes")}, {1s, {}});
    ASSERT_FALSE(done.hasValue());
    EXPECT_EQ(done.error().cause, Cause::InvalidInput);
}

TEST(OfficeOpenedOnce, IsToldByTheSettingsOfTheVersionThatIsInstalled)
{
    SKIP_ON_A_REAL_WINDOWS();
    arrange(situation(QStringLiteral("one-volume-suite")));
    const WindowsOffice office;
    EXPECT_EQ(office.openedOnce({10s, {}}), Result<bool>(false));
    writeKeys({{QStringLiteral("HKCU\\Software\\Microsoft\\Office\\15.0\\Word\\Options"), QJsonObject{}},
               {QStringLiteral("HKCU\\Software\\Microsoft\\Office\\16.0\\Common\\Internet"), QJsonObject{}}});
    EXPECT_EQ(office.openedOnce({10s, {}}), Result<bool>(false));
    writeKeys({{QStringLiteral("HKCU\\Software\\Microsoft\\Office\\16.0\\Excel\\File MRU"), QJsonObject{}}});
    EXPECT_EQ(office.openedOnce({10s, {}}), Result<bool>(true));
}

TEST(SignedInOffice, IsToldByTheRegistryOfThePerson)
{
    SKIP_ON_A_REAL_WINDOWS();
    arrange(situation(QStringLiteral("one-volume-suite")));
    const QString key =
        QStringLiteral("HKCU\\Software\\Microsoft\\Office\\16.0\\Common\\Licensing\\LicensingNext");
    // As the product's own diagnostics list them: 2 by an account, 3 by the device, else the older licensing.
    writeKeys({{key, QJsonObject{{QStringLiteral("o365proplusretail"), 2},
                                 {QStringLiteral("visioproretail"), 3},
                                 {QStringLiteral("projectproretail"), 1},
                                 {QStringLiteral("MigrationToV5Done"), 1}}}});
    EXPECT_TRUE(isSignedIn(QStringLiteral("O365ProPlusRetail")));
    EXPECT_TRUE(isSignedIn(QStringLiteral("VisioProRetail")));
    EXPECT_FALSE(isSignedIn(QStringLiteral("ProjectProRetail")));
    EXPECT_FALSE(isSignedIn(QStringLiteral("ProPlus2021Volume")));
    const auto products = WindowsOffice().products({10s, {}});
    ASSERT_TRUE(products && products->size() == 1);
    EXPECT_FALSE(products->first().signedIn);
    const QString releaseId = products->first().releaseId;
    writeKeys({{key, QJsonObject{{releaseId.toLower(), 2}}}});
    EXPECT_TRUE(WindowsOffice().products({10s, {}}).valueOr({}).value(0).signedIn);
}

TEST(OfficeQueries, AreCancelledWhenSomebodyHasStopped)
{
    std::stop_source source;
    source.request_stop();
    const Limit limit{10s, source.get_token()};
    const WindowsOffice office;
    EXPECT_EQ(office.products(limit).error().cause, Cause::Cancelled);
    EXPECT_EQ(office.running(limit).error().cause, Cause::Cancelled);
    EXPECT_EQ(office.openedOnce(limit).error().cause, Cause::Cancelled);
}

} // namespace activation::windows
