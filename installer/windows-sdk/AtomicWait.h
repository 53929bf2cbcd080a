// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Included before everything else when GCC compiles for Windows. Where libstdc++ has no futex, its atomic
// wait looks at the value and only then takes the lock of what it waits on: a notification in between is
// lost, and the thread sleeps for ever. std::stop_callback waits this way when it is destroyed while it is
// being called, and so does std::binary_semaphore. Windows has a futex of its own; here libstdc++ is told.
#if defined(__cplusplus) && __has_include(<bits/c++config.h>)

#include <bits/c++config.h>

#if _GLIBCXX_RELEASE >= 12 && _GLIBCXX_RELEASE <= 14
#define _GLIBCXX_HAVE_PLATFORM_WAIT 1
#define _GLIBCXX_HAVE_PLATFORM_TIMED_WAIT 1

#include <chrono>

extern "C" {
__declspec(dllimport) int __stdcall WaitOnAddress(volatile void*, void*, unsigned long long, unsigned long);
__declspec(dllimport) void __stdcall WakeByAddressAll(void*);
__declspec(dllimport) void __stdcall WakeByAddressSingle(void*);
}

namespace std::__detail {

template <typename T> void __platform_wait(const T* address, unsigned long long old) noexcept
{
    constexpr auto kForever = static_cast<unsigned long>(-1);
    static_assert(sizeof(T) == sizeof old);
    WaitOnAddress(const_cast<T*>(address), &old, sizeof old, kForever);
}

/// False when the time came before a notification.
template <typename Clock, typename Duration>
bool __platform_wait_until(const unsigned long long* address, unsigned long long old,
                           const chrono::time_point<Clock, Duration>& until) noexcept
{
    constexpr long long kLongest = 86'400'000; // who waits looks again
    const long long left = chrono::ceil<chrono::milliseconds>(until - Clock::now()).count();
    if (left <= 0)
        return false;
    const long long milliseconds = left < kLongest ? left : kLongest;
    return WaitOnAddress(const_cast<unsigned long long*>(address), &old, sizeof old,
                         static_cast<unsigned long>(milliseconds)) ||
           Clock::now() < until;
}

template <typename T> void __platform_notify(const T* address, bool all) noexcept
{
    void* const place = const_cast<T*>(address);
    all ? WakeByAddressAll(place) : WakeByAddressSingle(place);
}

} // namespace std::__detail

#endif
#endif
