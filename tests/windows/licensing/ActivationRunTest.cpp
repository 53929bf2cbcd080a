// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ProductsCheck.h"
#include "core/licensing/ActivationErrors.h"
#include "core/steps/StepRunner.h"
#include "core/steps/Undo.h"
#include "tests/support/practice/SampleSite.h"
#include "tests/support/practice/ScratchFolder.h"
#include "tests/windows/licensing/PcWithWindowsLicensing.h"

namespace activation::windows {

namespace {

/// The healthy practice PC: its activation ids are those of the recording.
practice::PracticeState aroundIt()
{
    practice::PracticeState state = practice::samplePc();
    state.running.clear();
    return state;
}

/// The product's own runner over the licensing of Windows; the rest of the machine is practice.
class ActivationRun : public ::testing::Test
{
protected:
    RunResult run(const QList<StepRequest>& steps)
    {
        return StepRunner(system, site, journal(), QStringLiteral("run")).run(Plan{steps, {}}, {}, {});
    }

    Journal& journal() { return *m_journal; }

    StepRequest activateWindows() const
    {
        return ActivateProduct{practice::windowsId(), QStringLiteral("Windows"), ProductFamily::Windows,
                               QStringLiteral("11")};
    }
    StepRequest activateOffice() const
    {
        return ActivateProduct{practice::officeId(), QStringLiteral("Office"), ProductFamily::Office,
                               QStringLiteral("2021")};
    }

    SiteProfile site = practice::sampleSite();
    practice::PracticePc practice{aroundIt()};
    LicensingPc windows;
    PcWithWindowsLicensing system{practice, windows.licensing};

private:
    practice::ScratchFolder m_folder;
    std::unique_ptr<Journal> m_journal = std::move(Journal::open(m_folder.path())).value();
};

} // namespace

TEST_F(ActivationRun, SetsTheHostActivatesAndReadsBack)
{
    const KmsSetting ours{QStringLiteral("kms1.sample.example"), 1688};
    const RunResult result = run(
        {InstallSetupKey{ProductFamily::Windows, QStringLiteral("11"), QStringLiteral("Enterprise")},
         SetKmsHost{{}, ours}, SetKmsHost{practice::officeId(), ours}, activateWindows(), activateOffice()});
    ASSERT_EQ(result.end, RunEnd::Completed)
        << (result.failure ? result.failure->detail.toStdString() : std::string());
    EXPECT_TRUE(isSuccess(result));
    ASSERT_EQ(result.licenses.size(), 2);
    for (const License& license : result.licenses)
        EXPECT_EQ(stateOf(license), LicenseState::Activated) << license.name.toStdString();
    EXPECT_EQ(result.licenses.last().kmsHost, ours.host);
    EXPECT_EQ(*kmsSettingAt(windows.licensing, {}, ample()), ours);
    EXPECT_EQ(windows.wmi.methods().count(QStringLiteral("Activate")), 2);
    EXPECT_EQ(windows.wmi.methods().last(), QStringLiteral("RefreshLicenseStatus"));
}

TEST_F(ActivationRun, ARefusalReachesTheErrorTable)
{
    for (const std::uint32_t code : {0xC004F038U, 0x8007232BU, 0xC004F035U, 0xC004F074U}) {
        WmiFaults faults;
        faults.answers.insert(QStringLiteral("Activate"), MethodAnswer{S_OK, code});
        windows.wmi.set(faults);
        const RunResult result = run({activateWindows(), activateOffice()});
        EXPECT_EQ(result.end, RunEnd::Failed);
        EXPECT_FALSE(isSuccess(result));
        ASSERT_TRUE(result.failure.has_value());
        EXPECT_EQ(result.failure->code, code);
        EXPECT_NE(findActivationError(result.failure->code), nullptr);
        EXPECT_EQ(result.steps.first().outcome, StepOutcome::Failed);
        EXPECT_EQ(result.steps.last().outcome, StepOutcome::Failed) << "tried all the same";
    }
}

TEST_F(ActivationRun, TheLogOfWindowsExplainsARefusal)
{
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("Activate"), MethodAnswer{static_cast<HRESULT>(0xC004F074), 0});
    windows.wmi.set(faults);
    windows.events = {{ActivationEvent::Kind::Request,
                       0xC004F06C,
                       QStringLiteral("kms1.sample.example:1688"),
                       practice::windowsId(),
                       {}}};
    const RunResult result = run({activateWindows()});
    ASSERT_TRUE(result.failure.has_value());
    ASSERT_NE(findActivationError(result.failure->code), nullptr);
    EXPECT_EQ(findActivationError(result.failure->code)->next, NextStep::CorrectClock);
}

TEST_F(ActivationRun, AnAnswerThatChangedNothingIsNoSuccess)
{
    // A success code that is not zero: Windows was content, the product is as before.
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("Activate"), MethodAnswer{S_OK, 0x4004F00C});
    windows.wmi.set(faults);
    const RunResult result = run({activateWindows()});
    EXPECT_EQ(result.end, RunEnd::Failed);
    ASSERT_TRUE(result.failure.has_value());
    EXPECT_EQ(result.failure->cause, Cause::NotVerified);
    EXPECT_EQ(result.failure->code, 0x4004F00CU); // LicenseStatusReason, read back
}

TEST_F(ActivationRun, AsManyAttemptsAsTheProfileAllows)
{
    site.products.first().attempts = 3;
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("Activate"), MethodAnswer{S_OK, 0xC004F038});
    windows.wmi.set(faults);
    EXPECT_EQ(run({activateWindows()}).end, RunEnd::Failed);
    EXPECT_EQ(windows.wmi.methods().count(QStringLiteral("Activate")), 3);
}

TEST_F(ActivationRun, WithoutRightsThereIsNoSecondAttempt)
{
    site.products.first().attempts = 3;
    WmiFaults faults;
    faults.answers.insert(QStringLiteral("Activate"), MethodAnswer{E_ACCESSDENIED, 0});
    windows.wmi.set(faults);
    const RunResult result = run({activateWindows()});
    ASSERT_TRUE(result.failure.has_value());
    EXPECT_EQ(result.failure->cause, Cause::AccessDenied);
    EXPECT_EQ(windows.wmi.methods().count(QStringLiteral("Activate")), 1);
}

TEST_F(ActivationRun, UndoPutsTheHostsBack)
{
    const KmsSetting theirs{QStringLiteral("kms.elsewhere.example"), 1700};
    ASSERT_TRUE(windows.licensing.setKmsSetting({}, theirs, ample()).hasValue());
    const KmsSetting ours{QStringLiteral("kms2.sample.example"), 1688};
    ASSERT_EQ(run({SetKmsHost{{}, ours}, SetKmsHost{practice::officeId(), ours}}).end, RunEnd::Completed);
    EXPECT_TRUE(undoAll(system, site, journal(), {}, {}).complete);
    EXPECT_EQ(*kmsSettingAt(windows.licensing, {}, ample()), theirs);
    EXPECT_EQ(*kmsSettingAt(windows.licensing, practice::officeId(), ample()), KmsSetting{});
}

TEST_F(ActivationRun, TheCheckOfProductsPlansWhatIsMissing)
{
    const Findings none;
    const Finding finding = checkProducts({system, LicensesRead(system), site, Person{}, none, ample()});
    EXPECT_EQ(finding.check, CheckId::Products);
    const Plan plan = makePlan(Findings{finding}, site, Choices{});
    int activations = 0;
    for (const StepRequest& step : plan.steps)
        activations += kindOf(step) == StepKind::ActivateProduct ? 1 : 0;
    EXPECT_EQ(activations, 2);
}

} // namespace activation::windows
