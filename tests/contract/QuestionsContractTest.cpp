// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "core/practice/Scenario.h"
#include "tests/contract/Systems.h"

#include <QUuid>

#include <tuple>

namespace activation {

namespace {

class QuestionsContract : public SystemContract
{};

/// Every question about the machine itself, asked once.
auto answersOf(const System& system)
{
    const Limit limit = ample();
    // First, since asking starts a service that was stopped.
    const auto licenses = system.licensing().licenses(limit);
    return std::tuple(licenses, system.machine().elevation(), system.machine().windows(limit),
                      system.machine().restartPending(limit), system.machine().firmware(limit),
                      system.machine().licensingService(limit), system.clock().zone(),
                      system.network().local(limit), system.licensing().serviceFacts(limit),
                      kmsSettingAt(system.licensing(), {}, limit), system.office().products(limit),
                      system.office().running(limit), system.office().openedOnce(limit));
}

} // namespace

TEST_P(QuestionsContract, AskingAgainGivesTheSameAnswers)
{
    const auto first = answersOf(shown());
    const auto second = answersOf(shown());
    EXPECT_TRUE(first == second);
}

TEST_P(QuestionsContract, TheClockIsInUtcAndDoesNotGoBack)
{
    const QDateTime before = shown().clock().now();
    const QDateTime after = shown().clock().now();
    EXPECT_TRUE(before.isValid());
    EXPECT_EQ(before.offsetFromUtc(), 0);
    EXPECT_LE(before, after);
}

TEST_P(QuestionsContract, ZonesGoByTheirWindowsKeyNames)
{
    const QString taipei = QStringLiteral("Taipei Standard Time");
    const auto found = shown().clock().findZone(taipei);
    ASSERT_TRUE(found.hasValue());
    EXPECT_EQ(*found, (TimeZone{taipei, 480}));
    EXPECT_TRUE(failsWith(shown().clock().findZone(QStringLiteral("Asia/Taipei")), Cause::NotFound));
    EXPECT_TRUE(failsWith(shown().clock().findZone({}), Cause::NotFound));
}

TEST_P(QuestionsContract, ItsOwnZoneIsOneItKnows)
{
    const auto zone = shown().clock().zone();
    SKIP_WHERE_NOT_SUPPORTED(zone);
    ASSERT_TRUE(zone.hasValue());
    // The table of CLDR that stands in for Windows' own has no row for plain UTC.
    if (zone->id == QStringLiteral("UTC")) {
        EXPECT_EQ(zone->offsetMinutes, 0);
    } else {
        EXPECT_EQ(shown().clock().findZone(zone->id), zone);
    }
}

TEST_P(QuestionsContract, APauseThatIsStoppedIsCancelled)
{
    EXPECT_TRUE(failsWith(shown().clock().pause(stopped()), Cause::Cancelled));
}

TEST_P(QuestionsContract, APauseLetsItsTimePassOnTheClock)
{
    const QDateTime before = shown().clock().now();
    ASSERT_TRUE(shown().clock().pause(Limit{std::chrono::milliseconds{60}, {}}).hasValue());
    EXPECT_GE(before.msecsTo(shown().clock().now()), 59);
}

TEST_P(QuestionsContract, AStoppedQuestionIsCancelled)
{
    const Limit limit = stopped();
    EXPECT_TRUE(isCancelledOrNotSupported(shown().machine().windows(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().machine().restartPending(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().machine().firmware(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().machine().licensingService(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().licensing().licenses(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().licensing().serviceFacts(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(kmsSettingAt(shown().licensing(), {}, limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().office().products(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().office().running(limit)));
    EXPECT_TRUE(isCancelledOrNotSupported(shown().office().openedOnce(limit)));
}

TEST_P(QuestionsContract, AQuestionAboutLicensesThatWasCutShortIsAnsweredToWhoAsksAgain)
{
    const auto begun = shown().licensing().licenses({});
    SKIP_WHERE_NOT_SUPPORTED(begun);
    EXPECT_TRUE(begun || begun.error().cause == Cause::TimedOut);
    EXPECT_TRUE(shown().licensing().licenses(ample()).hasValue());
}

TEST_P(QuestionsContract, EveryProductHasAnIdOfItsOwnAndShowsTheSettingItFollows)
{
    const auto licenses = shown().licensing().licenses(ample());
    SKIP_WHERE_NOT_SUPPORTED(licenses);
    ASSERT_TRUE(licenses.hasValue());
    const auto settings = shown().licensing().kmsSettings(ample());
    QStringList ids;
    for (const License& license : *licenses) {
        if (isWine() && license.activationId.isEmpty())
            continue; // its one product has none
        EXPECT_FALSE(license.activationId.isEmpty());
        EXPECT_EQ(license.activationId, license.activationId.toLower());
        EXPECT_FALSE(ids.contains(license.activationId));
        ids.append(license.activationId);
        ASSERT_TRUE(settings.hasValue());
        EXPECT_EQ(settings->value(scopeInForce(*settings, license)),
                  (KmsSetting{license.kmsHost, license.kmsPort}));
    }
}

TEST_P(QuestionsContract, WhatWindowsDoesNotTellIsNoNumber)
{
    constexpr std::uint32_t kNone = 0xFFFFFFFF;
    const auto licenses = shown().licensing().licenses(ample());
    SKIP_WHERE_NOT_SUPPORTED(licenses);
    ASSERT_TRUE(licenses.hasValue());
    for (const License& license : *licenses) {
        for (const auto& number : {license.requiredClients, license.rearms, license.applicationRearms})
            EXPECT_NE(number, kNone);
        if (license.intervals) {
            EXPECT_GT(license.intervals->activation.count(), 0);
            EXPECT_GT(license.intervals->renewal.count(), 0);
        }
        EXPECT_NE(license.hostCounters.value_or(KmsHostCounters{}).currentClients, kNone);
    }
}

TEST_P(QuestionsContract, TheServiceIsKnownByALowerCaseId)
{
    const auto facts = shown().licensing().serviceFacts(ample());
    SKIP_WHERE_NOT_SUPPORTED(facts);
    ASSERT_TRUE(facts.hasValue());
    EXPECT_FALSE(facts->version.isEmpty());
    for (const QString& id : {facts->clientMachineId, facts->officeClientMachineId})
        EXPECT_TRUE(id.isEmpty() || QUuid::fromString(id).toString(QUuid::WithoutBraces) == id)
            << id.toStdString();
    EXPECT_NE(facts->rearms, 0xFFFFFFFFU);
}

INSTANTIATE_TEST_SUITE_P(Systems, QuestionsContract, ::testing::ValuesIn(systemRows()), nameOfRow);

TEST(PracticePcContract, QuestionsLeaveThePcAsItWas)
{
    for (const QString& name : practice::scenarioNames()) {
        practice::PracticeState state = practice::builtInScenario(name).value().state;
        // Counted failures are what scripts add to a question.
        state.behaviors.clear();
        state.service.running = state.service.start != ServiceStart::Disabled;
        const practice::PracticePc pc(state);
        (void)answersOf(pc);
        practice::PracticeState now = pc.state();
        now.service.running = state.service.running; // whoever asks for licenses starts it, as on Windows
        EXPECT_EQ(now, state) << name.toStdString();
    }
}

} // namespace activation
