// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Wait.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <thread>

namespace activation::windows {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kLongerThanAnyWait = 5000;

} // namespace

TEST(Wait, TellsWhatCameFirst)
{
    const Handle event(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    EXPECT_EQ(waitFor(event.get(), {1ms, {}}), Waited::TimedOut);
    SetEvent(event.get());
    EXPECT_EQ(waitFor(event.get(), {60s, {}}), Waited::Signaled);
    EXPECT_EQ(waitFor(nullptr, {1ms, {}}), Waited::Failed);
    EXPECT_EQ(pauseFor({1ms, {}}), Waited::TimedOut);
}

TEST(Wait, IsEndedByAStopBeforeAndDuringIt)
{
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    {
        const std::jthread stopper([&source] { source.request_stop(); });
        EXPECT_EQ(pauseFor({60s, source.get_token()}), Waited::Stopped);
    }
    EXPECT_EQ(pauseFor({60s, source.get_token()}), Waited::Stopped);
    EXPECT_LT(timer.elapsed(), kLongerThanAnyWait);
}

TEST(Wait, TakesNegativeTimesForNone)
{
    EXPECT_EQ(pauseFor({-5ms, {}}), Waited::TimedOut);
}

} // namespace activation::windows
