// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/JsonText.h"

#include "tests/core/json/TestProblem.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace activation {

namespace {

DocumentProblem problemIn(const QByteArray& text, const JsonLimits& limits = {})
{
    const auto read = parseJson(text, QStringLiteral("test.json"), limits);
    EXPECT_FALSE(read) << text.toStdString() << " was accepted";
    return read ? DocumentProblem() : read.error();
}

JsonValue valueOf(const QByteArray& text)
{
    const auto value = parseJson(text, QString());
    EXPECT_TRUE(value) << text.toStdString() << " was refused";
    return value.valueOr({});
}

void expectPlace(const JsonPlace& place, int line, int column, qint64 offset)
{
    EXPECT_EQ(place, (JsonPlace{line, column, offset}));
}

TEST(JsonText, KeepsMembersInOrderAndEveryPlace)
{
    const JsonValue root = valueOf("{\n  \"b\" : [ 1, -2.5e3, true ],\n  \"a\": { \"x\": null }\n}");
    expectPlace(root.place, 1, 1, 0);
    ASSERT_EQ(root.members.size(), 2U);
    EXPECT_EQ(root.members[0].key, QStringLiteral("b"));
    expectPlace(root.members[0].place, 2, 3, 4);
    expectPlace(root.members[0].value.place, 2, 9, 10);
    const std::vector<JsonValue>& items = root.members[0].value.items;
    ASSERT_EQ(items.size(), 3U);
    expectPlace(items[0].place, 2, 11, 12);
    EXPECT_EQ(items[1].text, QStringLiteral("-2.5e3"));
    expectPlace(items[1].place, 2, 14, 15);
    EXPECT_TRUE(items[2].truth);
    EXPECT_EQ(root.members[1].key, QStringLiteral("a"));
    EXPECT_EQ(root.members[1].value.find(u"x")->value.kind, JsonKind::Null);
    expectPlace(root.members[1].value.find(u"x")->value.place, 3, 15, 45);
    EXPECT_EQ(root.end, 53);
    EXPECT_EQ(root.find(u"c"), nullptr);
}

TEST(JsonText, CountsColumnsInCharactersNotBytes)
{
    const JsonValue root = valueOf(R"({"示範": "😀", "b": 1})");
    expectPlace(root.find(u"示範")->value.place, 1, 8, 11);
    EXPECT_EQ(root.find(u"示範")->value.text, QStringLiteral("😀"));
    expectPlace(root.find(u"b")->place, 1, 13, 19);
}

TEST(JsonText, CountsEveryKindOfLineEndOnce)
{
    expectPlace(valueOf("{\r\n\"a\":\n\r1}").find(u"a")->value.place, 4, 1, 9);
}

TEST(JsonText, AcceptsAByteOrderMarkThatIsNoCharacter)
{
    expectPlace(valueOf("\xEF\xBB\xBF[1]").items[0].place, 1, 2, 4);
}

TEST(JsonText, FindsTheEndOfStringsWithEscapes)
{
    const JsonValue root = valueOf(R"(["a\"]", "\\", "\u793a\ud83d\ude00", 2])");
    ASSERT_EQ(root.items.size(), 4U);
    EXPECT_EQ(root.items[0].text, QStringLiteral("a\"]"));
    EXPECT_EQ(root.items[1].text, QStringLiteral("\\"));
    EXPECT_EQ(root.items[2].text, QStringLiteral("示😀"));
    expectPlace(root.items[3].place, 1, 38, 37);
}

TEST(JsonText, RefusesWhatIsNotJsonAtItsPlace)
{
    EXPECT_EQ(problemIn("{\n  \"a\": 1,\n  b: 2\n}"), problem(Kind::Syntax, 3, 3));
    EXPECT_EQ(problemIn(R"({"a": {"b": [1 2]}})"), problem(Kind::Syntax, 1, 16, QStringLiteral("/a/b")));
    EXPECT_EQ(problemIn(R"([1,])"), problem(Kind::Syntax, 1, 4));
    EXPECT_EQ(problemIn(R"([1] 2)"), problem(Kind::Syntax, 1, 5));
    EXPECT_EQ(problemIn("// comment\n{}"), problem(Kind::Syntax, 1, 1));
    EXPECT_EQ(problemIn("[1e999]").kind, Kind::Syntax);
    EXPECT_EQ(problemIn("[NaN]").kind, Kind::Syntax);
    EXPECT_EQ(problemIn("[\"a\nb\"]").kind, Kind::Syntax);
}

TEST(JsonText, DoesNotTakeAZeroByteForTheEnd)
{
    EXPECT_EQ(problemIn(QByteArray("{}\0{}", 5)), problem(Kind::Syntax, 1, 3));
}

TEST(JsonText, RefusesHalfASurrogatePair)
{
    EXPECT_EQ(problemIn(R"(["\ud83d"])").kind, Kind::Syntax);
    EXPECT_EQ(problemIn(R"([1, "\ude00"])"), problem(Kind::Syntax, 1, 5, QStringLiteral("/1")));
}

TEST(JsonText, RefusesBytesThatAreNotUtf8AtTheirPlace)
{
    for (const char* const bytes :
         {"\xFF", "\xC0\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE7\xA4"})
        EXPECT_EQ(problemIn(QByteArray("[\n\"示") + bytes + "\"]"), problem(Kind::NotUtf8, 2, 3));
    EXPECT_EQ(problemIn("[\"\xE7\xA4"), problem(Kind::NotUtf8, 1, 3));
}

TEST(JsonText, RefusesATextInUtf16)
{
    EXPECT_EQ(problemIn(QByteArray("\xFF\xFE{\0}\0", 6)), problem(Kind::NotUtf8, 1, 1));
}

TEST(JsonText, CallsWhitespaceEmpty)
{
    for (const char* const text : {"", " \r\n\t", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
        EXPECT_EQ(problemIn(text), problem(Kind::Empty, 0, 0));
}

TEST(JsonText, RefusesTheSecondOfTwoEqualKeys)
{
    EXPECT_EQ(problemIn(R"({"a": {"b": 1, "c": 2, "\u0062": 3}})"),
              problem(Kind::DuplicateKey, 1, 24, QStringLiteral("/a/b"), {QStringLiteral("b")}));
}

TEST(JsonText, EscapesPointers)
{
    EXPECT_EQ(problemIn(R"({"a/b": {"c~d": [0, {"e": 1, "e": 2}]}})").pointer,
              QStringLiteral("/a~1b/c~0d/1/e"));
}

TEST(JsonText, RefusesOneLevelMoreThanAllowed)
{
    JsonLimits limits;
    limits.depth = 2;
    EXPECT_TRUE(parseJson("[[1], {}]", QString(), limits));
    EXPECT_EQ(problemIn(R"([[1], {"a": []}])", limits),
              problem(Kind::TooDeep, 1, 13, QStringLiteral("/1/a"), {QStringLiteral("2")}));
}

TEST(JsonText, RefusesOneValueMoreThanAllowed)
{
    JsonLimits limits;
    limits.values = 4;
    EXPECT_TRUE(parseJson("[1, 2, 3]", QString(), limits));
    EXPECT_EQ(problemIn("[1, 2, 3, 4]", limits),
              problem(Kind::TooMany, 1, 11, QStringLiteral("/3"), {QStringLiteral("4")}));
    EXPECT_EQ(problemIn(R"({"a": 1, "b": 2})", limits).kind, Kind::TooMany);
}

TEST(JsonText, RefusesAKeyThatNobodyWouldWrite)
{
    EXPECT_EQ(problemIn("{\"" + QByteArray(101, 'k') + "\": 1}"),
              problem(Kind::TooLong, 1, 2, QString(), {QStringLiteral("100")}));
}

TEST(JsonText, RefusesMoreBytesThanAllowed)
{
    JsonLimits limits;
    limits.bytes = 3;
    EXPECT_TRUE(parseJson("[1]", QString(), limits));
    EXPECT_EQ(problemIn("[12]", limits),
              problem(Kind::TooLarge, 0, 0, QString(), {QStringLiteral("4"), QStringLiteral("3")}));
}

TEST(JsonFile, IsReadUpToItsLimitAndNotFurther)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[1]");
    file.close();
    using Bytes = Result<QByteArray, DocumentProblem>;
    const DocumentProblem tooLarge{
        Kind::TooLarge, path, 0, 0, {}, {QStringLiteral("3"), QStringLiteral("2")}};
    EXPECT_EQ(readBytes(path, 3), Bytes(QByteArray("[1]")));
    EXPECT_EQ(readBytes(path, 2), Bytes(tooLarge));
}

TEST(JsonFile, ThatCannotBeReadSaysWhy)
{
    const QTemporaryDir folder;
    for (const QString& path : {folder.filePath(QStringLiteral("none.json")), folder.path()}) {
        const auto read = readBytes(path, 100);
        ASSERT_FALSE(read);
        const DocumentProblem& found = read.error();
        EXPECT_EQ(found.kind, Kind::CannotRead);
        EXPECT_EQ(found.file, path);
        EXPECT_EQ(found.values.size(), 1);
        EXPECT_FALSE(found.values.first().isEmpty());
    }
}

} // namespace

} // namespace activation
