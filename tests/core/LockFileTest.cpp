// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/LockFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {
namespace {

class LockFileTest : public testing::Test
{
protected:
    /// What a program of this name and process id writes into its lock.
    QByteArray ownLock() const
    {
        LockFile lock(m_path);
        EXPECT_TRUE(lock.tryLock());
        return read();
    }

    QByteArray read() const
    {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void leaveBehind(const QByteArray& lock) const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lock);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("test.lock"));
};

TEST_F(LockFileTest, IsHeldUntilItIsDestroyed)
{
    auto first = std::make_unique<LockFile>(m_path);
    ASSERT_TRUE(first->tryLock());
    LockFile second(m_path);
    EXPECT_FALSE(second.tryLock());
    EXPECT_TRUE(second.heldByAnother());
    EXPECT_EQ(second.owner(), QCoreApplication::applicationPid());
    first.reset();
    EXPECT_TRUE(second.tryLock());
}

TEST_F(LockFileTest, IsFreeWhenWhoeverLeftItHadOurProcessId)
{
    leaveBehind(ownLock());
    EXPECT_TRUE(LockFile(m_path).tryLock());
}

TEST_F(LockFileTest, IsHeldWhenAnotherComputerLeftItWithOurProcessId)
{
    QList<QByteArray> lines = ownLock().split('\n');
    lines[2] += "-of-another"; // its host name
    leaveBehind(lines.join('\n'));
    EXPECT_FALSE(LockFile(m_path).tryLock());
}

TEST_F(LockFileTest, IsNotHeldByAnotherWhenTheFolderIsNotThere)
{
    LockFile lock(m_folder.filePath(QStringLiteral("nowhere/test.lock")));
    EXPECT_FALSE(lock.tryLock());
    EXPECT_FALSE(lock.heldByAnother());
    EXPECT_EQ(lock.owner(), 0);
}

} // namespace
} // namespace activation
