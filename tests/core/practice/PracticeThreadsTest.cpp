// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticePc.h"
#include "tests/core/practice/SamplePc.h"

#include <atomic>
#include <thread>
#include <vector>

namespace activation::practice {

using namespace std::chrono_literals;

TEST(PracticePcThreads, SeveralThreadsAskWhileOneChanges)
{
    PracticeState state = samplePc();
    state.service.running = false;
    state.behaviors[PracticeCall::Firmware].failures = 100;
    PracticePc pc(state);
    const PracticePc& shown = pc;
    std::atomic<bool> isDone = false;
    std::atomic<int> wrong = 0;
    const auto ask = [&] {
        while (!isDone) {
            const auto port = shown.network().connectTo({{kKms, 1688}}, AddressFamily::Any, ample());
            if (port->first().outcome != TcpOutcome::Connected)
                ++wrong;
            if (shown.licensing().licenses(ample())->size() != 2)
                ++wrong;
            (void)shown.machine().firmware(ample());
            (void)shown.clock().pause(Limit{1ms, {}});
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(ask);
    for (std::uint16_t port = 1; port <= 300; ++port)
        EXPECT_TRUE(pc.licensing().setKmsSetting({}, {kKms, port}, ample()));
    isDone = true;
    threads.clear();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(pc.state().machineKms.port, 300);
}

TEST(PracticePcThreads, CountedFailuresAreCountedOnceEach)
{
    PracticeState state = samplePc();
    state.behaviors[PracticeCall::Firmware].failures = 50;
    const PracticePc pc(state);
    std::atomic<int> failed = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int asked = 0; asked < 50; ++asked) {
                if (!pc.machine().firmware(ample()))
                    ++failed;
            }
        });
    }
    threads.clear();
    EXPECT_EQ(failed, 50);
}

} // namespace activation::practice
