// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/CheckSchedule.h"
#include "tests/core/checks/CheckScene.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace activation {

using namespace std::chrono_literals;

namespace {

/// Checks written for these tests: a check is a plain function, so what they share stands here. Each test
/// begins with a fresh one.
struct Stage
{
    std::mutex mutex;
    std::condition_variable changed;
    int arrived = 0;
    bool released = false;
    std::array<bool, kCheckCount + 1> sawEarlier{};

    /// Until so many are here at once, or a deadline that no honest run meets.
    bool meet(int count)
    {
        std::unique_lock lock(mutex);
        ++arrived;
        changed.notify_all();
        return changed.wait_for(lock, 20s, [this, count] { return arrived >= count; });
    }

    void waitForRelease()
    {
        std::unique_lock lock(mutex);
        ++arrived;
        changed.notify_all();
        changed.wait_for(lock, 20s, [this] { return released; });
    }

    void waitUntilHere(int count)
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, 20s, [this, count] { return arrived >= count; });
    }

    void release()
    {
        const std::lock_guard lock(mutex);
        released = true;
        changed.notify_all();
    }
};

std::unique_ptr<Stage> stage;

template <CheckId kId> Finding pass(const CheckInput&)
{
    return {kId, Verdict::Passed, reasonsOf(kId).last(), {}, {}};
}

template <CheckId kId> Finding block(const CheckInput&)
{
    return {kId, Verdict::Blocking, reasonsOf(kId).last(), {}, {}};
}

template <CheckId kId> Finding skipAsNotNeeded(const CheckInput&)
{
    return notNeeded(kId);
}

template <CheckId kId> Finding meetAnother(const CheckInput& input)
{
    return stage->meet(2) ? pass<kId>(input) : block<kId>(input);
}

template <CheckId kId> Finding waitForRelease(const CheckInput& input)
{
    stage->waitForRelease();
    return pass<kId>(input);
}

template <CheckId kId> Finding waitForStop(const CheckInput& input)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stage->meet(1);
    stopped.wait_for(lock, input.limit.stop, 20s, [] { return false; });
    return cannotTell(kId, {Cause::Cancelled, 0, {}});
}

template <CheckId kId, CheckId kEarlier> Finding passIfEarlierIsThere(const CheckInput& input)
{
    return findingOf(input.earlier, kEarlier) ? pass<kId>(input) : block<kId>(input);
}

class CheckSchedule : public testing::Test
{
protected:
    CheckSchedule() { stage = std::make_unique<Stage>(); }
    ~CheckSchedule() override { stage.reset(); }
    Q_DISABLE_COPY_MOVE(CheckSchedule)

    Findings run(const QList<Check>& checks, const CheckRunner::Observer& observer = {},
                 std::stop_token stop = {})
    {
        const Findings findings =
            runChecks(checks, {m_system, m_scene.profile, m_scene.person}, observer, std::move(stop));
        remember(findings);
        return findings;
    }

private:
    CheckScene m_scene;
    practice::PracticePc m_system{m_scene.pc};
};

QList<Verdict> verdictsOf(const Findings& findings)
{
    QList<Verdict> verdicts;
    for (const Finding& finding : findings)
        verdicts.append(finding.verdict);
    return verdicts;
}

} // namespace

TEST_F(CheckSchedule, RunsSideBySideWhatDoesNotDependOnEachOther)
{
    using enum CheckId;
    const Findings findings = run({{Administrator, {}, {}, 30s, &meetAnother<Administrator>},
                                   {Products, {}, {}, 30s, &meetAnother<Products>}});
    EXPECT_EQ(verdictsOf(findings), (QList{Verdict::Passed, Verdict::Passed}));
}

TEST_F(CheckSchedule, GivesACheckTheFindingsItNeedsAndReads)
{
    using enum CheckId;
    const Findings findings =
        run({{Administrator, {}, {}, 30s, &pass<Administrator>},
             {Port, {Administrator}, {}, 30s, &passIfEarlierIsThere<Port, Administrator>},
             {KmsService, {}, {Port}, 30s, &passIfEarlierIsThere<KmsService, Port>}});
    EXPECT_EQ(verdictsOf(findings), (QList{Verdict::Passed, Verdict::Passed, Verdict::Passed}));
}

TEST_F(CheckSchedule, SkipsWhatNeedsABlockingCheckAndNamesWhereItBegan)
{
    using enum CheckId;
    const Findings findings = run({{HostName, {}, {}, 30s, &block<HostName>},
                                   {Port, {HostName}, {}, 30s, &pass<Port>},
                                   {KmsService, {Port}, {}, 30s, &pass<KmsService>}});
    EXPECT_EQ(findings[1], skippedBecauseOf(Port, HostName));
    EXPECT_EQ(findings[2], skippedBecauseOf(KmsService, HostName));
    EXPECT_EQ(findings[1].facts.text(Fact::Because), QStringLiteral("host-name"));
}

TEST_F(CheckSchedule, NamesTheFirstOfSeveralObstacles)
{
    using enum CheckId;
    const Findings findings =
        run({{HostName, {}, {}, 30s, &block<HostName>},
             {Products, {}, {}, 30s, &block<Products>},
             {ConflictingOffice, {Products, HostName}, {}, 30s, &pass<ConflictingOffice>}});
    EXPECT_EQ(findings[2], skippedBecauseOf(ConflictingOffice, Products));
}

TEST_F(CheckSchedule, RunsWhatNeedsACheckThatIsNotNeededItself)
{
    using enum CheckId;
    const Findings findings =
        run({{HostName, {}, {}, 30s, &skipAsNotNeeded<HostName>}, {Port, {HostName}, {}, 30s, &pass<Port>}});
    EXPECT_EQ(findings[1].verdict, Verdict::Passed);
}

TEST_F(CheckSchedule, RunsWhatOnlyReadsABlockingCheck)
{
    using enum CheckId;
    const Findings findings =
        run({{HostName, {}, {}, 30s, &block<HostName>}, {Port, {}, {HostName}, 30s, &pass<Port>}});
    EXPECT_EQ(findings[1].verdict, Verdict::Passed);
}

TEST_F(CheckSchedule, DoesNotWaitForALaterRowSoACircleStillEnds)
{
    using enum CheckId;
    const Findings findings =
        run({{HostName, {Port}, {}, 30s, &pass<HostName>}, {Port, {HostName}, {}, 30s, &pass<Port>}});
    EXPECT_EQ(verdictsOf(findings), (QList{Verdict::Passed, Verdict::Passed}));
}

TEST_F(CheckSchedule, TellsTheObserverEachFindingOnceAsItComesOnTheCallersThread)
{
    using enum CheckId;
    Findings heard;
    const auto caller = std::this_thread::get_id();
    const auto hear = [&](const Finding& finding) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        heard.append(finding);
        if (finding.check == Port)
            stage->release();
    };
    const Findings findings = run({{HostName, {}, {}, 30s, &waitForRelease<HostName>},
                                   {Port, {}, {}, 30s, &pass<Port>},
                                   {Products, {HostName}, {}, 30s, &pass<Products>}},
                                  hear);
    ASSERT_EQ(heard.size(), 3);
    EXPECT_EQ(heard[0].check, Port);
    EXPECT_EQ(heard[1].check, HostName);
    EXPECT_EQ(heard[2].check, Products);
    std::ranges::sort(heard, {}, &Finding::check);
    EXPECT_EQ(heard, findings);
}

TEST_F(CheckSchedule, AnswersForACheckThatOutlivesItsLimitAndGoesOn)
{
    using enum CheckId;
    Findings heard;
    const auto hear = [&heard](const Finding& finding) {
        heard.append(finding);
        if (finding.check == Port)
            stage->release(); // the misbehaving one ends only after all others are done
    };
    const Findings findings = run(
        {{HostName, {}, {}, 0ms, &waitForRelease<HostName>}, {Port, {HostName}, {}, 30s, &pass<Port>}}, hear);
    ASSERT_EQ(heard.size(), 2);
    EXPECT_EQ(findings[0].verdict, Verdict::Unknown);
    EXPECT_EQ(findings[0].facts.text(Fact::Cause), QStringLiteral("timed-out"));
    EXPECT_EQ(findings[1].verdict, Verdict::Passed);
}

TEST_F(CheckSchedule, InterruptsAllThatHasNotAnsweredWhenStopped)
{
    using enum CheckId;
    std::stop_source stop;
    const auto stopAfterFirst = [&stop](const Finding& finding) {
        if (finding.check == Administrator) {
            stage->waitUntilHere(1);
            stop.request_stop();
        }
    };
    const Findings findings = run({{Administrator, {}, {}, 30s, &pass<Administrator>},
                                   {HostName, {}, {}, 30s, &waitForStop<HostName>},
                                   {Port, {HostName}, {}, 30s, &pass<Port>}},
                                  stopAfterFirst, stop.get_token());
    EXPECT_EQ(verdictsOf(findings), (QList{Verdict::Passed, Verdict::Skipped, Verdict::Skipped}));
    EXPECT_EQ(findings[1].reason, Reason::Interrupted);
    EXPECT_EQ(findings[2].reason, Reason::Interrupted);
}

TEST_F(CheckSchedule, StartsNothingWhenStoppedBeforehand)
{
    using enum CheckId;
    std::stop_source stop;
    stop.request_stop();
    const Findings findings = run({{HostName, {}, {}, 30s, &waitForRelease<HostName>}}, {}, stop.get_token());
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].reason, Reason::Interrupted);
}

} // namespace activation
