// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/PlanRefusal.h"

#include "core/checks/CheckRunner.h"
#include "core/practice/PracticePc.h"
#include "core/practice/PracticeState.h"
#include "core/practice/Scenario.h"
#include "core/steps/Plan.h"
#include "tests/support/practice/SampleSite.h"

#include <gtest/gtest.h>

namespace activation {

namespace {

const Limit kLimit{std::chrono::seconds{5}, {}};

std::optional<Failure> refusal(const QList<StepRequest>& steps,
                               const SiteProfile& site = practice::sampleSite())
{
    practice::PracticeState state = practice::samplePc();
    state.service = {ServiceStart::Automatic, true};
    const practice::PracticePc pc(std::move(state));
    return refusalOf(steps, pc, site, kLimit);
}

} // namespace

TEST(PlanRefusal, AllowsEveryPlanThatIsMadeForAPracticePc)
{
    int plans = 0;
    for (const QString& name : practice::scenarioNames()) {
        auto read = practice::builtInScenario(name);
        ASSERT_TRUE(std::holds_alternative<practice::Scenario>(read));
        const auto& scenario = std::get<practice::Scenario>(read);
        const practice::PracticePc pc(scenario.state);
        const CheckRunner runner(pc, scenario.profile, scenario.person);
        Choices choices;
        choices.removeConflicts = true;
        const Plan plan = makePlan(runner.run({}, {}, {}), scenario.profile, choices);
        const auto refused = refusalOf(plan.steps, pc, scenario.profile, kLimit);
        EXPECT_FALSE(refused) << qPrintable(name) << ": " << qPrintable(refused.value_or(Failure{}).detail);
        plans += plan.steps.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(plans, 15);
}

TEST(PlanRefusal, AllowsEveryKindOfStepThatTheProfileAllows)
{
    EXPECT_EQ(refusal(practice::sampleSteps()), std::nullopt);
}

TEST(PlanRefusal, RefusesEveryKindOfStepThatTheProfileDoesNotAllow)
{
    const QList<StepRequest> wrong{
        SetLicensingService{{ServiceStart::Disabled, false}},
        SetTimeZone{QStringLiteral("Hawaiian Standard Time")},
        CloseProgram{{}},
        InstallSetupKey{ProductFamily::Visio, QStringLiteral("1999"), {}},
        SetKmsHost{{}, {QStringLiteral("kms.elsewhere.example"), 1688}},
        SetKmsHost{QStringLiteral("no-such-product"), {}},
        ActivateProduct{
            QStringLiteral("no-such-product"), {}, ProductFamily::Office, QStringLiteral("2021")}};
    for (const StepRequest& request : wrong) {
        QList<StepRequest> steps = practice::sampleSteps();
        steps.removeIf([](const StepRequest& step) { return kindOf(step) == StepKind::InstallSetupKey; });
        steps.append(request);
        const auto refused = refusal(steps);
        ASSERT_TRUE(refused) << qPrintable(toString(kindOf(request)));
        EXPECT_EQ(refused->cause, Cause::InvalidInput) << qPrintable(toString(kindOf(request)));
    }
}

TEST(PlanRefusal, RefusesToRemoveWhatTheProfileKeeps)
{
    SiteProfile site = practice::sampleSite();
    ASSERT_EQ(refusal({RemoveOffice{practice::trialOffice()}}, site), std::nullopt);
    site.removal.never.append(practice::trialOffice().releaseId);
    const auto refused = refusal({RemoveOffice{practice::trialOffice()}}, site);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->cause, Cause::InvalidInput);
}

TEST(PlanRefusal, RefusesToAskForTheTimeWhereNobodyIsNamed)
{
    SiteProfile site = practice::sampleSite();
    site.clock.sources.clear();
    EXPECT_TRUE(refusal({SynchronizeClock{}}, site));
}

TEST(PlanRefusal, LeavesProductsToTheirTurnWhileWindowsDoesNotTellOfThem)
{
    practice::PracticeState state = practice::samplePc();
    state.service = {ServiceStart::Disabled, false};
    const practice::PracticePc pc(std::move(state));
    EXPECT_EQ(refusalOf(practice::sampleSteps(), pc, practice::sampleSite(), kLimit), std::nullopt);
}

TEST(PlanRefusal, LeavesAProductBehindANewKeyToItsTurn)
{
    const ActivateProduct unknown{QStringLiteral("id-of-the-new-key"), {}, ProductFamily::Windows, {}};
    ASSERT_TRUE(refusal({unknown}));
    QList<StepRequest> steps = practice::sampleSteps();
    steps.removeIf([](const StepRequest& step) { return kindOf(step) != StepKind::InstallSetupKey; });
    ASSERT_EQ(steps.size(), 1);
    steps.append(unknown);
    EXPECT_EQ(refusal(steps), std::nullopt);
    steps.append(SetKmsHost{{}, {QStringLiteral("kms.elsewhere.example"), 1688}});
    EXPECT_TRUE(refusal(steps)) << "the whole machine is not that product";
}

} // namespace activation
