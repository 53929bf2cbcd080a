// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/WorkerPipe.h"

#include "core/windows/base/Handle.h"
#include "core/windows/base/SecurityDescriptor.h"
#include "core/windows/base/Token.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace activation::app {

namespace {

using namespace std::chrono_literals;

constexpr int kPatience = 10'000; // ms

QString newName()
{
    static int count = 0;
    return QStringLiteral("activation-test-%1-%2").arg(QCoreApplication::applicationPid()).arg(++count);
}

std::unique_ptr<QLocalSocket> nextAt(WorkerPipe& pipe)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < kPatience) {
        if (auto socket = pipe.take())
            return socket;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    }
    return nullptr;
}

bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

HANDLE handleOf(const QLocalSocket& socket)
{
    return reinterpret_cast<HANDLE>(socket.socketDescriptor());
}

} // namespace

TEST(WorkerPipe, CarriesBothWaysAndTellsWhoIsThere)
{
    const auto pipe = openWorkerPipe(newName());
    ASSERT_FALSE(pipe->name().isEmpty());
    const auto comer = connectToWorkerPipe(pipe->name(), 1s);
    ASSERT_TRUE(comer) << qPrintable(comer.error().detail);
    const auto listener = nextAt(*pipe);
    ASSERT_TRUE(listener);
    EXPECT_EQ(processAt(PipeEnd::Listener, **comer), QCoreApplication::applicationPid());
    EXPECT_EQ(processAt(PipeEnd::Comer, *listener), QCoreApplication::applicationPid());

    (*comer)->write("hello\n");
    (*comer)->flush();
    ASSERT_TRUE(listener->waitForReadyRead(kPatience));
    EXPECT_EQ(listener->readAll(), "hello\n");
    listener->write("run\n");
    listener->flush();
    ASSERT_TRUE((*comer)->waitForReadyRead(kPatience));
    EXPECT_EQ((*comer)->readAll(), "run\n");
    listener->close();
    EXPECT_TRUE((*comer)->state() == QLocalSocket::UnconnectedState ||
                (*comer)->waitForDisconnected(kPatience));
}

TEST(WorkerPipe, BelongsToThisUserAndAdministratorsAlone)
{
    const auto pipe = openWorkerPipe(newName());
    const auto comer = connectToWorkerPipe(pipe->name(), 1s);
    ASSERT_TRUE(comer);
    const auto descriptor = windows::SecurityDescriptor::ofKernelObject(handleOf(**comer));
    ASSERT_TRUE(descriptor);
    const auto token = windows::Token::ofThisProcess();
    const QString expected =
        QStringLiteral("D:P(A;;FA;;;SY)(A;;0x12018b;;;BA)(A;;FA;;;%1)").arg(*token->user());
    EXPECT_TRUE(descriptor->sddl()->endsWith(expected)) << qPrintable(*descriptor->sddl());
}

TEST(WorkerPipe, LetsInWhoComesLater)
{
    const auto pipe = openWorkerPipe(newName());
    std::vector<std::unique_ptr<QLocalSocket>> comers;
    std::vector<std::unique_ptr<QLocalSocket>> listeners;
    for (int count = 0; count < 5; ++count) {
        auto comer = connectToWorkerPipe(pipe->name(), 1s);
        ASSERT_TRUE(comer) << count;
        comers.push_back(*std::move(comer));
        listeners.push_back(nextAt(*pipe));
        ASSERT_TRUE(listeners.back()) << count;
    }
    comers.back()->write("x");
    comers.back()->flush();
    EXPECT_TRUE(listeners.back()->waitForReadyRead(kPatience));
}

TEST(WorkerPipe, GoesOnAfterOneWhoLeftAtOnce)
{
    const auto pipe = openWorkerPipe(newName());
    ASSERT_TRUE(connectToWorkerPipe(pipe->name(), 1s));
    static_cast<void>(nextAt(*pipe));
    EXPECT_TRUE(connectToWorkerPipe(pipe->name(), 1s));
    EXPECT_TRUE(nextAt(*pipe));
}

TEST(WorkerPipe, LetsNobodyInWhenClosed)
{
    const auto pipe = openWorkerPipe(newName());
    const QString name = pipe->name();
    const auto before = connectToWorkerPipe(name, 1s);
    const auto taken = nextAt(*pipe);
    ASSERT_TRUE(taken);
    pipe->close();
    EXPECT_TRUE(pipe->name().isEmpty());
    EXPECT_FALSE(connectToWorkerPipe(name, 100ms));
    EXPECT_EQ(taken->state(), QLocalSocket::ConnectedState);
}

TEST(WorkerPipe, IsIdentifiedAndNotActedFor)
{
    if (isWine())
        GTEST_SKIP() << "Wine gives every server the whole account";
    const auto pipe = openWorkerPipe(newName());
    const auto comer = connectToWorkerPipe(pipe->name(), 1s);
    ASSERT_TRUE(comer);
    const auto listener = nextAt(*pipe);
    ASSERT_TRUE(listener);
    // Windows knows who it is as soon as something was read.
    (*comer)->write("x");
    (*comer)->flush();
    ASSERT_TRUE(listener->bytesAvailable() > 0 || listener->waitForReadyRead(kPatience));
    ASSERT_TRUE(ImpersonateNamedPipeClient(handleOf(*listener)));
    windows::Handle token;
    const BOOL opened = OpenThreadToken(GetCurrentThread(), TOKEN_QUERY, TRUE, token.out());
    RevertToSelf();
    ASSERT_TRUE(opened);
    SECURITY_IMPERSONATION_LEVEL level = SecurityAnonymous;
    DWORD size = 0;
    ASSERT_TRUE(GetTokenInformation(token.get(), TokenImpersonationLevel, &level, sizeof level, &size));
    EXPECT_EQ(level, SecurityIdentification);
}

} // namespace activation::app
