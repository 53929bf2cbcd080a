// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/Interrupt.h"

#include <gtest/gtest.h>

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <csignal>
#include <unistd.h>
#endif

namespace activation::ctl {

namespace {

using namespace std::chrono_literals;

/// Returns when the stop has come, or after a generous while.
bool stopComes(const Interrupt& interrupt)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    std::unique_lock lock(mutex);
    waiting.wait_for(lock, interrupt.token(), 30s, [] { return false; });
    return interrupt.requested();
}

} // namespace

TEST(Interrupt, EndsWhenItsTimeIsOver)
{
    Interrupt interrupt;
    interrupt.listen();
    EXPECT_FALSE(interrupt.requested());
    interrupt.limitTo(10ms);
    EXPECT_TRUE(stopComes(interrupt));
    EXPECT_TRUE(interrupt.byDeadline());
}

TEST(Interrupt, GoesAwayBeforeItsTimeIsOver)
{
    Interrupt interrupt;
    interrupt.listen();
    interrupt.limitTo(24h);
    EXPECT_FALSE(interrupt.byDeadline());
}

#ifndef Q_OS_WIN
TEST(Interrupt, EndsOnCtrlCAndNotByItsTime)
{
    Interrupt interrupt;
    interrupt.listen();
    interrupt.limitTo(24h);
    ::kill(::getpid(), SIGINT);
    EXPECT_TRUE(stopComes(interrupt));
    EXPECT_FALSE(interrupt.byDeadline());
}
#endif

} // namespace activation::ctl
