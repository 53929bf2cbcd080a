// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/HeldFile.h"
#include "core/ReplaceFile.h"
#include "core/windows/base/Handle.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::windows {
namespace {

class HeldFileTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(replaceFile(m_path, "old").hasValue()); }

    /// As antivirus opens a file: nobody else may have it.
    Handle hold() const
    {
        const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(m_path.utf16()), GENERIC_READ, 0,
                                        nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
        EXPECT_NE(file, INVALID_HANDLE_VALUE);
        return Handle(file);
    }

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

// Two attempts have met the open file before the third one finds it closed.
TEST_F(HeldFileTest, IsReplacedAsSoonAsItIsLetGo)
{
    Handle held = hold();
    int attempts = 0;
    const Result<void> result = replaceFile(m_path, [&](QSaveFile& file) -> Result<void> {
        if (++attempts == 3)
            held = {};
        file.write("new");
        return {};
    });
    EXPECT_TRUE(result.hasValue()) << result.error().detail.toStdString();
    EXPECT_EQ(attempts, 3);
    EXPECT_EQ(content(), "new");
    EXPECT_EQ(files(), QStringList{QStringLiteral("file.json")});
}

TEST_F(HeldFileTest, StaysAsItWasWhenItIsNotLetGo)
{
    int attempts = 0;
    {
        const Handle held = hold();
        const Result<void> result = replaceFile(m_path, [&attempts](QSaveFile& file) -> Result<void> {
            ++attempts;
            file.write("new");
            return {};
        });
        ASSERT_FALSE(result.hasValue());
        EXPECT_EQ(result.error().cause, Cause::StorageFailed);
    }
    EXPECT_GT(attempts, 1);
    EXPECT_EQ(content(), "old");
    EXPECT_EQ(files(), QStringList{QStringLiteral("file.json")});
}

TEST_F(HeldFileTest, IsRemovedAsSoonAsItIsLetGo)
{
    Handle held = hold();
    QFile file(m_path);
    int attempts = 0;
    const QFileDevice::FileError error = retryWhileHeld([&] {
        if (++attempts == 3)
            held = {};
        return file.remove() ? QFileDevice::NoError : file.error();
    });
    EXPECT_EQ(error, QFileDevice::NoError);
    EXPECT_EQ(attempts, 3);
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(HeldFileTest, IsNotWaitedForWhenItIsReadOnly)
{
    ASSERT_TRUE(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::ReadUser));
    int attempts = 0;
    const Result<void> result = replaceFile(m_path, [&attempts](QSaveFile&) -> Result<void> {
        ++attempts;
        return {};
    });
    EXPECT_FALSE(result.hasValue());
    EXPECT_EQ(attempts, 0);
    EXPECT_EQ(content(), "old");
    // Or the folder could not be removed.
    EXPECT_TRUE(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

} // namespace
} // namespace activation::windows
