// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ProgramBytes.h"

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
    QByteArray m_program = app::windowsProgram();
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
    const QByteArray copy = read(path(QStringLiteral("copy")));
    EXPECT_TRUE(copy.startsWith(QByteArray(m_program).replace(40, 7, "Profile"))) << "but for the note";
    EXPECT_EQ(read(plain), m_program);
}

TEST_F(EmbeddedProfileTest, KeepsThePermissions)
{
    const QString plain = write(QStringLiteral("plain"), m_program);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(plain, permissions));
    ASSERT_TRUE(app::embedProfile(plain, "{}", path(QStringLiteral("copy"))));
    EXPECT_EQ(QFile::permissions(path(QStringLiteral("copy"))), QFile::permissions(plain));
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
