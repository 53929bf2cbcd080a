// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/RunningProcess.h"

#include "core/windows/base/SecurityDescriptor.h"
#include "core/windows/base/Token.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

#include <filesystem>

namespace activation::app {

TEST(RunningProcess, IsToldByItsProgramAndItsStart)
{
    const auto self = runningProcess(QCoreApplication::applicationPid());
    ASSERT_TRUE(self) << qPrintable(self.error().detail);
    EXPECT_TRUE(std::filesystem::equivalent(self->program.toStdU16String(),
                                            QCoreApplication::applicationFilePath().toStdU16String()));
    EXPECT_EQ(runningProcess(QCoreApplication::applicationPid())->started, self->started);
}

TEST(RunningProcess, IsYoungerThanTheOneThatStartedIt)
{
    QProcess child;
    child.start(QStringLiteral("cmd.exe"), {QStringLiteral("/k")});
    ASSERT_TRUE(child.waitForStarted());
    const qint64 id = child.processId();
    const auto younger = runningProcess(id);
    ASSERT_TRUE(younger);
    EXPECT_GT(younger->started, runningProcess(QCoreApplication::applicationPid())->started);
    EXPECT_EQ(QFileInfo(younger->program).fileName().toLower(), QStringLiteral("cmd.exe"));
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    EXPECT_FALSE(runningProcess(id));
}

TEST(RunningProcess, IsNotThereWhenNobodyHasTheId)
{
    constexpr qint64 kNobody = 0x7ffffff0;
    EXPECT_EQ(runningProcess(kNobody).error().cause, Cause::NotFound);
}

TEST(RunningProcess, MayBeAskedByAdministratorsOfOtherAccounts)
{
    // As a standard user's process is.
    const auto token = windows::Token::ofThisProcess();
    ASSERT_TRUE(token);
    auto alone = windows::SecurityDescriptor::fromSddl(
        QStringLiteral("D:(A;;0x1fffff;;;SY)(A;;0x1fffff;;;%1)").arg(*token->user()));
    ASSERT_TRUE(alone);
    ASSERT_TRUE(SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION,
                                        alone->attributes().lpSecurityDescriptor));
    letAdministratorsAsk();
    const auto descriptor = windows::SecurityDescriptor::ofKernelObject(GetCurrentProcess());
    ASSERT_TRUE(descriptor);
    EXPECT_TRUE(descriptor->sddl()->contains(QStringLiteral("(A;;0x1000;;;BA)")))
        << qPrintable(*descriptor->sddl());
    EXPECT_TRUE(runningProcess(QCoreApplication::applicationPid())) << "and by this user as before";
}

} // namespace activation::app
