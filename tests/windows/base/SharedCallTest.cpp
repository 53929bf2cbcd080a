// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/SharedCall.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace activation::windows {

namespace {

using namespace std::chrono_literals;

Cause causeIn(const Result<int>& answer)
{
    return answer ? Cause::Internal : answer.error().cause;
}

/// A question that is answered, with how often it was asked, when the test says so. Outlives those who ask.
struct SlowQuestion
{
    std::promise<void> release;
    std::shared_future<void> released{release.get_future()};
    std::shared_ptr<std::atomic<int>> asked = std::make_shared<std::atomic<int>>(0);
    SharedCall<Result<int>> call{[released = released, asked = asked](const Limit&) -> Result<int> {
                                     const int times = ++*asked;
                                     released.wait();
                                     return times;
                                 },
                                 30s};
};

const Limit kAmple{20s, {}};

} // namespace

TEST(SharedCall, IsAskedOnceForAllWhoAskAtTheSameTime)
{
    SlowQuestion question;
    std::vector<std::future<Result<int>>> answers;
    for (int i = 0; i < 4; ++i)
        answers.push_back(std::async(std::launch::async, [&] { return question.call.answer({20ms, {}}); }));
    for (auto& answer : answers)
        EXPECT_EQ(causeIn(answer.get()), Cause::TimedOut);
    while (*question.asked == 0)
        std::this_thread::yield();
    EXPECT_EQ(*question.asked, 1);
    question.release.set_value();
}

TEST(SharedCall, GoesOnWhenNobodyWaits)
{
    SlowQuestion question;
    EXPECT_EQ(causeIn(question.call.answer({})), Cause::TimedOut);
    EXPECT_EQ(causeIn(question.call.answer({1ms, {}})), Cause::TimedOut);
    auto answer = std::async(std::launch::async, [&] { return question.call.answer(kAmple); });
    EXPECT_EQ(causeIn(question.call.answer({1ms, {}})), Cause::TimedOut);
    question.release.set_value();
    const Result<int> told = answer.get();
    ASSERT_TRUE(told.hasValue());
    EXPECT_LE(*question.asked, 2) << "at most anew after the answer";
}

TEST(SharedCall, IsAskedAnewWhenItWasAnswered)
{
    SlowQuestion question;
    question.release.set_value();
    EXPECT_EQ(question.call.answer(kAmple).valueOr(0), 1);
    EXPECT_EQ(question.call.answer(kAmple).valueOr(0), 2);
}

TEST(SharedCall, IsAskedAnewWhenWhatIsUnderWayIsForgotten)
{
    SlowQuestion question;
    EXPECT_EQ(causeIn(question.call.answer({})), Cause::TimedOut);
    while (*question.asked == 0)
        std::this_thread::yield();
    question.call.forget();
    question.release.set_value();
    EXPECT_EQ(question.call.answer(kAmple).valueOr(0), 2);
}

TEST(SharedCall, IsLeftWhenStopped)
{
    SlowQuestion question;
    std::stop_source stop;
    auto answer = std::async(std::launch::async, [&] {
        return question.call.answer({1h, stop.get_token()});
    });
    while (*question.asked == 0)
        std::this_thread::yield();
    stop.request_stop();
    EXPECT_EQ(causeIn(answer.get()), Cause::Cancelled);
    EXPECT_EQ(causeIn(question.call.answer({1h, stop.get_token()})), Cause::Cancelled);
    question.release.set_value();
}

} // namespace activation::windows
