// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/EmbeddedProfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation::ctl {

namespace {

class EmbeddedProfileTest : public ::testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QByteArray m_program = QByteArray("\x7f"
                                      "ELF\0program",
                                      12)
                               .repeated(100000);
};

} // namespace

TEST_F(EmbeddedProfileTest, FindsNothingInAPlainExecutable)
{
    EXPECT_EQ(app::embeddedProfile(write(QStringLiteral("plain"), m_program)).value(), std::nullopt);
    EXPECT_EQ(app::embeddedProfile(write(QStringLiteral("tiny"), "x")).value(), std::nullopt);
    EXPECT_EQ(app::embeddedProfile(path(QStringLiteral("absent"))).error().cause, Cause::StorageFailed);
}

TEST_F(EmbeddedProfileTest, GivesBackWhatWasPutInAndLeavesTheProgramAsItWas)
{
    const QString plain = write(QStringLiteral("plain"), m_program);
    ASSERT_TRUE(app::embedProfile(plain, "{\"profile\": 1}", path(QStringLiteral("copy"))));
    EXPECT_EQ(app::embeddedProfile(path(QStringLiteral("copy"))).value(), QByteArray("{\"profile\": 1}"));
    EXPECT_TRUE(read(path(QStringLiteral("copy"))).startsWith(m_program));
    EXPECT_EQ(read(plain), m_program);
}

TEST_F(EmbeddedProfileTest, ReplacesAnOlderProfile)
{
    const QString plain = write(QStringLiteral("plain"), m_program);
    ASSERT_TRUE(app::embedProfile(plain, "an older and longer one", path(QStringLiteral("first"))));
    ASSERT_TRUE(app::embedProfile(path(QStringLiteral("first")), "newer", path(QStringLiteral("second"))));
    ASSERT_TRUE(app::embedProfile(plain, "newer", path(QStringLiteral("direct"))));
    EXPECT_EQ(read(path(QStringLiteral("second"))), read(path(QStringLiteral("direct"))));
}

TEST_F(EmbeddedProfileTest, KeepsThePermissions)
{
    const QString plain = write(QStringLiteral("plain"), m_program);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(plain, permissions));
    ASSERT_TRUE(app::embedProfile(plain, "{}", path(QStringLiteral("copy"))));
    EXPECT_EQ(QFile::permissions(path(QStringLiteral("copy"))), QFile::permissions(plain));
}

TEST_F(EmbeddedProfileTest, NoticesEveryDamagedByte)
{
    const QString copy = path(QStringLiteral("copy"));
    ASSERT_TRUE(app::embedProfile(write(QStringLiteral("plain"), m_program), "{\"profile\": 1}", copy));
    const QByteArray good = read(copy);
    for (qsizetype at = m_program.size(); at < good.size() - 16; ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x20);
        const auto found = app::embeddedProfile(write(QStringLiteral("bad"), bad));
        ASSERT_FALSE(found) << "byte " << at;
        EXPECT_EQ(found.error().cause, Cause::BadReply);
    }
}

TEST_F(EmbeddedProfileTest, LeavesNothingBehindWhenItCannotWrite)
{
    const QString plain = write(QStringLiteral("plain"), m_program);
    const auto made = app::embedProfile(plain, "{}", path(QStringLiteral("absent/copy")));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().cause, Cause::StorageFailed);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("plain")});
}

} // namespace activation::ctl
