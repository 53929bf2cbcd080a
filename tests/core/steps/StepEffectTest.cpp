// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/steps/RunScene.h"

#include <array>

namespace activation {

namespace {

constexpr std::array kCauses{Cause::TimedOut, Cause::AccessDenied, Cause::NotFound,      Cause::NotSupported,
                             Cause::Refused,  Cause::Unreachable,  Cause::BadReply,      Cause::Rejected,
                             Cause::Busy,     Cause::Lost,         Cause::StorageFailed, Cause::Internal,
                             Cause::Cancelled};

practice::PracticeCall callOf(StepKind kind)
{
    switch (kind) {
    case StepKind::SetLicensingService:
        return practice::PracticeCall::SetLicensingService;
    case StepKind::SetTimeZone:
        return practice::PracticeCall::SetZone;
    case StepKind::SynchronizeClock:
        return practice::PracticeCall::CorrectClock;
    case StepKind::CloseProgram:
        return practice::PracticeCall::AskToClose;
    case StepKind::RemoveOffice:
        return practice::PracticeCall::RemoveOffice;
    case StepKind::InstallSetupKey:
        return practice::PracticeCall::InstallSetupKey;
    case StepKind::SetKmsHost:
        return practice::PracticeCall::SetKmsSetting;
    case StepKind::ActivateProduct:
        return practice::PracticeCall::Activate;
    }
    Q_UNREACHABLE();
}

/// Every step of the sample on its own, on a PC where the ones before it have been done.
class EveryStep : public ::testing::TestWithParam<int>, public RunScene
{
protected:
    EveryStep()
    {
        const QList<StepRequest> earlier = practice::sampleSteps().first(GetParam());
        EXPECT_EQ(run(earlier).end, RunEnd::Completed);
        before = after();
        m_earlier = entries().size();
    }

    StepRequest step() const { return practice::sampleSteps()[GetParam()]; }
    practice::PracticeCall call() const { return callOf(kindOf(step())); }

    void expectJournal(EntryState state, const std::optional<Failure>& failure) const
    {
        const QList<JournalEntry> written = entries().mid(m_earlier);
        ASSERT_EQ(written.size(), 1);
        EXPECT_EQ(written[0].request, step());
        EXPECT_EQ(written[0].state, state);
        EXPECT_EQ(written[0].failure, failure);
    }

private:
    qsizetype m_earlier = 0;
};

TEST_P(EveryStep, WorksAndIsReadBack)
{
    const RunResult result = run({step()});
    EXPECT_EQ(result.end, RunEnd::Completed);
    EXPECT_EQ(system->changes().size(), 1);
    EXPECT_NE(after(), before);
    expectJournal(EntryState::Done, std::nullopt);
}

TEST_P(EveryStep, FailsWithTheCauseOfTheMachineAndChangesNothing)
{
    for (const Cause cause : kCauses) {
        SCOPED_TRACE(toString(cause).toStdString());
        practice::ScratchFolder own;
        const Failure failure{cause, 0x80041001, QStringLiteral("as scripted")};
        practice::PracticeState scripted = before;
        scripted.behaviors[call()] = practice::PracticeBehavior{{}, false, -1, failure, false};
        practice::PracticePc machine(scripted);
        const Result<std::unique_ptr<Journal>> own_journal = Journal::open(own.path());
        ASSERT_TRUE(own_journal.hasValue());
        StepRunner runner(machine, site, **own_journal);
        const RunResult result = runner.run(Plan{{step()}, {}}, {}, {});

        EXPECT_EQ(result.end, cause == Cause::Cancelled ? RunEnd::Cancelled : RunEnd::Failed);
        EXPECT_EQ(result.failure, failure);
        EXPECT_FALSE(isSuccess(result));
        ASSERT_EQ((*own_journal)->entries().size(), 1);
        EXPECT_EQ((*own_journal)->entries()[0].state, EntryState::Failed);
        EXPECT_EQ((*own_journal)->entries()[0].failure, failure);
        practice::PracticeState now = machine.state();
        now.passed = scripted.passed;
        // Whoever asks for licenses starts the service.
        now.service.running = scripted.service.running;
        now.serviceUsed = scripted.serviceUsed;
        EXPECT_EQ(now, scripted);
    }
}

TEST_P(EveryStep, IsNotBelievedWhenTheAnswerIsLostAfterTheChange)
{
    const Failure failure{Cause::Lost, 0, QStringLiteral("as scripted")};
    before.behaviors[call()] = practice::PracticeBehavior{{}, false, 1, failure, true};
    const RunResult result = run({step()});
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure, failure);
    expectJournal(EntryState::Failed, failure);
}

TEST_P(EveryStep, IsNotVerifiedWhenTheCallSaysYesButNothingChanged)
{
    watch.swallow = [](const practice::Change&) { return true; };
    const RunResult result = run({step()});
    EXPECT_EQ(result.end, RunEnd::Failed);
    ASSERT_TRUE(result.failure.has_value());
    EXPECT_EQ(result.failure->cause, Cause::NotVerified) << result.failure->detail.toStdString();
    expectJournal(EntryState::Failed, result.failure);
}

TEST_P(EveryStep, FailsWhenTheMachineNeverAnswersTheChange)
{
    before.behaviors[call()].never = true;
    const RunResult result = run({step()});
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->cause, Cause::TimedOut);
    expectJournal(EntryState::Failed, result.failure);
}

TEST_P(EveryStep, IsNotEvenBegunAfterACancel)
{
    std::stop_source source;
    source.request_stop();
    const RunResult result = run({step()}, {}, source.get_token());
    EXPECT_EQ(result.end, RunEnd::Cancelled);
    EXPECT_EQ(result.steps.first().outcome, StepOutcome::NotRun);
    EXPECT_TRUE(system->changes().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Step, EveryStep,
                         ::testing::Range(0, static_cast<int>(practice::sampleSteps().size())));

class StepEffectTest : public ::testing::Test, public RunScene
{
protected:
    StepEffectTest() { before.service = ServiceState{ServiceStart::Automatic, true}; }

    void failAsking(practice::PracticeCall call, Cause cause, int failures = -1)
    {
        before.behaviors[call] =
            practice::PracticeBehavior{{}, false, failures, Failure{cause, 0, {}}, false};
    }
};

TEST_F(StepEffectTest, StepWithAnInverseIsNotBegunWhenThePresentValueCannotBeRead)
{
    failAsking(practice::PracticeCall::Zone, Cause::AccessDenied);
    EXPECT_EQ(run({SetTimeZone{site.clock.zone}}).failure->cause, Cause::AccessDenied);
    failAsking(practice::PracticeCall::LicensingService, Cause::NotFound);
    EXPECT_EQ(run({SetLicensingService{}}).failure->cause, Cause::NotFound);
    failAsking(practice::PracticeCall::KmsSetting, Cause::Rejected);
    EXPECT_EQ(run({SetKmsHost{{}, {}}}).failure->cause, Cause::Rejected);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(StepEffectTest, ClockIsLeftAloneWhenTheSourcesDisagree)
{
    before.timeSources[0].wrongBy = std::chrono::minutes{6};
    EXPECT_EQ(run({SynchronizeClock{}}).failure->cause, Cause::BadReply);
    EXPECT_TRUE(system->changes().isEmpty());
}

TEST_F(StepEffectTest, ClockIsLeftAloneWhenNoSourceAnswers)
{
    for (practice::PracticeTimeSource& source : before.timeSources)
        source.answers = false;
    EXPECT_EQ(run({SynchronizeClock{}}).failure->cause, Cause::Unreachable);
    EXPECT_TRUE(system->changes().isEmpty());
}

TEST_F(StepEffectTest, ClockIsNeverSetToAYearThatCannotBe)
{
    for (practice::PracticeTimeSource& source : before.timeSources)
        source.wrongBy = -std::chrono::days{56 * 365};
    EXPECT_EQ(run({SynchronizeClock{}}).failure.value_or(Failure{}).cause, Cause::Unreachable);
    EXPECT_TRUE(system->changes().isEmpty());
}

TEST_F(StepEffectTest, ClockIsSetByTheMedianOfTheSources)
{
    using namespace std::chrono_literals;
    before.timeSources[0].wrongBy = 4min;
    before.timeSources[1].wrongBy = 1s;
    before.timeSources[2].wrongBy = -10s;
    ASSERT_EQ(run({SynchronizeClock{}}).end, RunEnd::Completed);
    EXPECT_EQ(after().clockWrongBy, std::chrono::milliseconds(1s));

    before.timeSources[2].answers = false;
    ASSERT_EQ(run({SynchronizeClock{}}).end, RunEnd::Completed);
    EXPECT_EQ(after().clockWrongBy, std::chrono::milliseconds(120'500ms));
}

TEST_F(StepEffectTest, ProgramThatStaysOpenIsBusyAndNeverEnded)
{
    before.staysOpen = {QStringLiteral("WINWORD.EXE")};
    const RunResult result = run({CloseProgram{{QStringLiteral("winword.exe"), {}}}});
    EXPECT_EQ(result.failure->cause, Cause::Busy);
    EXPECT_EQ(after().running, before.running);
}

TEST_F(StepEffectTest, ProgramThatClosedByItselfIsFine)
{
    before.running.clear();
    EXPECT_EQ(run({CloseProgram{{QStringLiteral("winword.exe"), {}}}}).end, RunEnd::Completed);
    EXPECT_TRUE(system->changes().isEmpty());
}

TEST_F(StepEffectTest, OnlyTheIdentityOfAProductToRemoveIsTaken)
{
    OfficeProduct forged = practice::trialOffice();
    forged.displayName = QStringLiteral("something else");
    forged.languages = {QStringLiteral("fr-fr")};
    EXPECT_EQ(run({RemoveOffice{forged}}).end, RunEnd::Completed);
    EXPECT_EQ(after().office.size(), 1);
}

class ActivationTest : public StepEffectTest
{
protected:
    ActivationTest()
    {
        before.licenses[0].channel = Channel::KmsClient;
        before.machineKms = {QStringLiteral("kms1.sample.example"), 1688};
        before.clockWrongBy = {};
        site.products[0].attempts = 3;
        site.products[0].retryPause = std::chrono::seconds{7};
    }

    const StepRequest m_activate = ActivateProduct{practice::windowsId(), QStringLiteral("Windows"),
                                                   ProductFamily::Windows, QStringLiteral("11")};
};

TEST_F(ActivationTest, TriesAgainAfterAPauseAsOftenAsTheRuleSays)
{
    before.activations[practice::windowsId()].answers = {0xC004F038, 0xC004F074, 0};
    const RunResult result = run({m_activate});
    EXPECT_TRUE(isSuccess(result));
    EXPECT_EQ(system->changes().size(), 3);
    EXPECT_EQ(after().passed - before.passed, std::chrono::milliseconds(std::chrono::seconds{14}));
}

TEST_F(ActivationTest, GivesUpWithTheLastCode)
{
    before.activations[practice::windowsId()].answers = {0xC004F074, 0xC004F038};
    const RunResult result = run({m_activate});
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->cause, Cause::Rejected);
    EXPECT_EQ(result.failure->code, 0xC004F038);
    EXPECT_EQ(entries().last().failure, result.failure);
    EXPECT_EQ(system->changes().size(), 3);
    EXPECT_FALSE(isSuccess(result));
}

TEST_F(ActivationTest, MakesOneAttemptWhereTheRuleSaysNone)
{
    site.products[0].attempts = 0;
    before.activations[practice::windowsId()].answers = {0xC004F074};
    EXPECT_EQ(run({m_activate}).end, RunEnd::Failed);
    EXPECT_EQ(system->changes().size(), 1);
}

TEST_F(ActivationTest, DoesNotTryAgainWhatCannotChange)
{
    failAsking(practice::PracticeCall::Activate, Cause::AccessDenied);
    EXPECT_EQ(run({m_activate}).failure->cause, Cause::AccessDenied);
    EXPECT_EQ(system->changes().size(), 1);
}

TEST_F(ActivationTest, EndsAtOnceWhenCancelledBetweenAttempts)
{
    before.activations[practice::windowsId()].answers = {0xC004F074};
    std::stop_source source;
    watch.after = [&source](const practice::Change&) { source.request_stop(); };
    const RunResult result = run({m_activate, SynchronizeClock{}}, {}, source.get_token());
    EXPECT_EQ(result.end, RunEnd::Cancelled);
    EXPECT_EQ(result.steps[0].outcome, StepOutcome::Cancelled);
    EXPECT_EQ(result.steps[1].outcome, StepOutcome::NotRun);
    EXPECT_EQ(system->changes().size(), 1);
    EXPECT_EQ(entries().last().failure->cause, Cause::Cancelled);
}

TEST_F(ActivationTest, IsNotBelievedWithoutTimeLeft)
{
    before.activations[practice::windowsId()].grants = std::chrono::minutes::zero();
    const RunResult result = run({m_activate});
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->cause, Cause::NotVerified);
    EXPECT_FALSE(isSuccess(result));
}

TEST_F(ActivationTest, IsNotARenewalWhenItBringsNoTime)
{
    License& windows = before.licenses[0];
    windows.status = LicenseStatus::Licensed;
    windows.remaining = std::chrono::days{10};
    EXPECT_TRUE(isSuccess(run({m_activate})));
    watch.swallow = [](const practice::Change&) { return true; };
    const RunResult result = run({m_activate});
    EXPECT_EQ(result.failure->cause, Cause::NotVerified);
    EXPECT_FALSE(isSuccess(result));
}

TEST_F(ActivationTest, OfARenewalThatWasRejectedIsAFailureThoughTheProductIsStillLicensed)
{
    License& windows = before.licenses[0];
    windows.status = LicenseStatus::Licensed;
    windows.remaining = std::chrono::days{10};
    before.activations[practice::windowsId()].answers = {0xC004F074};
    const RunResult result = run({m_activate});
    EXPECT_EQ(result.end, RunEnd::Failed);
    EXPECT_EQ(result.failure->code, 0xC004F074);
    EXPECT_TRUE(isLicensed(result.licenses[0]));
    EXPECT_FALSE(isSuccess(result));
}

} // namespace

} // namespace activation
