// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

namespace activation {

using namespace std::chrono_literals;

namespace {

Finding lookWhenWrongBy(std::chrono::milliseconds wrongBy)
{
    CheckScene scene;
    scene.pc.clockWrongBy = wrongBy;
    return scene.look(CheckId::Clock);
}

Finding lookAtZone(const QString& zone)
{
    CheckScene scene;
    scene.pc.zone = zone;
    return scene.look(CheckId::TimeZone);
}

} // namespace

TEST(TimeZoneCheck, PassesTheProfilesZone)
{
    const Finding finding = lookAtZone(QStringLiteral("Taipei Standard Time"));
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::ZoneMatches);
    EXPECT_EQ(finding.facts.number(Fact::ZoneOffsetMinutes), 480);
}

TEST(TimeZoneCheck, PassesAnotherZoneWithTheSameOffset)
{
    const Finding finding = lookAtZone(QStringLiteral("China Standard Time"));
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::ZoneSameOffset);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(TimeZoneCheck, AdvisesWhenTheOffsetDiffersAndOffersTheProfilesZone)
{
    const Finding finding = lookAtZone(QStringLiteral("Tokyo Standard Time"));
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::ZoneDiffers);
    EXPECT_EQ(finding.facts.text(Fact::Zone), QStringLiteral("Tokyo Standard Time"));
    EXPECT_EQ(finding.facts.text(Fact::WantedZone), QStringLiteral("Taipei Standard Time"));
    EXPECT_EQ(finding.repairs, QList<StepRequest>{SetTimeZone{QStringLiteral("Taipei Standard Time")}});
}

TEST(TimeZoneCheck, SaysWhyItCannotTell)
{
    CheckScene scene;
    scene.pc.behaviors[practice::PracticeCall::Zone] = {{}, false, -1, {Cause::NotSupported, 0, {}}, false};
    const Finding finding = scene.look(CheckId::TimeZone);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.facts.text(Fact::Cause), QStringLiteral("not-supported"));
}

TEST(ClockCheck, PassesARightClock)
{
    const Finding finding = lookWhenWrongBy(0ms);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::ClockRight);
    EXPECT_EQ(finding.facts.number(Fact::SkewSeconds), 0);
    EXPECT_EQ(finding.facts.list(Fact::Sources).size(), 2);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ClockCheck, PassesOneSecondBelowTheAdviceLimit)
{
    EXPECT_EQ(lookWhenWrongBy(5min - 1s).reason, Reason::ClockRight);
}

TEST(ClockCheck, AdvisesFromTheAdviceLimitInBothDirections)
{
    for (const std::chrono::milliseconds wrongBy : {5min, -5min}) {
        const Finding finding = lookWhenWrongBy(wrongBy);
        EXPECT_EQ(finding.verdict, Verdict::Advice);
        EXPECT_EQ(finding.reason, Reason::ClockOff);
        EXPECT_EQ(finding.repairs, QList<StepRequest>{SynchronizeClock{}});
    }
}

TEST(ClockCheck, BlocksWhenSkewExceedsProfileLimit)
{
    const Finding finding = lookWhenWrongBy(4h);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ClockFarOff);
    EXPECT_EQ(finding.facts.number(Fact::SkewSeconds), -4 * 3600);
    EXPECT_EQ(finding.repairs, QList<StepRequest>{SynchronizeClock{}});
}

TEST(ClockCheck, OnlyTellsOfADomainsClockThatDiffers)
{
    CheckScene scene;
    scene.pc.windows.domainJoined = true;
    scene.pc.clockWrongBy = -12min;
    const Finding finding = scene.look(CheckId::Clock);
    EXPECT_EQ(finding.verdict, Verdict::Passed);
    EXPECT_EQ(finding.reason, Reason::DomainClockDiffers);
    EXPECT_EQ(finding.facts.number(Fact::SkewSeconds), 12 * 60);
    EXPECT_TRUE(finding.repairs.isEmpty());
    scene.pc.clockWrongBy = 1min;
    EXPECT_EQ(scene.look(CheckId::Clock).reason, Reason::ClockRight);
}

TEST(ClockCheck, NeitherBlocksNorSetsADomainsClockThatIsFarOff)
{
    CheckScene scene;
    scene.pc.windows.domainJoined = true;
    scene.pc.zone = QStringLiteral("Pacific Standard Time");
    scene.pc.clockWrongBy = 16h; // which the zone would explain
    const Finding finding = scene.look(CheckId::Clock);
    EXPECT_EQ(finding.verdict, Verdict::Advice);
    EXPECT_EQ(finding.reason, Reason::DomainClockFarOff);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ClockCheck, TakesAPcForNoMemberWhereWindowsDoesNotTell)
{
    CheckScene scene;
    scene.pc.windows.domainJoined = true;
    scene.pc.behaviors[practice::PracticeCall::Windows] = {
        {}, false, -1, {Cause::NotSupported, 0, {}}, false};
    scene.pc.clockWrongBy = 12min;
    EXPECT_EQ(scene.look(CheckId::Clock).repairs, QList<StepRequest>{SynchronizeClock{}});
}

TEST(ClockCheck, TakesItsLimitsFromTheProfile)
{
    CheckScene scene;
    scene.profile.clock.adviceFrom = 1min;
    scene.profile.clock.blockingFrom = 2min;
    scene.pc.clockWrongBy = 2min;
    EXPECT_EQ(scene.look(CheckId::Clock).reason, Reason::ClockFarOff);
}

TEST(ClockCheck, NamesTheZoneAsTheCauseWhenTheWallClockIsRight)
{
    CheckScene scene;
    scene.pc.zone = QStringLiteral("Pacific Standard Time");
    scene.pc.clockWrongBy = 16h + 4min; // in winter 16 h east of it; set by hand
    const Finding finding = scene.look(CheckId::Clock);
    EXPECT_EQ(finding.verdict, Verdict::Blocking);
    EXPECT_EQ(finding.reason, Reason::ClockFarOffByZone);
    EXPECT_EQ(finding.facts.text(Fact::Zone), QStringLiteral("Pacific Standard Time"));
    EXPECT_EQ(finding.repairs,
              (QList<StepRequest>{SetTimeZone{QStringLiteral("Taipei Standard Time")}, SynchronizeClock{}}));
}

TEST(ClockCheck, DoesNotBlameAWrongZoneForAClockThatIsWrongByMore)
{
    CheckScene scene;
    scene.pc.zone = QStringLiteral("Pacific Standard Time");
    scene.pc.clockWrongBy = 16h + 6min;
    EXPECT_EQ(scene.look(CheckId::Clock).reason, Reason::ClockFarOff);
}

TEST(ClockCheck, DoesNotBlameTheRightZone)
{
    CheckScene scene;
    scene.pc.clockWrongBy = 16h;
    EXPECT_EQ(scene.look(CheckId::Clock).reason, Reason::ClockFarOff);
}

TEST(ClockCheck, TakesTheMedianOfThreeSources)
{
    CheckScene scene;
    scene.profile.clock.sources.append({QUrl(QStringLiteral("ntp://time3.sample.example"))});
    scene.pc.timeSources.append({QUrl(QStringLiteral("ntp://time3.sample.example")), 4min, true});
    scene.pc.clockWrongBy = -10min;
    EXPECT_EQ(scene.look(CheckId::Clock).facts.number(Fact::SkewSeconds), 600);
}

TEST(ClockCheck, CannotTellWhenTheSourcesDisagree)
{
    CheckScene scene;
    scene.pc.timeSources.last().wrongBy = 6min;
    const Finding finding = scene.look(CheckId::Clock);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.reason, Reason::TimeSourcesDisagree);
    EXPECT_EQ(finding.facts.number(Fact::SpreadSeconds), 360);
    EXPECT_TRUE(finding.repairs.isEmpty());
}

TEST(ClockCheck, GoesByTheSourcesThatAnswer)
{
    CheckScene scene;
    scene.pc.timeSources.first().answers = false;
    const Finding finding = scene.look(CheckId::Clock);
    EXPECT_EQ(finding.reason, Reason::ClockRight);
    EXPECT_EQ(finding.facts.list(Fact::Sources), QStringList{QStringLiteral("ntp://time2.sample.example")});
    EXPECT_EQ(finding.facts.list(Fact::SilentSources),
              QStringList{QStringLiteral("ntp://time1.sample.example")});
}

/// Small devices begin in 1970 when their power returns; others have been set to a year that is far away.
TEST(ClockCheck, DoesNotCountASourceWhoseYearCannotBe)
{
    for (const int years : {-56, -1, 21}) {
        CheckScene scene;
        scene.pc.timeSources.first().wrongBy = std::chrono::days{years * 365};
        const Finding finding = scene.look(CheckId::Clock);
        EXPECT_EQ(finding.reason, Reason::ClockRight) << years;
        EXPECT_EQ(finding.facts.list(Fact::SilentSources),
                  QStringList{QStringLiteral("ntp://time1.sample.example")});
    }
}

TEST(ClockCheck, CannotTellWhenNoSourceAnswers)
{
    CheckScene scene;
    scene.pc.timeSources.clear();
    const Finding finding = scene.look(CheckId::Clock);
    EXPECT_EQ(finding.verdict, Verdict::Unknown);
    EXPECT_EQ(finding.reason, Reason::NoTimeSourceAnswered);
}

TEST(ClockCheck, IsNotNeededWithoutSources)
{
    CheckScene scene;
    scene.profile.clock.sources.clear();
    EXPECT_EQ(scene.look(CheckId::Clock).reason, Reason::NotNeeded);
}

} // namespace activation
