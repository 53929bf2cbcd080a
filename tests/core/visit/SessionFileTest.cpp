// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "core/visit/SessionText.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

Session savedSession()
{
    Session session;
    session.id = QStringLiteral("7d3f9b1c");
    session.started = utcTime(QDate(2026, 5, 20), QTime(9, 0, 0, 250));
    session.person = {Role::Graduate, QDate(2026, 1, 31)};
    session.profileSha256 = QByteArray(32, '\x5a');
    session.choices.removeConflicts = true;
    session.choices.closePrograms = false;
    session.choices.keep = {QStringLiteral("VisioProRetail")};
    RemoveOffice removal;
    removal.product.releaseId = QStringLiteral("O365HomePremRetail");
    removal.product.languages = {QStringLiteral("zh-tw")};
    session.plan.steps = {removal, SetTimeZone{QStringLiteral("Taipei Standard Time")}, SynchronizeClock{}};
    session.plan.obstacles = {CheckId::Network, CheckId::FirmwareMarker};
    RunResult result;
    result.end = RunEnd::RestartNeeded;
    result.steps = {{removal, StepOutcome::Done, {}},
                    {SynchronizeClock{}, StepOutcome::Failed,
                     Failure{Cause::Rejected, 0xC004F074, QStringLiteral("detail")}}};
    result.failure = Failure{Cause::Busy, 0, QString()};
    session.result = result;
    return session;
}

class SessionFile : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const
    {
        return QDir(m_folder.path()).filePath(QStringLiteral("session.json"));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SessionFile, GivesBackEveryValueThatCannotBeLookedUpAgain)
{
    const Session session = savedSession();
    ASSERT_TRUE(saveSession(session, folder()).hasValue());
    const auto loaded = loadSession(folder());
    ASSERT_TRUE(loaded.hasValue());
    ASSERT_TRUE(loaded->has_value());
    EXPECT_EQ(**loaded, session);
}

TEST_F(SessionFile, LeavesOutFindingsAndLicenses)
{
    Session session;
    session.findings = {Finding{}};
    session.licenses = {License{}};
    ASSERT_TRUE(saveSession(session, folder()).hasValue());
    const auto loaded = loadSession(folder());
    ASSERT_TRUE(loaded.hasValue());
    EXPECT_EQ(**loaded, Session{});
}

TEST_F(SessionFile, MakesItsFolder)
{
    const QString deeper = folder() + QStringLiteral("/practice/trial-office");
    ASSERT_TRUE(saveSession(savedSession(), deeper).hasValue());
    EXPECT_TRUE(loadSession(deeper)->has_value());
}

TEST_F(SessionFile, IsNoSessionWhenThereIsNone)
{
    const auto loaded = loadSession(folder());
    ASSERT_TRUE(loaded.hasValue());
    EXPECT_FALSE(loaded->has_value());
    EXPECT_TRUE(forgetSession(folder()).hasValue());
}

TEST_F(SessionFile, IsForgotten)
{
    ASSERT_TRUE(saveSession(savedSession(), folder()).hasValue());
    ASSERT_TRUE(forgetSession(folder()).hasValue());
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_FALSE(loadSession(folder())->has_value());
}

TEST_F(SessionFile, CutShortAnywhereIsDamaged)
{
    ASSERT_TRUE(saveSession(savedSession(), folder()).hasValue());
    const QByteArray whole = content().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto parsed = parseSession(whole.left(length));
        ASSERT_FALSE(parsed.hasValue()) << length;
        EXPECT_EQ(parsed.error().cause, Cause::BadReply);
    }
    write(whole.left(whole.size() / 2));
    EXPECT_EQ(loadSession(folder()).error().cause, Cause::BadReply);
}

TEST_F(SessionFile, WithAnyValueChangedToAnotherKindIsDamaged)
{
    ASSERT_TRUE(saveSession(savedSession(), folder()).hasValue());
    const QByteArray whole = content();
    const QList<std::pair<QByteArray, QByteArray>> changes{
        {"\"format\": 1", "\"format\": 2"},
        {"\"format\": 1", "\"format\": \"1\""},
        {"\"role\": \"graduate\"", "\"role\": 7"},
        {"\"left\": \"2026-01-31\"", "\"left\": \"2026-01-32\""},
        {"\"started\": \"2026-05-20T", "\"started\": \"yesterday "},
        {"\"removeConflicts\": true", "\"removeConflicts\": 1"},
        {"\"VisioProRetail\"", "17"},
        {"\"network\"", "\"weather\""},
        {"\"network\"", "\"6\""},
        {"\"step\": \"set-time-zone\"", "\"step\": \"run-command\""},
        {"\"outcome\": \"done\"", "\"outcome\": \"perhaps\""},
        {"\"end\": \"restart-needed\"", "\"end\": \"soon\""},
        {"\"cause\": \"busy\"", "\"cause\": \"bored\""},
        {"\"code\": 0", "\"code\": -1"},
        {"\"code\": 0", "\"code\": 4294967296"},
        {"\"id\":", "\"other\": 1, \"id\":"},
        {"\"id\":", "\"ID\":"},
        {"\"profileSha256\": \"5a5a", "\"profileSha256\": \"zz5a"}};
    for (const auto& [from, to] : changes) {
        QByteArray changed = whole;
        const qsizetype place = changed.indexOf(from);
        ASSERT_GE(place, 0) << from.toStdString();
        changed.replace(place, from.size(), to);
        write(changed);
        const auto loaded = loadSession(folder());
        ASSERT_FALSE(loaded.hasValue()) << to.toStdString();
        EXPECT_EQ(loaded.error().cause, Cause::BadReply);
    }
}

TEST_F(SessionFile, IsRefusedUnreadWhenItIsHuge)
{
    write(QByteArray(2 * 1024 * 1024, ' '));
    EXPECT_EQ(loadSession(folder()).error().cause, Cause::Unreadable);
}

TEST_F(SessionFile, ThatCannotBeWrittenLeavesTheOldOne)
{
    ASSERT_TRUE(saveSession(savedSession(), folder()).hasValue());
    const QByteArray before = content();
    // A file stands where the folder would have to be.
    const auto saved = saveSession(Session{}, path());
    ASSERT_FALSE(saved.hasValue());
    EXPECT_EQ(saved.error().cause, Cause::StorageFailed);
    EXPECT_EQ(content(), before);
}

} // namespace

} // namespace activation
