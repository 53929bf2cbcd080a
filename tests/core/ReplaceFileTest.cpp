// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/ReplaceFile.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {
namespace {

class ReplaceFileTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(replaceFile(m_path, "old").hasValue()); }

    QByteArray content() const
    {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("file.json"));
};

// Windows alone keeps a file that somebody has open from being replaced (tests/windows/base).
TEST_F(ReplaceFileTest, ReplacesAFileThatSomebodyReads)
{
    QFile reader(m_path);
    ASSERT_TRUE(reader.open(QIODevice::ReadOnly));
    ASSERT_TRUE(replaceFile(m_path, "new").hasValue());
    EXPECT_EQ(reader.readAll(), "old");
    EXPECT_EQ(content(), "new");
}

TEST_F(ReplaceFileTest, KeepsTheOldFileWhenWritingFails)
{
    int attempts = 0;
    const Failure full = storageFailed(m_path, QStringLiteral("full"));
    const Result<void> result = replaceFile(m_path, [&](QSaveFile& file) -> Result<void> {
        ++attempts;
        file.write("half");
        return full;
    });
    ASSERT_FALSE(result.hasValue());
    EXPECT_EQ(result.error(), full);
    EXPECT_EQ(attempts, 1);
    EXPECT_EQ(content(), "old");
    EXPECT_EQ(files(), QStringList{QStringLiteral("file.json")});
}

TEST_F(ReplaceFileTest, WritesNothingWhereTheFolderIsMissing)
{
    int attempts = 0;
    const auto count = [&attempts](QSaveFile&) -> Result<void> {
        ++attempts;
        return {};
    };
    const Result<void> result = replaceFile(m_folder.filePath(QStringLiteral("nowhere/file.json")), count);
    ASSERT_FALSE(result.hasValue());
    EXPECT_EQ(result.error().cause, Cause::StorageFailed);
    EXPECT_EQ(attempts, 0);
}

} // namespace
} // namespace activation
