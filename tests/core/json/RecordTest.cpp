// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/Record.h"
#include "core/json/JsonText.h"
#include "tests/core/json/TestProblem.h"

#include <gtest/gtest.h>

#include <functional>

namespace activation {

namespace {

enum class Color { Red, Green };

constexpr QStringView nameOf(Color color)
{
    switch (color) {
    case Color::Red:
        return u"red";
    case Color::Green:
        return u"green";
    }
    return {};
}

/// The problem that reading this text like that leads to; nothing when there is none.
std::optional<DocumentProblem> problemOf(const QByteArray& text, const std::function<void(Record&)>& read)
{
    const auto json = parseJson(text, QStringLiteral("test.json"));
    ProblemList problems(QStringLiteral("test.json"));
    {
        Record record(Field(*json, problems));
        read(record);
    }
    return problems.first();
}

TEST(Record, ReadsWhatIsThereAndTakesTheFallbackForWhatIsNot)
{
    const auto found =
        problemOf(R"({"name": "kms", "port": 17, "on": true, "color": "green", "when": "2027-02-28"})",
                  [](Record& record) {
                      EXPECT_EQ(record.required(u"name").string(), QStringLiteral("kms"));
                      EXPECT_EQ(record.required(u"port").number<int>(1, 20), 17);
                      EXPECT_TRUE(record.optional(u"on").boolean());
                      EXPECT_EQ(record.optional(u"color").oneOf<Color>(), Color::Green);
                      EXPECT_EQ(record.optional(u"when").date(), QDate(2027, 2, 28));
                      EXPECT_EQ(record.optional(u"none").string(QStringLiteral("x")), QStringLiteral("x"));
                      EXPECT_EQ(record.optional(u"none").integer(1, 9, 42), 42);
                      EXPECT_EQ(record.optional(u"none").oneOf(Color::Green), Color::Green);
                      EXPECT_TRUE(record.optional(u"none").text().isEmpty());
                      EXPECT_TRUE(record.optional(u"none").items(1).isEmpty());
                  });
    EXPECT_EQ(found, std::nullopt);
}

TEST(Record, NotesAKeyThatNobodyAskedForWithTheOneThatWasMeant)
{
    const auto read = [](Record& record) { (void)record.optional(u"hosts").items(); };
    EXPECT_EQ(problemOf("{\n  \"host\": []\n}", read),
              problem(Kind::UnknownKey, 2, 3, QStringLiteral("/host"),
                      {QStringLiteral("host"), QStringLiteral("hosts")}));
    EXPECT_EQ(problemOf(R"({"colour": []})", read), problem(Kind::UnknownKey, 1, 2, QStringLiteral("/colour"),
                                                            {QStringLiteral("colour"), QString()}));
}

TEST(Record, PrefersAMisspeltKeyToTheMissingOne)
{
    EXPECT_EQ(
        problemOf(R"({"hsots": []})", [](Record& record) { (void)record.required(u"hosts").items(); })->kind,
        Kind::UnknownKey);
}

TEST(Record, NotesAMissingKeyAtItsObject)
{
    EXPECT_EQ(problemOf(" {}", [](Record& record) { (void)record.required(u"id").string(); }),
              problem(Kind::MissingKey, 1, 2, QString(), {QStringLiteral("id")}));
}

TEST(Record, KeepsTheProblemThatStandsFirstInTheText)
{
    const auto read = [](Record& record) {
        (void)record.optional(u"second").boolean();
        (void)record.optional(u"first").boolean();
    };
    EXPECT_EQ(problemOf(R"({"first": 1, "second": 2})", read)->pointer, QStringLiteral("/first"));
}

TEST(Record, LeavesKeysAloneWhenTold)
{
    EXPECT_EQ(problemOf(R"({"$schema": 1})", [](Record& record) { record.allow(u"$schema"); }), std::nullopt);
    EXPECT_EQ(problemOf(R"({"a": 1, "b": 2})", [](Record& record) { record.allowOthers(); }), std::nullopt);
}

TEST(Record, NotesAValueThatIsNoObjectOnce)
{
    EXPECT_EQ(problemOf("[]", [](Record& record) { (void)record.required(u"id").string(); }),
              problem(Kind::WrongType, 1, 1, QString(), {QStringLiteral("object"), QStringLiteral("array")}));
}

TEST(Record, NotesConflictsAndNeedsAtTheKey)
{
    EXPECT_EQ(
        problemOf(R"({"a": 1})",
                  [](Record& record) {
                      record.allowOthers();
                      record.conflict(u"a", u"b");
                  }),
        problem(Kind::Conflict, 1, 7, QStringLiteral("/a"), {QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(
        problemOf(R"({"a": 1})",
                  [](Record& record) {
                      record.allowOthers();
                      record.needs(u"a", u"b");
                  }),
        problem(Kind::NeedsOther, 1, 7, QStringLiteral("/a"), {QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(Field, TakesIntegersOnlyAsIntegers)
{
    const auto read = [](Record& record) { EXPECT_EQ(record.required(u"n").integer(-5, 5, 3), 3); };
    EXPECT_EQ(problemOf(R"({"n": 1.0})", read)->kind, Kind::WrongType);
    EXPECT_EQ(problemOf(R"({"n": 1e0})", read)->kind, Kind::WrongType);
    EXPECT_EQ(problemOf(R"({"n": 6})", read),
              problem(Kind::OutOfRange, 1, 7, QStringLiteral("/n"),
                      {QStringLiteral("6"), QStringLiteral("-5"), QStringLiteral("5")}));
    EXPECT_EQ(problemOf(R"({"n": 99999999999999999999})", read)->kind, Kind::OutOfRange);
    EXPECT_EQ(problemOf(R"({"n": "1"})", read)->values,
              (QStringList{QStringLiteral("number"), QStringLiteral("string")}));
}

TEST(Field, ReadsTextForAllLanguagesOrForEach)
{
    const auto found =
        problemOf(R"({"one": "EasyConnect", "two": {"zh-TW": "示範", "ko": "예시"}})", [](Record& record) {
            EXPECT_EQ(record.required(u"one").text().in(Language::Japanese), QStringLiteral("EasyConnect"));
            const LocalizedText two = record.required(u"two").text();
            EXPECT_EQ(two.in(Language::Korean), QStringLiteral("예시"));
            EXPECT_EQ(two.in(Language::Japanese), QStringLiteral("示範"));
        });
    EXPECT_EQ(found, std::nullopt);
    EXPECT_EQ(problemOf(R"({"t": {"en": " "}})", [](Record& record) { (void)record.required(u"t").text(); }),
              problem(Kind::Blank, 1, 14, QStringLiteral("/t/en")));
}

TEST(Field, NotesTheAllowedNames)
{
    EXPECT_EQ(problemOf(R"({"color": "blue"})",
                        [](Record& record) { (void)record.required(u"color").oneOf<Color>(); }),
              problem(Kind::NotOneOf, 1, 11, QStringLiteral("/color"),
                      {QStringLiteral("blue"), QStringLiteral("red"), QStringLiteral("green")}));
}

TEST(Field, NotesANameThatStandsTwiceInAList)
{
    EXPECT_EQ(problemOf(R"({"c": ["red", "green", "red"]})",
                        [](Record& record) { (void)record.required(u"c").listOf<Color>(); }),
              problem(Kind::Repeated, 1, 24, QStringLiteral("/c/2"), {QStringLiteral("red")}));
}

TEST(Field, ShortensWhatItFoundInProblems)
{
    const QByteArray text = R"({"h": ")" + QByteArray(10'000, '!') + R"("})";
    const auto found = problemOf(text, [](Record& record) { (void)record.required(u"h").host(); });
    EXPECT_EQ(found->kind, Kind::BadHost);
    EXPECT_EQ(found->values.first().size(), 81);
}

TEST(Field, RefusesDatesThatAreNotIso)
{
    for (const QByteArray text :
         {"2027-2-28", "2027-02-30", "20270228", "2027-02-28T00:00", "2027-02-28\\n"}) {
        const auto found = problemOf("{\"d\": \"" + text + "\"}", [](Record& record) {
            EXPECT_TRUE(record.required(u"d").date().isNull());
        });
        EXPECT_EQ(found->kind, Kind::BadDate) << text.toStdString();
    }
}

TEST(Field, ReadsErrorCodesOfEightDigits)
{
    const auto read = [](Record& record) { return record.required(u"c").errorCode(); };
    EXPECT_EQ(
        problemOf(R"({"c": "0xC004F074"})", [&](Record& record) { EXPECT_EQ(read(record), 0xC004F074U); }),
        std::nullopt);
    EXPECT_EQ(problemOf(R"({"c": "0xC004F07"})", [&](Record& record) { EXPECT_EQ(read(record), 0U); })->kind,
              Kind::BadCode);
}

} // namespace

} // namespace activation
