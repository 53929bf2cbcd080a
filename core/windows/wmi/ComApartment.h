// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <windows.h>

#include <objbase.h>

namespace activation::windows {

/// Puts the thread that makes it into the multithreaded apartment, for as long as it lives. A thread that is
/// in another apartment already stays there.
class ComApartment final
{
public:
    ComApartment() : m_entered(SUCCEEDED(CoInitializeEx(nullptr, COINIT_MULTITHREADED))) {}
    ~ComApartment()
    {
        if (m_entered)
            CoUninitialize();
    }
    ComApartment(const ComApartment&) = delete;
    ComApartment& operator=(const ComApartment&) = delete;

private:
    bool m_entered; ///< false with RPC_E_CHANGED_MODE, which must not be answered by CoUninitialize
};

} // namespace activation::windows
