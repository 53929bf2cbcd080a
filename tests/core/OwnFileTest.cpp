// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/OwnFile.h"

#include "core/ReplaceFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace activation {
namespace {

/// A folder of ours, and beside it what an attacker would like to reach from it.
class OwnFileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("ours/practice/pc")));
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("victim/pc")));
        put(QStringLiteral("victim/pc/file"));
        put(QStringLiteral("victim/file"));
        put(QStringLiteral("ours/practice/pc/pc.json"));
    }

    QString at(const QString& name) const { return m_folder.filePath(name); }

    void put(const QString& name) const { ASSERT_TRUE(replaceFile(at(name), "mine").hasValue()); }

    void link(const QString& name, const QString& target) const
    {
        ASSERT_TRUE(QFile::link(at(target), at(name)));
        ASSERT_TRUE(isLink(at(name)));
    }

    Result<void> remove(const QString& name) const { return removeInside(at(QStringLiteral("ours")), name); }

    void expectVictimIsWhole() const
    {
        EXPECT_TRUE(QFile::exists(at(QStringLiteral("victim/pc/file"))));
        EXPECT_EQ(content(QStringLiteral("victim/file")), "mine");
    }

    QByteArray content(const QString& name) const
    {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    const QTemporaryDir m_folder;
};

TEST_F(OwnFileTest, RemovesAFolderWithAllThatIsInIt)
{
    put(QStringLiteral("ours/practice/.hidden"));
    EXPECT_TRUE(remove(QStringLiteral("practice")).hasValue());
    EXPECT_FALSE(QFileInfo::exists(at(QStringLiteral("ours/practice"))));
    EXPECT_TRUE(QFileInfo::exists(at(QStringLiteral("ours"))));
    EXPECT_TRUE(remove(QStringLiteral("practice")).hasValue()) << "nothing is left to do";
}

#ifdef Q_OS_UNIX // QFile::link() makes a file of the Explorer on Windows

TEST_F(OwnFileTest, RemovesLinksAndNothingBehindThem)
{
    link(QStringLiteral("ours/practice/pc/inside"), QStringLiteral("victim"));
    link(QStringLiteral("ours/practice/pc/broken"), QStringLiteral("nothing"));
    EXPECT_TRUE(remove(QStringLiteral("practice/pc")).hasValue());
    EXPECT_FALSE(QFileInfo::exists(at(QStringLiteral("ours/practice/pc"))));
    link(QStringLiteral("ours/practice/pc"), QStringLiteral("victim"));
    EXPECT_TRUE(remove(QStringLiteral("practice/pc")).hasValue());
    EXPECT_FALSE(isLink(at(QStringLiteral("ours/practice/pc"))));
    expectVictimIsWhole();
}

TEST_F(OwnFileTest, RemovesNothingThroughALinkOnTheWay)
{
    ASSERT_TRUE(remove(QStringLiteral("practice")).hasValue());
    link(QStringLiteral("ours/practice"), QStringLiteral("victim"));
    EXPECT_EQ(remove(QStringLiteral("practice/pc")).error().cause, Cause::StorageFailed);
    expectVictimIsWhole();
    EXPECT_TRUE(remove(QStringLiteral("practice")).hasValue()) << "the link itself";
    expectVictimIsWhole();
}

TEST_F(OwnFileTest, ReplacesALinkAndNotWhatItLeadsTo)
{
    link(QStringLiteral("ours/session.json"), QStringLiteral("victim/file"));
    ASSERT_TRUE(replaceFile(at(QStringLiteral("ours/session.json")), "new").hasValue());
    EXPECT_EQ(content(QStringLiteral("ours/session.json")), "new");
    EXPECT_FALSE(isLink(at(QStringLiteral("ours/session.json"))));
    expectVictimIsWhole();
}

TEST_F(OwnFileTest, RefusesAPipeWithoutWaitingForIt)
{
    const QString pipe = at(QStringLiteral("ours/pipe"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(readOwnFile(pipe, 100).error().cause, Cause::Unreadable);
    EXPECT_EQ(readOwnFile(QStringLiteral("/dev/zero"), 100).error().cause, Cause::Unreadable);
}

#endif

TEST_F(OwnFileTest, ReadsWhatIsAFileAndNotLarger)
{
    const QString file = QStringLiteral("victim/file");
    EXPECT_EQ(*readOwnFile(at(file), 4), "mine");
    EXPECT_EQ(readOwnFile(at(file), 3).error().cause, Cause::Unreadable);
    EXPECT_EQ(readOwnFile(at(QStringLiteral("victim")), 100).error().cause, Cause::Unreadable);
    EXPECT_FALSE(readOwnFile(at(QStringLiteral("nothing")), 100)->has_value());
}

} // namespace
} // namespace activation
