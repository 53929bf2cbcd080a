// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Handle.h"

#include <gtest/gtest.h>

#include <stop_token>
#include <thread>

namespace activation::windows {

namespace {

Handle event()
{
    return Handle(CreateEventW(nullptr, FALSE, FALSE, nullptr));
}

} // namespace

// Without installer/windows-sdk/AtomicWait.h it hangs after some dozens of rounds, and so does this test.
TEST(StopCallback, EndsThoughItIsBeingCalled)
{
    constexpr int kRounds = 5'000;
    const Handle begun = event();
    const Handle called = event();
    for (int round = 0; round < kRounds; ++round) {
        std::stop_source source;
        const std::jthread waiting([&, token = source.get_token()] {
            const std::stop_callback wake(token, [&called] { SetEvent(called.get()); });
            SetEvent(begun.get());
            WaitForSingleObject(called.get(), INFINITE);
        });
        WaitForSingleObject(begun.get(), INFINITE);
        source.request_stop();
    }
}

} // namespace activation::windows
