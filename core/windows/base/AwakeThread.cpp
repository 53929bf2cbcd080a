// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/AwakeThread.h"

#include <windows.h>

namespace activation::windows {

// The screen may go dark; a person who closes the lid or chooses Sleep gets what he asked for (Microsoft
// Learn, "SetThreadExecutionState function").
AwakeThread::AwakeThread()
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

AwakeThread::~AwakeThread()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace activation::windows
