// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/ProductChoice.h"
#include "core/steps/StepNeeds.h"
#include "tests/core/steps/RunScene.h"

namespace activation {

namespace {

using Outcomes = QList<StepOutcome>;

class IndependentSteps : public ::testing::Test, public RunScene
{
protected:
    /// What Windows answers whenever it is asked to activate this product.
    void refuse(const QString& activationId, std::uint32_t code)
    {
        before.activations[activationId].answers = {code};
    }

    static Outcomes outcomesOf(const RunResult& result)
    {
        Outcomes outcomes;
        for (const StepResult& step : result.steps)
            outcomes.append(step.outcome);
        return outcomes;
    }
};

/// Of the sample steps, those that need the one of this kind.
QList<StepKind> inNeedOf(const StepRequest& notDone)
{
    QList<StepKind> kinds;
    for (const StepRequest& step : practice::sampleSteps()) {
        if (needs(step, notDone))
            kinds.append(kindOf(step));
    }
    return kinds;
}

ActivateProduct activation(ProductFamily family, const QString& name)
{
    return {name + QStringLiteral("-id"), name, family, {}};
}

} // namespace

TEST(StepNeeds, WhatMakesThePcReadyIsNeededByAll)
{
    const auto all = practice::sampleSteps().size();
    for (const StepRequest& step :
         {StepRequest(SetLicensingService{}), StepRequest(SetTimeZone{}), StepRequest(SynchronizeClock{})})
        EXPECT_EQ(inNeedOf(step).size(), all) << toString(kindOf(step)).toStdString();
}

TEST(StepNeeds, WhatIsForOneProductIsNeededByThatProductAlone)
{
    const QString windows = practice::windowsId();
    const KmsSetting ours{QStringLiteral("kms1.sample.example"), 1688};
    const QList<StepKind> one{StepKind::ActivateProduct};
    EXPECT_EQ(inNeedOf(InstallSetupKey{ProductFamily::Windows, QStringLiteral("11"), {}}), one);
    EXPECT_EQ(inNeedOf(InstallSetupKey{ProductFamily::Windows, QStringLiteral("10"), {}}), QList<StepKind>());
    EXPECT_EQ(inNeedOf(SetKmsHost{windows, ours}), one);
    EXPECT_EQ(inNeedOf(SetKmsHost{QStringView(kOfficeApplication).toString(), ours}), one);
    EXPECT_EQ(inNeedOf(SetKmsHost{{}, ours}).size(), 2) << "the whole machine";
    EXPECT_EQ(inNeedOf(SetKmsHost{QStringLiteral("somebody else"), ours}), QList<StepKind>());
    for (const StepRequest& step : practice::sampleSteps().last(2))
        EXPECT_EQ(inNeedOf(step), QList<StepKind>()) << "no product waits for the luck of another";
}

TEST(StepNeeds, OfficeNeedsWhatIsInItsWayToBeGone)
{
    EXPECT_EQ(inNeedOf(CloseProgram{}), QList<StepKind>{StepKind::RemoveOffice});
    EXPECT_EQ(inNeedOf(RemoveOffice{}), (QList<StepKind>{StepKind::RemoveOffice, StepKind::ActivateProduct}));
    EXPECT_FALSE(needs(activation(ProductFamily::Visio, QStringLiteral("Visio")), RemoveOffice{}));
}

TEST_F(IndependentSteps, OfficeIsActivatedThoughWindowsIsRefused)
{
    refuse(practice::windowsId(), 0xC004F035);
    const RunResult result = run(practice::sampleSteps());
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(outcomesOf(result).last(2), (Outcomes{StepOutcome::Failed, StepOutcome::Done}));
    ASSERT_TRUE(result.failure.has_value());
    EXPECT_EQ(result.failure->code, 0xC004F035U);
    EXPECT_FALSE(isSuccess(result));
    EXPECT_EQ(std::ranges::count_if(result.licenses, isLicensed), 1);
}

TEST_F(IndependentSteps, TheFirstOfTwoRefusalsIsTheOneThatIsTold)
{
    refuse(practice::windowsId(), 0xC004F035);
    refuse(practice::officeId(), 0xC004C003);
    const RunResult result = run(practice::sampleSteps());
    EXPECT_EQ(result.failure->code, 0xC004F035U);
    EXPECT_EQ(result.steps.last().failure->code, 0xC004C003U);
}

TEST_F(IndependentSteps, WindowsIsActivatedThoughTheTrialOfficeStays)
{
    before.behaviors[practice::PracticeCall::RemoveOffice].failures = -1;
    before.behaviors[practice::PracticeCall::RemoveOffice].failure = Failure{Cause::Rejected, 17002, {}};
    QList<int> started;
    QList<int> finished;
    RunObserver observer;
    observer.started = [&](int index, const StepRequest&) { started.append(index); };
    observer.finished = [&](int index, const StepResult&) { finished.append(index); };
    const RunResult result = run(practice::sampleSteps(), observer);
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(outcomesOf(result).last(2), (Outcomes{StepOutcome::Done, StepOutcome::NotRun}));
    EXPECT_EQ(finished.size(), result.steps.size()) << "left out, and told";
    EXPECT_FALSE(started.contains(static_cast<int>(result.steps.size()) - 1));
    EXPECT_EQ(entries().size(), result.steps.size() - 1) << "nothing about a step that was not begun";
}

TEST(ProductChoice, UnderstandsFamiliesIdsAndPartsOfNames)
{
    const auto windows = activation(ProductFamily::Windows, QStringLiteral("Windows 11 Enterprise"));
    const auto office = activation(ProductFamily::Office, QStringLiteral("Office LTSC 2021"));
    const auto visio = activation(ProductFamily::Visio, QStringLiteral("Visio LTSC 2021"));
    const auto chosen = [&](const QString& word) {
        QList<bool> fits;
        for (const ActivateProduct& product : {windows, office, visio})
            fits.append(isChosen({word}, product));
        return fits;
    };
    EXPECT_EQ(chosen(QStringLiteral("Windows")), (QList<bool>{true, false, false}));
    EXPECT_EQ(chosen(QStringLiteral("office")), (QList<bool>{false, true, true})) << "all that belongs to it";
    EXPECT_EQ(chosen(QStringLiteral("visio")), (QList<bool>{false, false, true}));
    EXPECT_EQ(chosen(QStringLiteral("ltsc 2021")), (QList<bool>{false, true, true}));
    EXPECT_EQ(chosen(office.activationId.toUpper()), (QList<bool>{false, true, false}));
    EXPECT_EQ(chosen(QStringLiteral("access")), (QList<bool>{false, false, false}));
    EXPECT_TRUE(isChosen({}, windows)) << "nobody has chosen";
    EXPECT_FALSE(choosesOffice({QStringLiteral("windows")}));
    EXPECT_TRUE(choosesOffice({QStringLiteral("windows"), QStringLiteral("visio")}));
    EXPECT_TRUE(choosesOffice({}));
}

} // namespace activation
