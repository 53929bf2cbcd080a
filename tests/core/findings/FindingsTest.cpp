// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/UtcTime.h"
#include "core/findings/Finding.h"

#include <gtest/gtest.h>

#include <QSet>

namespace activation {

namespace {

QList<CheckId> allChecks()
{
    QList<CheckId> checks;
    for (int number = 1; number <= kCheckCount; ++number)
        checks.append(static_cast<CheckId>(number));
    return checks;
}

constexpr int kGeneralReasons = 4;

} // namespace

TEST(CheckId, IsFoundByItsNameAndByItsNumber)
{
    for (const CheckId check : allChecks()) {
        EXPECT_EQ(checkIdFrom(toString(check)), check);
        EXPECT_EQ(checkIdFrom(QString::number(numberOf(check))), check);
    }
}

TEST(CheckId, IsNotFoundByAnythingElse)
{
    for (const QString& text : {QStringLiteral(""), QStringLiteral("0"), QStringLiteral("14"),
                                QStringLiteral("Clock"), QStringLiteral("clock "), QStringLiteral("-1")})
        EXPECT_EQ(checkIdFrom(text), std::nullopt) << text.toStdString();
}

TEST(CheckId, KeepsTheNumbersSpokenOnTheTelephone)
{
    QStringList names;
    for (const CheckId check : allChecks())
        names.append(toString(check));
    EXPECT_EQ(
        names.join(u' '),
        QStringLiteral("administrator windows-edition time-zone clock host-name network port kms-service "
                       "licensing-service products conflicting-office office-in-use firmware-marker"));
}

TEST(Reason, BelongsToExactlyOneCheckUnlessItIsGeneral)
{
    QSet<Reason> seen;
    for (const CheckId check : allChecks()) {
        const QList<Reason> own = reasonsOf(check).mid(kGeneralReasons);
        EXPECT_FALSE(own.isEmpty());
        for (const Reason reason : own) {
            EXPECT_FALSE(seen.contains(reason)) << toString(reason).toStdString();
            seen.insert(reason);
        }
    }
    // The general ones and all these: nothing was left out of the table.
    EXPECT_EQ(static_cast<int>(Reason::MarkerMissing) + 1, seen.size() + kGeneralReasons);
}

TEST(Reason, HasAKebabCaseNameOfItsOwn)
{
    QSet<QString> names;
    for (int value = 0; value <= static_cast<int>(Reason::MarkerMissing); ++value) {
        const QString name = toString(static_cast<Reason>(value));
        EXPECT_FALSE(name.isEmpty());
        EXPECT_EQ(name, name.toLower());
        names.insert(name);
    }
    EXPECT_EQ(names.size(), static_cast<int>(Reason::MarkerMissing) + 1);
}

TEST(Reason, PutsTheGeneralOnesFirstForTheSupportCode)
{
    EXPECT_EQ(reasonsOf(CheckId::TimeZone),
              (QList{Reason::CannotTell, Reason::NeedsEarlier, Reason::NotNeeded, Reason::Interrupted,
                     Reason::ZoneMatches, Reason::ZoneSameOffset, Reason::ZoneDiffers}));
}

TEST(Facts, GiveBackWhatWasSet)
{
    Facts facts;
    facts.set(Fact::Host, QStringLiteral("kms.sample.example"));
    facts.set(Fact::Port, qint64{1688});
    facts.set(Fact::Hosts, QStringList{QStringLiteral("a"), QStringLiteral("b")});
    facts.set(Fact::Slic, true);
    facts.set(Fact::Expires, utcTime(QDate(2026, 11, 20), QTime(9, 0)));
    EXPECT_EQ(facts.text(Fact::Host), QStringLiteral("kms.sample.example"));
    EXPECT_EQ(facts.number(Fact::Port), 1688);
    EXPECT_EQ(facts.list(Fact::Hosts), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_TRUE(facts.flag(Fact::Slic));
    EXPECT_EQ(facts.time(Fact::Expires).date(), QDate(2026, 11, 20));
}

TEST(Facts, KeepEachFactOnceInTheOrderItWasFirstSet)
{
    Facts facts;
    facts.set(Fact::Port, qint64{1});
    facts.set(Fact::Host, QStringLiteral("kms"));
    facts.set(Fact::Port, qint64{2});
    QList<Fact> order;
    for (const auto& [fact, value] : facts)
        order.append(fact);
    EXPECT_EQ(order, (QList{Fact::Port, Fact::Host}));
    EXPECT_EQ(facts.number(Fact::Port), 2);
}

TEST(Facts, AnswerWithNothingForAnAbsentOrDifferentFact)
{
    Facts facts;
    EXPECT_TRUE(facts.isEmpty());
    facts.set(Fact::Host, qint64{7});
    EXPECT_EQ(facts.text(Fact::Host), QString());
    EXPECT_EQ(facts.number(Fact::Port), 0);
    EXPECT_FALSE(facts.flag(Fact::Slic));
    EXPECT_EQ(facts.find(Fact::Port), nullptr);
}

TEST(Findings, AreFoundByTheirCheck)
{
    const Findings findings{{CheckId::Clock, Verdict::Passed, Reason::ClockRight, {}, {}}};
    EXPECT_EQ(findingOf(findings, CheckId::Clock), &findings.first());
    EXPECT_EQ(findingOf(findings, CheckId::Port), nullptr);
}

} // namespace activation
