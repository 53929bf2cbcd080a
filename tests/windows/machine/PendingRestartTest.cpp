// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/PendingRestart.h"
#include "tests/windows/machine/RegistryFixture.h"

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const QString kManager = QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager");
const QString kOldFile = QStringLiteral("\\??\\C:\\Windows\\Temp\\old.dll");
const QString kNewFile = QStringLiteral("!\\??\\C:\\Program Files\\Example\\library.dll");

} // namespace

TEST(PendingRestart, NothingWaitsInAFreshPrefix)
{
    EXPECT_FALSE(isRestartPending());
}

TEST(PendingRestart, EveryKeyThatWindowsLeavesUntilTheNextStartCounts)
{
    for (const char16_t* path :
         {u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending",
          u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootInProgress",
          u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired"}) {
        {
            const RegistryFixture key(QString::fromUtf16(path));
            EXPECT_TRUE(isRestartPending());
        }
        EXPECT_FALSE(isRestartPending());
    }
}

TEST(PendingRestart, AFileThatIsToBeReplacedCounts)
{
    const ValueFixture value(kManager, QStringLiteral("PendingFileRenameOperations"), REG_MULTI_SZ,
                             textsBytes({kOldFile, {}, kOldFile, kNewFile}));
    EXPECT_TRUE(isRestartPending());
}

TEST(PendingRestart, FilesThatAreToBeDeletedDoNotCount)
{
    const ValueFixture value(kManager, QStringLiteral("PendingFileRenameOperations"), REG_MULTI_SZ,
                             textsBytes({kOldFile, {}, kOldFile, {}}));
    EXPECT_FALSE(isRestartPending());
}

TEST(PendingRestart, ANewComputerNameCounts)
{
    const ValueFixture name(QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"),
                            QStringLiteral("ComputerName"), REG_SZ, textBytes(QStringLiteral("LAB-07-NEW")));
    EXPECT_TRUE(isRestartPending());
}

} // namespace activation::windows
