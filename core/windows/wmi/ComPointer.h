// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility>

namespace activation::windows {

/// Owns one reference to a COM object. Copies share the object; the last one to go releases it.
template <typename Interface> class ComPointer final
{
public:
    ComPointer() = default;
    /// Takes over the reference that the caller has.
    explicit ComPointer(Interface* owned) : m_object(owned) {}
    ComPointer(const ComPointer& other) : m_object(other.m_object)
    {
        if (m_object)
            m_object->AddRef();
    }
    ComPointer(ComPointer&& other) noexcept : m_object(std::exchange(other.m_object, nullptr)) {}
    ComPointer& operator=(ComPointer other) noexcept
    {
        std::swap(m_object, other.m_object);
        return *this;
    }
    ~ComPointer() { reset(); }

    [[nodiscard]] Interface* get() const { return m_object; }
    Interface* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }

    /// For a function that gives a reference through a pointer; what was owned before is released.
    [[nodiscard]] Interface** out()
    {
        reset();
        return &m_object;
    }

private:
    void reset()
    {
        if (Interface* const object = std::exchange(m_object, nullptr))
            object->Release();
    }

    Interface* m_object = nullptr;
};

} // namespace activation::windows
