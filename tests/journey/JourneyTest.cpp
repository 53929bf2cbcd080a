// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/journey/Journey.h"
#include "tests/support/practice/CrashDrill.h"
#include "ui/text/FindingText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/StepText.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace activation {

namespace {

QJsonObject expectations()
{
    QFile file(QStringLiteral(JOURNEY_EXPECTATIONS));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::string toText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson().toStdString();
}

void expectSentence(const QString& sentence, const Journey& journey, Language language)
{
    static const QRegularExpression leftover(QStringLiteral("%L?[1-9n]"));
    EXPECT_FALSE(sentence.trimmed().isEmpty())
        << journey.scenario().name.toStdString() << " in " << toString(language).toStdString();
    EXPECT_FALSE(sentence.contains(leftover)) << sentence.toStdString();
}

class EveryScenario : public ::testing::TestWithParam<std::string>
{
protected:
    Journey journey{loadScenario(QString::fromStdString(GetParam()))};
};

} // namespace

TEST_P(EveryScenario, EndsAsExpected)
{
    journey.travel();
    const QJsonObject expected = expectations().value(QString::fromStdString(GetParam())).toObject();
    EXPECT_EQ(journey.summary(), expected) << "it came to:\n" << toText(journey.summary());
}

TEST_P(EveryScenario, AnswersEveryCheckOnceInTheirOrder)
{
    journey.travel();
    ASSERT_EQ(journey.session().findings.size(), kCheckCount);
    for (int number = 1; number <= kCheckCount; ++number)
        EXPECT_EQ(numberOf(journey.session().findings.at(number - 1).check), number);
}

TEST_P(EveryScenario, JournalsExactlyTheStepsThatWereBegun)
{
    journey.travel();
    QList<StepRequest> begun;
    for (const StepResult& step : journey.steps()) {
        if (step.outcome != StepOutcome::NotRun)
            begun.append(step.request);
    }
    QList<StepRequest> written;
    for (const JournalEntry& entry : journey.journal()) {
        written.append(entry.request);
        EXPECT_NE(entry.state, EntryState::Begun) << "an entry was left open";
    }
    EXPECT_EQ(written, begun);
}

TEST_P(EveryScenario, ClaimsSuccessOnlyWhenEveryProductReadsLicensed)
{
    journey.travel();
    if (!journey.session().result || !isSuccess(*journey.session().result))
        return;
    const auto licenses = std::as_const(journey.pc()).licensing().licenses({std::chrono::seconds{3}, {}});
    ASSERT_TRUE(licenses.hasValue());
    for (const StepRequest& step : journey.session().plan.steps) {
        const auto* activate = std::get_if<ActivateProduct>(&step);
        if (!activate)
            continue;
        const auto license = std::ranges::find(*licenses, activate->activationId, &License::activationId);
        ASSERT_NE(license, licenses->end());
        EXPECT_TRUE(isLicensed(*license));
    }
}

TEST_P(EveryScenario, SaysTheSameInItsSupportCode)
{
    journey.travel();
    const SupportFacts facts = supportFactsOf(journey.session(), journey.scenario().profile);
    const auto decoded = decodeSupportCode(supportCode(facts));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(*decoded, facts);
    EXPECT_EQ(facts.screen, screenOf(journey.session(), journey.scenario().profile));
}

TEST_P(EveryScenario, HasSentencesForAllOfItInEveryLanguage)
{
    journey.travel();
    for (const Language language : kLanguages) {
        const text::Phrasebook phrases(language);
        for (const Finding& finding : journey.session().findings) {
            expectSentence(text::checkName(finding.check, phrases), journey, language);
            const text::Wording wording = text::describe(finding, journey.scenario().profile, phrases);
            expectSentence(wording.heading, journey, language);
            if (finding.verdict == Verdict::Blocking) {
                ASSERT_FALSE(wording.whatToDo.isEmpty()) << toString(finding.reason).toStdString();
                expectSentence(wording.whatToDo.first(), journey, language);
            }
        }
        for (const StepRequest& step : journey.session().plan.steps)
            expectSentence(text::describe(step, journey.scenario().profile, phrases), journey, language);
        for (const License& license : journey.session().licenses)
            expectSentence(text::describe(license, journey.pc().clock().now(), phrases), journey, language);
        if (journey.session().result)
            expectSentence(text::describe(*journey.session().result, journey.session().findings,
                                          journey.scenario().profile, phrases)
                               .heading,
                           journey, language);
    }
}

TEST_P(EveryScenario, IsPutBackExactlyWhereverItWasKilled)
{
    journey.travel();
    for (const Departure& departure : journey.departures())
        practice::drillCrashes(departure.pc, journey.scenario().profile, departure.plan);
}

TEST_P(EveryScenario, HasNothingLeftToDoAfterASuccess)
{
    journey.travel();
    if (!journey.session().result || !isSuccess(*journey.session().result))
        return;
    practice::Scenario after = journey.scenario();
    after.state = journey.pc().state();
    Journey again(after);
    again.travel();
    // But for what was only advised, and does not work.
    EXPECT_EQ(again.session().plan.steps, again.session().plan.advised) << toText(again.summary());
}

INSTANTIATE_TEST_SUITE_P(Scenarios, EveryScenario, ::testing::ValuesIn([] {
                             std::vector<std::string> names;
                             for (const QString& name : practice::scenarioNames())
                                 names.push_back(name.toStdString());
                             return names;
                         }()),
                         [](const ::testing::TestParamInfo<std::string>& scenario) {
                             std::string name = scenario.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(Scenarios, AreAllThatTheHandbookNames)
{
    const QStringList wanted =
        QStringLiteral(
            "healthy already-active renew-soon expired off-vpn vpn-up-late login-gate wifi-not-enough "
            "wrong-zone "
            "clock-fast clock-and-zone name-not-found srv-discovery port-refused port-dropped not-kms "
            "count-too-low "
            "host-refuses second-try-works trial-office subscription-office mixed-office office-open "
            "restart-pending "
            "home-edition retail-windows mak-windows foreign-host not-elevated standard-user slic-missing "
            "licensing-service-off wmi-broken slow-host graduate-allowed graduate-not-allowed worker-dies")
            .split(u' ');
    for (const QString& name : wanted)
        EXPECT_TRUE(practice::scenarioNames().contains(name)) << name.toStdString();
    EXPECT_EQ(expectations().keys().size(), practice::scenarioNames().size());
}

} // namespace activation
