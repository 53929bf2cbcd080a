// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/DetachedThread.h"

#include "core/windows/base/Handle.h"

#include <cstdint>
#include <memory>
#include <process.h>

namespace activation::windows {

namespace {

using Work = std::function<void()>;

unsigned __stdcall runWork(void* argument)
{
    const std::unique_ptr<Work> work(static_cast<Work*>(argument));
    (*work)();
    return 0;
}

} // namespace

bool startDetached(std::function<void()> work)
{
    // Not std::thread: in winpthreads, which is beneath it with MinGW, a thread that ends while it is
    // detached may be freed twice; two later threads then share their memory.
    auto argument = std::make_unique<Work>(std::move(work));
    const Handle thread(
        reinterpret_cast<HANDLE>(_beginthreadex(nullptr, 0, runWork, argument.get(), 0, nullptr)));
    if (thread)
        static_cast<void>(argument.release()); // the thread's now
    return static_cast<bool>(thread);
}

} // namespace activation::windows
