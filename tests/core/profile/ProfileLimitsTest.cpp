// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfileReader.h"
#include "tests/core/profile/ProfileText.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ctime>
#include <functional>

namespace activation {

namespace {

using Kind = DocumentProblem::Kind;

constexpr qint64 kMebibyte = 1024 * 1024;
// The aim is 100 ms and 50 MB; sanitizers and a busy machine take several times that.
constexpr qint64 kMostMilliseconds = 2000; // of processor time
constexpr qint64 kMostMebibytes = 150;

/// Largest resident size of this process since the last call, in MiB; 0 where the system does not tell.
qint64 peakMebibytes()
{
    qint64 peak = 0;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
        }
    }
    QFile forget(QStringLiteral("/proc/self/clear_refs"));
    if (forget.open(QIODevice::WriteOnly))
        forget.write("5");
    return peak;
}

void expectQuickRefusal(Kind kind, const std::function<Result<SiteProfile, DocumentProblem>()>& read)
{
    peakMebibytes();
    const qint64 before = peakMebibytes();
    const std::clock_t began = std::clock();
    const auto result = read();
    EXPECT_LT((std::clock() - began) * 1000 / CLOCKS_PER_SEC, kMostMilliseconds);
    EXPECT_LT(peakMebibytes() - before, kMostMebibytes);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, kind) << toText(result.error());
}

void expectQuickRefusal(Kind kind, const QByteArray& bytes)
{
    ASSERT_LE(bytes.size(), kLargestProfile);
    expectQuickRefusal(kind, [&bytes] { return parseSiteProfile(bytes, QStringLiteral("large.json")); });
}

QByteArray repeated(const QByteArray& part)
{
    return part.repeated((kLargestProfile - 200) / part.size());
}

TEST(ProfileLimits, RefuseAHugeFileUnread)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("huge.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(100 * kMebibyte));
    file.close();
    expectQuickRefusal(Kind::TooLarge, [&path] { return readSiteProfile(path); });
}

TEST(ProfileLimits, RefuseDeepNesting)
{
    expectQuickRefusal(Kind::TooDeep, QByteArray(100'000, '['));
    expectQuickRefusal(Kind::TooDeep, QByteArray("{\"a\":").repeated(100'000));
}

TEST(ProfileLimits, RefuseManySmallValues)
{
    expectQuickRefusal(Kind::TooMany, "[" + repeated("1,") + "1]");
    expectQuickRefusal(Kind::TooMany, "[" + repeated("[],") + "1]");
    expectQuickRefusal(Kind::TooMany, "[" + repeated("\"\",") + "1]");
}

TEST(ProfileLimits, RefuseManyKeys)
{
    QByteArray text = "{\"format\": 1";
    for (int i = 0; text.size() < kLargestProfile - 100; ++i)
        text += ",\"k" + QByteArray::number(i) + "\":1";
    expectQuickRefusal(Kind::TooMany, text + "}");
}

TEST(ProfileLimits, RefuseLongTextsAndLongSpaces)
{
    expectQuickRefusal(Kind::WrongType, "\"" + repeated("a") + "\"");
    expectQuickRefusal(Kind::Syntax, "\"" + repeated("\\\\"));
    expectQuickRefusal(Kind::Syntax, repeated("\n") + "x");
    expectQuickRefusal(Kind::Empty, repeated(" "));
    expectQuickRefusal(
        Kind::TooLong,
        R"({"format":1,"id":"a","organisation":"O","products":[{"family":"office","method":"sign-in"}],"service":")" +
            repeated("a") + "\"}");
}

TEST(ProfileLimits, RefuseManyNamesOfTheWrongForm)
{
    const QByteArray text =
        R"({"format":1,"id":"a","organisation":"O","products":[{"family":"office","method":"sign-in","editions":[)" +
        QByteArray("\"a b\",").repeated(19'000) + R"("x"]}]})";
    expectQuickRefusal(Kind::BadReleaseId, text);
}

TEST(ProfileLimits, RefuseManyItemsOfOneList)
{
    const QByteArray item = R"({"family":"office","hosts":[{"host":"a"}]},)";
    const QByteArray text =
        R"({"format":1,"id":"a","organisation":"O","products":[{"family":"office","method":"sign-in"}],"kms":{"hostsFor":[)" +
        item.repeated(2000) + R"({"family":"office","hosts":[{"host":"a"}]}]}})";
    expectQuickRefusal(Kind::TooManyItems, text);
}

} // namespace

} // namespace activation
