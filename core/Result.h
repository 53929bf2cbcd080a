// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

#include <optional>
#include <utility>
#include <variant>

namespace activation {

/// A value, or the Failure that stands in its place. No exception crosses a port.
template <typename T> class [[nodiscard]] Result final
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_content(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_content)); }
    const T* operator->() const { return &value(); }
    const T& operator*() const& { return value(); }

    [[nodiscard]] T valueOr(T otherwise) const { return ok() ? value() : std::move(otherwise); }

    /// Only when not ok().
    [[nodiscard]] const Failure& failure() const { return std::get<1>(m_content); }

    bool operator==(const Result&) const = default;

private:
    std::variant<T, Failure> m_content;
};

/// Done, or the Failure that prevented it.
template <> class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)) {}

    [[nodiscard]] bool ok() const { return !m_failure.has_value(); }
    explicit operator bool() const { return ok(); }

    /// Only when not ok().
    [[nodiscard]] const Failure& failure() const { return *m_failure; }

    bool operator==(const Result&) const = default;

private:
    std::optional<Failure> m_failure;
};

} // namespace activation
