// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Result.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <variant>

namespace activation {

namespace {

const Failure kFailure{Cause::TimedOut, 1460, QStringLiteral("too slow")};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return kFailure;
    return number / 2;
}

} // namespace

TEST(Result, HoldsAValueOrTheErrorInItsPlace)
{
    const Result<int> good = half(4);
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, 2);
    EXPECT_EQ(good.valueOr(7), 2);
    const Result<int> bad = half(3);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error(), kFailure);
    EXPECT_EQ(bad.valueOr(7), 7);
    EXPECT_NE(good, bad);
    EXPECT_EQ(bad, half(5));
}

TEST(Result, OfNothingIsDoneOrNot)
{
    EXPECT_TRUE(Result<void>());
    EXPECT_EQ(Result<void>(kFailure).error(), kFailure);
    EXPECT_EQ(Result<void>().transform([] { return 5; }).valueOr(0), 5);
}

TEST(Result, AndThenGoesOnOnlyWithAValue)
{
    EXPECT_EQ(half(8).andThen(half).andThen(half), Result<int>(1));
    EXPECT_EQ(half(6).andThen(half).andThen(half), Result<int>(kFailure));
    EXPECT_EQ(half(8).andThen([](int) { return Result<void>(); }), Result<void>());
}

TEST(Result, TransformChangesOnlyAValue)
{
    EXPECT_EQ(half(8).transform([](int number) { return QString::number(number); }),
              Result<QString>(QStringLiteral("4")));
    EXPECT_EQ(half(7).transform([](int) { return QString(); }), Result<QString>(kFailure));
}

TEST(Result, TransformTakesAMemberOutOfATemporary)
{
    struct Pair
    {
        QString first;
        QStringList rest;
    };
    const Pair pair{QString(50, u'a'), {QString(50, u'b')}};
    const auto rest = Result<Pair>(pair).transform(&Pair::rest);
    EXPECT_EQ(rest, Result<QStringList>(pair.rest));
}

TEST(Result, HandsOnWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> owner(std::make_unique<int>(9));
    const auto doubled = std::move(owner).transform(
        [](std::unique_ptr<int> number) { return std::make_unique<int>(*number * 2); });
    ASSERT_TRUE(doubled);
    EXPECT_EQ(**doubled, 18);
    Result<std::unique_ptr<int>> taken(std::make_unique<int>(3));
    EXPECT_EQ(*std::move(taken).valueOr(nullptr), 3);
}

TEST(Result, OfACallIsKeptByALoopOverIt)
{
    const auto ask = [](const QString& word) -> Result<QStringList> { return QStringList(3, word); };
    int letters = 0;
    for (const QString& word : *ask(QStringLiteral("a word that has memory of its own")))
        letters += static_cast<int>(word.size());
    EXPECT_EQ(letters, 99);
}

TEST(Result, WidensByItself)
{
    using Wide = Result<std::optional<int>, std::variant<QString, Failure>>;
    EXPECT_EQ(Wide(half(4)), Wide(std::optional(2)));
    EXPECT_EQ(Wide(half(3)), Wide(std::variant<QString, Failure>(kFailure)));
}

TEST(Result, WidensTheErrorBetweenTwoSteps)
{
    using Narrow = Result<int, Failure>;
    using Wide = Result<QString, std::variant<QStringList, Failure>>;
    const auto wide = [](Narrow narrow) -> Wide {
        return std::move(narrow).transform([](int number) { return QString::number(number); });
    };
    EXPECT_EQ(wide(half(4)), Wide(QStringLiteral("2")));
    EXPECT_EQ(wide(half(3)), Wide(std::variant<QStringList, Failure>(kFailure)));
}

// A conversion that would cut a number off, or take an error for a value, does not compile.
static_assert(!std::is_convertible_v<Result<long long>, Result<int>>);
static_assert(!std::is_convertible_v<Result<const char*>, Result<bool>>);

} // namespace activation
