// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/ChildProcess.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

const QString kShell = QStringLiteral("C:\\windows\\system32\\cmd.exe");
constexpr qint64 kMuchTooLong = 5000;

QStringList pausing()
{
    return {QStringLiteral("/c"), QStringLiteral("ping -n 60 127.0.0.1 >nul")};
}

ChildProcess started(const QStringList& arguments)
{
    return ChildProcess::start(kShell, arguments).value();
}

} // namespace

TEST(ChildProcess, GivesTheExitCode)
{
    EXPECT_EQ(started({QStringLiteral("/c"), QStringLiteral("exit 7")}).wait({30s, {}}, 1s).valueOr(0), 7u);
    EXPECT_EQ(started({QStringLiteral("/c"), QStringLiteral("exit 0")}).wait({30s, {}}, 1s).valueOr(9), 0u);
}

TEST(ChildProcess, SaysThatThereIsNoSuchProgram)
{
    const auto process = ChildProcess::start(QStringLiteral("C:\\no such folder\\none.exe"), QStringList());
    ASSERT_FALSE(process.hasValue());
    EXPECT_EQ(process.error().cause, Cause::NotFound);
    EXPECT_TRUE(process.error().detail.contains(u"none.exe"));
}

TEST(ChildProcess, RefusesACommandLineThatWindowsCannotTake)
{
    const auto tooLong = ChildProcess::start(kShell, {QString(40'000, u'x')});
    ASSERT_FALSE(tooLong.hasValue());
    EXPECT_EQ(tooLong.error().cause, Cause::InvalidInput);
    const auto cut = ChildProcess::start(kShell, {QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")});
    ASSERT_FALSE(cut.hasValue());
    EXPECT_EQ(cut.error().cause, Cause::InvalidInput);
}

TEST(ChildProcess, IsEndedAtTheLimit)
{
    QElapsedTimer timer;
    timer.start();
    const auto code = started(pausing()).wait({300ms, {}}, 1s);
    ASSERT_FALSE(code.hasValue());
    EXPECT_EQ(code.error().cause, Cause::TimedOut);
    EXPECT_LT(timer.elapsed(), kMuchTooLong);
}

TEST(ChildProcess, IsEndedWhenStopped)
{
    ChildProcess process = started(pausing());
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    const std::jthread stopper([&source] { source.request_stop(); });
    const auto code = process.wait({60s, source.get_token()}, 1s);
    ASSERT_FALSE(code.hasValue());
    EXPECT_EQ(code.error().cause, Cause::Cancelled);
    EXPECT_LT(timer.elapsed(), kMuchTooLong);
}

TEST(ChildProcess, IsLeftToItselfWhenItOutlivesUs)
{
    Handle process;
    {
        // Not by a shell: what that has started would go on after the test, and keep Wine's services up.
        ChildProcess child =
            ChildProcess::start(systemFolder() + QStringLiteral("\\ping.exe"),
                                {QStringLiteral("-n"), QStringLiteral("60"), QStringLiteral("127.0.0.1")},
                                ChildFate::OutlivesUs)
                .value();
        process = Handle(OpenProcess(SYNCHRONIZE | PROCESS_TERMINATE, FALSE, child.id()));
        ASSERT_TRUE(process);
        const auto code = child.wait({300ms, {}}, 1s);
        ASSERT_FALSE(code.hasValue());
        EXPECT_EQ(code.error().cause, Cause::TimedOut);
        std::stop_source source;
        source.request_stop();
        EXPECT_EQ(child.wait({60s, source.get_token()}, 1s).error().cause, Cause::Cancelled);
    }
    EXPECT_EQ(WaitForSingleObject(process.get(), 0), DWORD{WAIT_TIMEOUT});
    TerminateProcess(process.get(), 0);
}

} // namespace activation::windows
