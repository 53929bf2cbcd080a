// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WorkerRequest.h"

#include <QDir>

#include <gtest/gtest.h>

namespace activation::app {

namespace {

WorkerRequest fullRequest()
{
    WorkerRequest request;
    request.server = QStringLiteral("a server");
    request.token = QByteArray("\x00\xff token", 8);
    request.parent = 4711;
    request.machine.stateFolder = QDir::tempPath() + QStringLiteral("/a \"folder\"");
    request.machine.practice = QStringLiteral("healthy");
    request.machine.profile = QDir::tempPath() + QStringLiteral("/設定.json");
    request.machine.role = Role::Graduate;
    request.machine.left = QDate(2026, 7, 31);
    return request;
}

} // namespace

TEST(WorkerRequest, ReadsBackWhatItWrites)
{
    const WorkerRequest request = fullRequest();
    ASSERT_TRUE(isWorkerCall(toArguments(request)));
    const auto read = workerRequestFrom(toArguments(request));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->server, request.server);
    EXPECT_EQ(read->token, request.token);
    EXPECT_EQ(read->parent, request.parent);
    EXPECT_EQ(read->machine.stateFolder, request.machine.stateFolder);
    EXPECT_EQ(read->machine.practice, request.machine.practice);
    EXPECT_EQ(read->machine.profile, request.machine.profile);
    EXPECT_EQ(read->machine.role, request.machine.role);
    EXPECT_EQ(read->machine.left, request.machine.left);
    EXPECT_FALSE(read->machine.places.executable.isEmpty());
}

TEST(WorkerRequest, LeavesOutWhatIsNotAsked)
{
    WorkerRequest request = fullRequest();
    request.machine = {};
    request.machine.stateFolder = QDir::tempPath();
    const auto read = workerRequestFrom(toArguments(request));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->machine.practice.isEmpty());
    EXPECT_TRUE(read->machine.profile.isEmpty());
    EXPECT_FALSE(read->machine.role);
    EXPECT_FALSE(read->machine.left.isValid());
}

TEST(WorkerRequest, FindsFilesFromAnyFolder)
{
    WorkerRequest request = fullRequest();
    request.machine.practice = QStringLiteral("pc.json");
    request.machine.profile = QStringLiteral("profile.json");
    request.machine.stateFolder = QStringLiteral("state");
    const auto read = workerRequestFrom(toArguments(request));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->machine.practice, QDir::current().absoluteFilePath(QStringLiteral("pc.json")));
    EXPECT_EQ(read->machine.profile, QDir::current().absoluteFilePath(QStringLiteral("profile.json")));
    EXPECT_EQ(read->machine.stateFolder, QDir::current().absoluteFilePath(QStringLiteral("state")));
}

TEST(WorkerRequest, RefusesEverythingElse)
{
    const QStringList good = toArguments(fullRequest());
    for (qsizetype index = 0; index < good.size(); ++index) {
        QStringList less = good;
        less.removeAt(index);
        EXPECT_FALSE(workerRequestFrom(less)) << "without argument " << index;
    }
    const QStringList unknown{QStringLiteral("--host"), QStringLiteral("kms.elsewhere.example")};
    EXPECT_FALSE(workerRequestFrom(good + unknown));
    EXPECT_FALSE(workerRequestFrom(good + QStringList{QStringLiteral("--parent"), QStringLiteral("1")}));
    for (const QString& option :
         {QStringLiteral("--role"), QStringLiteral("--left"), QStringLiteral("--parent")}) {
        QStringList wrong = good;
        wrong[wrong.indexOf(option) + 1] = QStringLiteral("non sense");
        EXPECT_FALSE(workerRequestFrom(wrong)) << qPrintable(option);
    }
    EXPECT_FALSE(isWorkerCall({}));
    EXPECT_FALSE(isWorkerCall({QStringLiteral("--status")}));
}

} // namespace activation::app
