// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/worker/Samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <limits>

namespace activation {

namespace {

bool isRefused(const QByteArray& line)
{
    const auto message = parseWorkerMessage(line);
    return !message && message.error().cause == Cause::BadReply;
}

QJsonObject objectOf(const WorkerMessage& message)
{
    return QJsonDocument::fromJson(toLine(message)).object();
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Every value of a document that is changed to something else, one at a time, objects and lists from within.
void forEachDamage(const QJsonValue& value, const std::function<void(const QJsonValue&)>& damaged)
{
    damaged(value.isBool() ? QJsonValue(QStringLiteral("true")) : QJsonValue(true));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys()) {
            QJsonObject without = object;
            without.remove(key);
            damaged(without);
            forEachDamage(object.value(key), [&](const QJsonValue& inner) {
                QJsonObject changed = object;
                changed.insert(key, inner);
                damaged(changed);
            });
        }
        QJsonObject more = object;
        more.insert(QStringLiteral("command"), QStringLiteral("cmd.exe"));
        damaged(more);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            forEachDamage(array.at(index), [&](const QJsonValue& inner) {
                QJsonArray changed = array;
                changed.replace(index, inner);
                damaged(changed);
            });
        }
    }
}

} // namespace

TEST(WorkerMessage, ReadsBackEqualWhatItWrites)
{
    QSet<std::size_t> kinds;
    for (const WorkerMessage& message : sampleMessages()) {
        const QByteArray line = toLine(message);
        const auto read = parseWorkerMessage(line);
        ASSERT_TRUE(read.hasValue()) << line.constData();
        EXPECT_EQ(*read, message) << line.constData();
        EXPECT_EQ(line.count('\n'), 1) << line.constData();
        EXPECT_TRUE(line.endsWith('\n')) << line.constData();
        kinds.insert(message.index());
    }
    EXPECT_EQ(static_cast<std::size_t>(kinds.size()), std::variant_size_v<WorkerMessage>);
}

TEST(WorkerMessage, RefusesEveryMessageInWhichOneValueIsAnotherMissingOrTooMuch)
{
    int tried = 0;
    for (const WorkerMessage& message : sampleMessages()) {
        forEachDamage(objectOf(message), [&](const QJsonValue& damaged) {
            ++tried;
            if (damaged.isObject()) {
                const QByteArray line = lineOf(damaged.toObject());
                EXPECT_TRUE(isRefused(line)) << line.constData();
            }
        });
    }
    EXPECT_GT(tried, 500);
}

TEST(WorkerMessage, RefusesWhatIsNoMessage)
{
    for (const char* line :
         {"", "\n", "null", "[]", "{}", "hello", "{\"type\":\"hello\"", "{\"type\":\"shell\"}",
          "{\"type\":\"PUT-BACK\"}", "{\"type\":1}", "\xff\xfe", "{\"type\":\"put-back\"} {}"}) {
        EXPECT_TRUE(isRefused(line)) << line;
    }
    EXPECT_TRUE(isRefused(QByteArray(100'000, '[')));
}

TEST(WorkerMessage, RefusesNumbersThatNothingCanBe)
{
    const QList<QJsonValue> wrong{-1, 0.5, 1e300, std::numeric_limits<qint64>::max()};
    for (const QJsonValue& index : wrong) {
        QJsonObject started = objectOf(StepStarted{});
        started.insert(QStringLiteral("index"), index);
        EXPECT_TRUE(isRefused(lineOf(started))) << lineOf(started).constData();
    }
    for (const QJsonValue& part : QList<QJsonValue>{-0.01, 1.01, 1e300}) {
        QJsonObject progress = objectOf(StepProgressed{});
        progress.insert(QStringLiteral("total"), part);
        EXPECT_TRUE(isRefused(lineOf(progress))) << lineOf(progress).constData();
    }
}

TEST(WorkerMessage, NamesAnUnknownTypeButNotAllOfAnEndlessOne)
{
    const auto read = parseWorkerMessage("{\"type\":\"" + QByteArray(10'000, 'x') + "\"}");
    ASSERT_FALSE(read.hasValue());
    EXPECT_TRUE(read.error().detail.contains(QStringLiteral("xxx")));
    EXPECT_LT(read.error().detail.size(), 150);
}

TEST(WorkerMessage, IsWhatItsSchemaDescribes)
{
    QTemporaryDir folder;
    int count = 0;
    for (const WorkerMessage& message : sampleMessages()) {
        QFile file(folder.filePath(QStringLiteral("worker-message.%1.json").arg(++count)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toLine(message));
    }
    // One that is wrong, so that a validator which accepts everything shows.
    QFile wrong(folder.filePath(QStringLiteral("worker-message.wrong.json")));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("{\"type\":\"put-back\",\"command\":\"cmd.exe\"}");
    wrong.close();
    QProcess validator;
    validator.start(QStringLiteral(ACTIVATION_PYTHON),
                    {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(ACTIVATION_VALIDATOR),
                     QStringLiteral(ACTIVATION_SCHEMAS), folder.path()});
    ASSERT_TRUE(validator.waitForFinished(60'000));
    const QByteArray refused = validator.readAllStandardOutput() + validator.readAllStandardError();
    EXPECT_EQ(refused.count('\n'), 1) << refused.constData();
    EXPECT_TRUE(refused.startsWith("worker-message.wrong.json")) << refused.constData();
}

} // namespace activation
