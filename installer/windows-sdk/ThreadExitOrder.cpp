// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include <cxxabi.h>

namespace {

// GCC for Windows keeps thread_local variables in memory that is freed at the end of a thread by one pthread
// key, and runs their destructors by another; winpthreads goes through its keys in the order in which they
// were made. The memory is always asked for first, so at the end of a thread that Windows or Qt started (not
// std::thread) destructors run on freed memory. Qt's regular expressions have such a variable. To register a
// destructor here, before anything else can touch a thread_local, puts that key first.
__attribute__((constructor(101))) void runDestructorsFirst()
{
    abi::__cxa_thread_atexit([](void*) {}, nullptr, nullptr);
}

} // namespace
