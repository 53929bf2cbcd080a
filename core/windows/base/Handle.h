// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <windows.h>

#include <utility>

namespace activation::windows {

/// Owns one kernel handle (process, thread, token, event, job) and closes it.
class Handle final
{
public:
    Handle() = default;
    explicit Handle(HANDLE handle) : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        if (this != &other)
            reset(std::exchange(other.m_handle, nullptr));
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { reset(nullptr); }

    [[nodiscard]] HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }

    /// Gives it away: whoever takes it closes it.
    [[nodiscard]] HANDLE release() { return std::exchange(m_handle, nullptr); }

    /// For a function that gives a handle through a pointer; what was owned before is closed.
    [[nodiscard]] HANDLE* out()
    {
        reset(nullptr);
        return &m_handle;
    }

private:
    void reset(HANDLE handle)
    {
        if (m_handle)
            CloseHandle(m_handle);
        m_handle = handle;
    }

    HANDLE m_handle = nullptr;
};

} // namespace activation::windows
