// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/LocalCopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::app {

namespace {

class LocalCopyTest : public ::testing::Test
{
protected:
    LocalCopyTest() { QDir(m_folder.path()).mkpath(QStringLiteral("share/other")); }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString copies() const { return path(QStringLiteral("program")); }

    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(LocalCopy, IsForAStandardUserOnAShareAlone)
{
    const QString share = QStringLiteral("\\\\files\\it\\activation-assistant.exe");
    EXPECT_TRUE(mayBeOutOfSight(share, Elevation::StandardUser));
    EXPECT_TRUE(
        mayBeOutOfSight(QStringLiteral("//files/it/activation-assistant.exe"), Elevation::StandardUser));
    EXPECT_FALSE(mayBeOutOfSight(share, Elevation::CanBeElevated)); // the same account, before and after
    EXPECT_FALSE(mayBeOutOfSight(share, Elevation::Elevated));
    EXPECT_FALSE(
        mayBeOutOfSight(QStringLiteral("C:/Tools/activation-assistant.exe"), Elevation::StandardUser));
}

TEST_F(LocalCopyTest, HasTheProgramAndItsProfiles)
{
    const ProgramFiles files{put(QStringLiteral("share/assistant.exe"), "MZ program"),
                             put(QStringLiteral("share/site-profile.json"), "beside"),
                             put(QStringLiteral("share/other/site-profile.json"), "asked")};
    const auto copy = copyTo(copies(), files);
    ASSERT_TRUE(copy) << copy.error().detail.toStdString();
    EXPECT_EQ(QFileInfo(copy->program).absolutePath(), QFileInfo(copies()).absoluteFilePath());
    EXPECT_EQ(content(copy->program), "MZ program");
    EXPECT_TRUE(QFileInfo(copy->program).isExecutable());
    // The same name twice: the one that a person named is not the one beside the program.
    EXPECT_EQ(content(copies() + QStringLiteral("/site-profile.json")), "beside");
    EXPECT_EQ(content(copy->asked), "asked");
}

TEST_F(LocalCopyTest, FollowsWhatLiesOnTheShare)
{
    ProgramFiles files{put(QStringLiteral("share/assistant.exe"), "MZ 1"),
                       put(QStringLiteral("share/site-profile.json"), "beside"),
                       {}};
    ASSERT_TRUE(copyTo(copies(), files));
    put(QStringLiteral("share/assistant.exe"), "MZ 2");
    QFile::remove(files.beside);
    const auto copy = copyTo(copies(), files);
    ASSERT_TRUE(copy);
    EXPECT_EQ(content(copy->program), "MZ 2");
    EXPECT_TRUE(copy->beside.isEmpty() && copy->asked.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(copies() + QStringLiteral("/site-profile.json")));
}

TEST_F(LocalCopyTest, IsNotMadeWhereThereIsNothingOrNoRoom)
{
    const auto nothing = copyTo(copies(), {path(QStringLiteral("share/none.exe")), {}, {}});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().cause, Cause::StorageFailed);
    const QString program = put(QStringLiteral("share/assistant.exe"), "MZ");
    put(QStringLiteral("file"), "in the way");
    const auto refused = copyTo(path(QStringLiteral("file/program")), {program, {}, {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().cause, Cause::StorageFailed);
}

} // namespace activation::app
