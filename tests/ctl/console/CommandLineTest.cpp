// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/CommandLine.h"

#include <gtest/gtest.h>

namespace activation::ctl {

namespace {

using Kind = UsageProblem::Kind;

Invocation parse(const char* line)
{
    return parseCommandLine(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST(CommandLine, TakesOptionsBeforeAndAfterTheCommand)
{
    const Invocation invocation = parse("--language ko check --json --only=3,clock");
    EXPECT_EQ(invocation.problem, std::nullopt);
    EXPECT_EQ(invocation.command, Command::Check);
    EXPECT_EQ(invocation.value(Option::Language), QStringLiteral("ko"));
    EXPECT_EQ(invocation.value(Option::Only), QStringLiteral("3,clock"));
    EXPECT_TRUE(invocation.has(Option::Json));
    EXPECT_FALSE(invocation.has(Option::Quiet));
}

TEST(CommandLine, TakesNegativeNumbersAsOperands)
{
    const Invocation invocation = parse("explain -1073418124");
    EXPECT_EQ(invocation.problem, std::nullopt);
    EXPECT_EQ(invocation.operands, QStringList{QStringLiteral("-1073418124")});
}

TEST(CommandLine, TakesAnOutputThatBeginsWithDashesAsOperand)
{
    const Invocation invocation = parse("explain ---Processing--- ERROR --json");
    EXPECT_EQ(invocation.problem, std::nullopt);
    EXPECT_EQ(invocation.operands,
              (QStringList{QStringLiteral("---Processing---"), QStringLiteral("ERROR")}));
    EXPECT_TRUE(invocation.has(Option::Json));
}

TEST(CommandLine, TakesEverythingAfterTwoDashesAsOperands)
{
    const Invocation invocation = parse("explain -- --json");
    EXPECT_EQ(invocation.operands, QStringList{QStringLiteral("--json")});
    EXPECT_FALSE(invocation.has(Option::Json));
}

TEST(CommandLine, KeepsLanguageAndFormWhenSomethingIsWrong)
{
    const Invocation invocation = parse("chek --bogus --language ja --json");
    ASSERT_TRUE(invocation.problem);
    EXPECT_EQ(*invocation.problem,
              (UsageProblem{Kind::UnknownCommand, QStringLiteral("chek"), QStringLiteral("check")}));
    EXPECT_EQ(invocation.value(Option::Language), QStringLiteral("ja"));
    EXPECT_TRUE(invocation.has(Option::Json));
}

TEST(CommandLine, KnowsWhichOptionsBelongToWhichCommand)
{
    const Invocation invocation = parse("status --remove-conflicts");
    ASSERT_TRUE(invocation.problem);
    EXPECT_EQ(invocation.problem->kind, Kind::UnknownOption);
    EXPECT_EQ(invocation.problem->word, QStringLiteral("--remove-conflicts"));
    EXPECT_EQ(parse("activate --remove-conflicts").problem, std::nullopt);
}

TEST(CommandLine, SaysWhatIsMissingOrTooMuch)
{
    EXPECT_EQ(parse("").problem->kind, Kind::NoCommand);
    EXPECT_EQ(parse("check --only").problem->kind, Kind::ValueMissing);
    EXPECT_EQ(parse("check --only --wait").problem->kind, Kind::ValueMissing);
    EXPECT_EQ(parse("check --wait=yes").problem->kind, Kind::ValueNotTaken);
    EXPECT_EQ(parse("decode").problem->kind, Kind::OperandMissing);
    EXPECT_EQ(parse("undo now").problem->word, QStringLiteral("now"));
    EXPECT_EQ(parse("check --only x -wait").problem->word, QStringLiteral("-wait"));
}

TEST(CommandLine, AsksForNothingMoreWhenHelpIsWanted)
{
    EXPECT_EQ(parse("--help").problem, std::nullopt);
    EXPECT_EQ(parse("explain -h").problem, std::nullopt);
    EXPECT_EQ(parse("--version").problem, std::nullopt);
}

TEST(CommandLine, SuggestsOnlyWhatComesNear)
{
    const QStringList words{QStringLiteral("check"), QStringLiteral("status"), QStringLiteral("activate")};
    EXPECT_EQ(nearestWord(QStringLiteral("chekc"), words), QStringLiteral("check"));
    EXPECT_EQ(nearestWord(QStringLiteral("activ"), words), QStringLiteral("activate"));
    EXPECT_EQ(nearestWord(QStringLiteral("xyzzy"), words), QString());
    EXPECT_EQ(nearestWord(QStringLiteral("a"), {QStringLiteral("ab"), QStringLiteral("b")}),
              QStringLiteral("ab"));
}

TEST(CommandTable, HasEveryOptionOnceAndUnderItsOwnName)
{
    QStringList names;
    for (int index = 0; index <= static_cast<int>(Option::All); ++index) {
        const OptionSpec& spec = specOf(static_cast<Option>(index));
        EXPECT_EQ(spec.option, static_cast<Option>(index));
        names.append(spec.name.toString());
    }
    EXPECT_EQ(names.removeDuplicates(), 1) << "only is for checks or for products";
}

TEST(CommandLine, OnlyIsForChecksOrForProducts)
{
    const Invocation checks = parse("check --only clock");
    EXPECT_EQ(checks.value(Option::Only), QStringLiteral("clock"));
    EXPECT_FALSE(checks.has(Option::OnlyProducts));
    for (const char* line : {"activate --only office", "--only office plan"}) {
        const Invocation products = parse(line);
        EXPECT_FALSE(products.problem.has_value()) << line;
        EXPECT_EQ(products.value(Option::OnlyProducts), QStringLiteral("office")) << line;
        EXPECT_FALSE(products.has(Option::Only)) << line;
    }
    EXPECT_TRUE(parse("status --only office").problem.has_value());
}

} // namespace activation::ctl
