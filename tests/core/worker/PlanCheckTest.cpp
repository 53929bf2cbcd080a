// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/worker/PlanCheck.h"

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

Result<void> check(const QList<StepRequest>& steps, const SiteProfile& site = practice::sampleSite())
{
    practice::PracticeState state = practice::samplePc();
    state.service = {ServiceStart::Automatic, true};
    const practice::PracticePc pc(std::move(state));
    return checkPlan(steps, pc, site, kLimit);
}

} // namespace

TEST(PlanCheck, AllowsEveryPlanThatIsMadeForAPracticePc)
{
    int plans = 0;
    for (const QString& name : practice::scenarioNames()) {
        auto read = practice::builtInScenario(name);
        ASSERT_TRUE(read);
        const auto& scenario = *read;
        const practice::PracticePc pc(scenario.state);
        const CheckRunner runner(pc, scenario.profile, scenario.person);
        Choices choices;
        choices.removeConflicts = true;
        const Plan plan = makePlan(runner.run({}, {}, {}), scenario.profile, choices);
        const auto checked = checkPlan(plan.steps, pc, scenario.profile, kLimit);
        EXPECT_TRUE(checked) << qPrintable(name) << ": "
                             << (checked ? "" : qPrintable(checked.error().detail));
        plans += plan.steps.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(plans, 15);
}

TEST(PlanCheck, AllowsEveryKindOfStepThatTheProfileAllows)
{
    EXPECT_TRUE(check(practice::sampleSteps()));
}

TEST(PlanCheck, RefusesEveryKindOfStepThatTheProfileDoesNotAllow)
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
        const auto checked = check(steps);
        ASSERT_FALSE(checked) << qPrintable(toString(kindOf(request)));
        EXPECT_EQ(checked.error().cause, Cause::InvalidInput) << qPrintable(toString(kindOf(request)));
    }
}

TEST(PlanCheck, RefusesToRemoveWhatTheProfileKeeps)
{
    SiteProfile site = practice::sampleSite();
    ASSERT_TRUE(check({RemoveOffice{practice::trialOffice()}}, site));
    site.removal.never.append(practice::trialOffice().releaseId);
    const auto checked = check({RemoveOffice{practice::trialOffice()}}, site);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().cause, Cause::InvalidInput);
}

TEST(PlanCheck, RefusesToAskForTheTimeWhereNobodyIsNamed)
{
    SiteProfile site = practice::sampleSite();
    site.clock.sources.clear();
    EXPECT_FALSE(check({SynchronizeClock{}}, site));
}

TEST(PlanCheck, LeavesProductsToTheirTurnWhileWindowsDoesNotTellOfThem)
{
    practice::PracticeState state = practice::samplePc();
    state.service = {ServiceStart::Disabled, false};
    const practice::PracticePc pc(std::move(state));
    EXPECT_TRUE(checkPlan(practice::sampleSteps(), pc, practice::sampleSite(), kLimit));
}

TEST(PlanCheck, LeavesAProductBehindANewKeyToItsTurn)
{
    const ActivateProduct unknown{QStringLiteral("id-of-the-new-key"), {}, ProductFamily::Windows, {}};
    ASSERT_FALSE(check({unknown}));
    QList<StepRequest> steps = practice::sampleSteps();
    steps.removeIf([](const StepRequest& step) { return kindOf(step) != StepKind::InstallSetupKey; });
    ASSERT_EQ(steps.size(), 1);
    steps.append(unknown);
    EXPECT_TRUE(check(steps));
    steps.append(SetKmsHost{{}, {QStringLiteral("kms.elsewhere.example"), 1688}});
    EXPECT_FALSE(check(steps)) << "the whole machine is not that product";
}

} // namespace activation
