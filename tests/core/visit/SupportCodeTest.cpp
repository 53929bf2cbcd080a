// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/visit/SupportCode.h"

#include "core/licensing/ActivationErrors.h"
#include "core/visit/BlockingPairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace activation {

namespace {

constexpr std::array kGroupStarts{0, 5, 10};

/// Always the same facts, in no order.
class AnyFacts final
{
public:
    SupportFacts next()
    {
        SupportFacts facts;
        facts.screen = static_cast<Screen>(below(kScreenCount));
        if (const int pair = below(static_cast<int>(blockingPairs().size()) + 1); pair > 0)
            facts.blocking = blockingPairs().at(pair - 1);
        if (const int error = below(static_cast<int>(activationErrors().size()) + 1); error > 0)
            facts.lastError = activationErrors().at(error - 1).code;
        facts.windows = below(2) == 1;
        facts.office = below(2) == 1;
        facts.projectOrVisio = below(2) == 1;
        if (const int elevation = below(4); elevation > 0)
            facts.elevation = static_cast<Elevation>(elevation - 1);
        facts.nameResolved = below(2) == 1;
        facts.portOpen = below(2) == 1;
        return facts;
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    std::mt19937 m_random{20260520};
};

::testing::AssertionResult readsBack(const SupportFacts& facts)
{
    const QString code = supportCode(facts);
    const auto found = decodeSupportCode(code);
    if (!found)
        return ::testing::AssertionFailure() << code.toStdString() << " is refused";
    if (*found != facts)
        return ::testing::AssertionFailure() << code.toStdString() << " says something else";
    return ::testing::AssertionSuccess();
}

SupportCodeProblem problemOf(const QString& code)
{
    const auto read = decodeSupportCode(code);
    return read ? SupportCodeProblem{SupportCodeProblem::Kind::NotKnown, {-1}} : read.error();
}

const SupportCodeProblem kNoProblem{SupportCodeProblem::Kind::NotKnown, {-1}};

SupportCodeProblem misheard(const QList<int>& groups)
{
    return {SupportCodeProblem::Kind::Misheard, groups};
}

TEST(SupportCode, IsThreeGroupsOfFourDigits)
{
    AnyFacts any;
    for (int count = 0; count < 1000; ++count) {
        const QString code = supportCode(any.next());
        ASSERT_EQ(code.size(), 14);
        EXPECT_EQ(code.at(4), u' ');
        EXPECT_EQ(code.at(9), u' ');
        EXPECT_TRUE(std::ranges::all_of(code, [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); }));
    }
}

// Spoken codes must mean the same in every later version of the program.
TEST(SupportCode, OfKnownFactsNeverChanges)
{
    SupportFacts facts;
    EXPECT_EQ(supportCode(facts).toStdString(), "1009 6634 2967");
    facts.screen = Screen::NotActivated;
    facts.blocking = {CheckId::Network, Reason::VpnNotConnected};
    facts.lastError = 0xC004F074;
    facts.windows = true;
    facts.office = true;
    facts.elevation = Elevation::CanBeElevated;
    facts.nameResolved = true;
    EXPECT_EQ(supportCode(facts).toStdString(), "1458 4901 7450");
}

TEST(SupportCode, ReadsBackEveryValueOfEveryField)
{
    for (int screen = 0; screen < kScreenCount; ++screen) {
        SupportFacts facts;
        facts.screen = static_cast<Screen>(screen);
        EXPECT_TRUE(readsBack(facts));
    }
    for (const BlockingPair& pair : blockingPairs()) {
        SupportFacts facts;
        facts.blocking = pair;
        EXPECT_TRUE(readsBack(facts));
    }
    for (const ActivationError& error : activationErrors()) {
        SupportFacts facts;
        facts.lastError = error.code;
        EXPECT_TRUE(readsBack(facts));
    }
    for (int bits = 0; bits < 128; ++bits) {
        SupportFacts facts;
        facts.windows = (bits & 1) != 0;
        facts.office = (bits & 2) != 0;
        facts.projectOrVisio = (bits & 4) != 0;
        facts.nameResolved = (bits & 8) != 0;
        facts.portOpen = (bits & 16) != 0;
        if (bits >= 32)
            facts.elevation = static_cast<Elevation>(bits / 32 - 1);
        EXPECT_TRUE(readsBack(facts));
    }
}

TEST(SupportCode, ReadsBackAHundredThousandMixedFacts)
{
    AnyFacts any;
    for (int count = 0; count < 100'000; ++count)
        ASSERT_TRUE(readsBack(any.next()));
}

TEST(SupportCode, FindsEveryMisheardDigitAndNamesItsGroup)
{
    AnyFacts any;
    for (int count = 0; count < 1000; ++count) {
        const QString code = supportCode(any.next());
        for (int place = 0; place < code.size(); ++place) {
            if (code.at(place) == u' ')
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                if (code.at(place) == digit)
                    continue;
                QString wrong = code;
                wrong[place] = digit;
                ASSERT_EQ(problemOf(wrong), misheard({place / 5 + 1})) << qPrintable(code);
            }
        }
    }
}

TEST(SupportCode, FindsEverySwapOfNeighboursTheCheckDigitIncluded)
{
    AnyFacts any;
    int swaps = 0;
    for (int count = 0; count < 1000; ++count) {
        const QString code = supportCode(any.next());
        for (const int start : kGroupStarts) {
            for (int place = start; place < start + 3; ++place) {
                QString wrong = code;
                wrong[place] = code.at(place + 1);
                wrong[place + 1] = code.at(place);
                if (wrong == code)
                    continue;
                ++swaps;
                ASSERT_EQ(problemOf(wrong), misheard({start / 5 + 1})) << qPrintable(code);
            }
        }
    }
    EXPECT_GT(swaps, 5000);
}

TEST(SupportCode, FindsEveryTwoSwappedGroups)
{
    AnyFacts any;
    for (int count = 0; count < 1000; ++count) {
        const QString code = supportCode(any.next());
        const QStringList groups = code.split(u' ');
        for (const auto& [left, right] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2)}) {
            QStringList wrong = groups;
            wrong.swapItemsAt(left, right);
            ASSERT_EQ(problemOf(wrong.join(u' ')), misheard({left + 1, right + 1})) << qPrintable(code);
        }
    }
}

TEST(SupportCode, MayBeTypedTheWayItIsHeard)
{
    SupportFacts facts;
    facts.blocking = {CheckId::Clock, Reason::ClockFarOffByZone};
    const QString code = supportCode(facts);
    QString wide;
    for (const QChar c : code)
        wide += c == u' ' ? QChar(u'\u3000') : QChar(static_cast<char16_t>(c.unicode() - u'0' + u'\uFF10'));
    for (QString typed : {code, QString(code).remove(u' '), QString(code).replace(u' ', u'-'), wide,
                          QString(code).replace(u' ', u'\u2013'), QString(code).replace(u' ', u'\uFF0D'),
                          QStringLiteral("  ") + code + QStringLiteral("\n")}) {
        const auto read = decodeSupportCode(typed);
        ASSERT_TRUE(read) << qPrintable(typed);
        EXPECT_EQ(*read, facts);
    }
}

TEST(SupportCode, IsFoundInWhateverWasPasted)
{
    const QString code = QStringLiteral("2047 1183 6051");
    for (const char16_t* pasted :
         {u"2047 1183 6051", u"204711836051", u"2047-1183-6051.", u"20 47 11 83 60 51", u"2047.1183.6051",
          u"Screen 1-2 \u00B7 support code 2047 1183 6051", u"\u670D\u52D9\u4EE3\u78BC 2047 1183 6051\u3002",
          u"\uC9C0\uC6D0 \uCF54\uB4DC: 2047,1183,6051", u"\uFF12\uFF10\uFF14\uFF17\u30001183\u30006051\uFF0C",
          u"code 2047\r\n1183\r\n6051", u"2047\u30FB1183\u30FB6051 \u3067\u3059"})
        EXPECT_EQ(supportCodeIn(QStringView(pasted).toString()), code);
    for (const char16_t* other :
         {u"", u"2047 1183 605", u"call 2047 1183 6051 2", u"4111 1111 1111 1111", u"192.168.100.200",
          u"A2047 1183 6051", u"0xC004F074", u"2047; 1183; and 6051"})
        EXPECT_EQ(supportCodeIn(QStringView(other).toString()), QString())
            << qPrintable(QStringView(other).toString());
}

TEST(SupportCode, RefusesWhatIsNotTwelveDigits)
{
    const SupportCodeProblem wrongLength{SupportCodeProblem::Kind::WrongLength, {}};
    for (const char16_t* typed :
         {u"", u"1", u"1234 5678 901", u"1234 5678 9012 3", u"1234 5678 901x", u"1234_5678_9012",
          u"\u0661234 5678 9012", u"0xC004F074", u"                "}) {
        EXPECT_EQ(problemOf(QStringView(typed).toString()), wrongLength);
    }
}

TEST(SupportCode, SaysWhenNoVersionMakesIt)
{
    // Every payload with right check digits: found by trying each last digit.
    const auto wellFormed = [](const QString& payload) {
        QString code;
        for (int group = 0; group < 3; ++group) {
            for (char16_t check = u'0'; check <= u'9'; ++check) {
                const QString said = payload.mid(group * 3, 3) + QChar(check);
                QString all = QStringLiteral("000000000000");
                all.replace(group * 4, 4, said);
                if (!problemOf(all).groups.contains(group + 1))
                    code += said;
            }
        }
        return code;
    };
    const SupportCodeProblem notKnown{SupportCodeProblem::Kind::NotKnown, {}};
    EXPECT_EQ(wellFormed(QStringLiteral("000000000")).size(), 12);
    EXPECT_EQ(problemOf(wellFormed(QStringLiteral("000000000"))), notKnown);
    EXPECT_EQ(problemOf(wellFormed(QStringLiteral("100663295"))), notKnown);
    EXPECT_EQ(problemOf(wellFormed(QStringLiteral("100663296"))), kNoProblem);
    EXPECT_EQ(problemOf(wellFormed(QStringLiteral("201326592"))), notKnown); // version 2
    EXPECT_EQ(problemOf(wellFormed(QStringLiteral("201326591"))), notKnown); // version 1, screen 31
    EXPECT_EQ(problemOf(wellFormed(QStringLiteral("999999999"))), notKnown);
}

TEST(SupportCode, LeavesOutAnErrorThatIsNotInTheTable)
{
    SupportFacts facts;
    facts.lastError = 0x8BADF00D;
    const auto read = decodeSupportCode(supportCode(facts));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->lastError, std::nullopt);
}

TEST(BlockingPairs, HoldEveryReasonOfEveryCheckOnce)
{
    QList<BlockingPair> expected;
    const QList<Reason> general{Reason::CannotTell, Reason::NeedsEarlier, Reason::NotNeeded,
                                Reason::Interrupted};
    for (int number = 1; number <= kCheckCount; ++number) {
        for (const Reason reason : reasonsOf(static_cast<CheckId>(number))) {
            if (!general.contains(reason))
                expected.append({static_cast<CheckId>(number), reason});
        }
    }
    for (const BlockingPair& pair : expected)
        EXPECT_EQ(blockingPairs().count(pair), 1) << qPrintable(toString(pair.second));
    EXPECT_EQ(blockingPairs().size(), expected.size());
    EXPECT_LT(blockingPairs().size(), 128);
    EXPECT_LT(activationErrors().size(), 192);
}

TEST(BlockingPairs, KeepTheirOrder)
{
    EXPECT_EQ(blockingPairs().at(0), BlockingPair(CheckId::Administrator, Reason::Elevated));
    EXPECT_EQ(indexOf(BlockingPair(CheckId::Network, Reason::VpnNotConnected)), 31);
    EXPECT_EQ(blockingPairs().at(79), BlockingPair(CheckId::FirmwareMarker, Reason::MarkerMissing));
}

} // namespace

} // namespace activation
