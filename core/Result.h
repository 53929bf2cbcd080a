// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace activation {

/// A value or an error, modeled on C++23's std::expected with Qt's names. An error is returned directly,
/// without std::unexpected; so two types that convert into each other do not compile. No exception crosses a
/// port.
template <typename T, typename E = Failure> class [[nodiscard]] Result final
{
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;
    static_assert(!std::convertible_to<E, Value>, "an error would be taken for a value");
    template <typename G>
    static constexpr bool kBecomesError = !std::same_as<std::remove_cvref_t<G>, Result> &&
                                          std::convertible_to<G, E> && !std::convertible_to<G, Value>;
    template <typename U, typename G>
    static constexpr bool kBecomesResult =
        !std::same_as<Result<U, G>, Result> && std::convertible_to<U, Value> && std::convertible_to<G, E> &&
        !std::is_arithmetic_v<Value>; // which a conversion could cut off

public:
    Result() requires std::is_void_v<T>
    = default;
    Result(Value value) requires(!std::is_void_v<T>) : m_content(std::in_place_index<0>, std::move(value)) {}
    template <typename G = E>
    requires kBecomesError<G> Result(G&& error) : m_content(std::in_place_index<1>, std::forward<G>(error)) {}

    /// Converts implicitly when both the value and the error do.
    template <typename U, typename G>
    requires kBecomesResult<U, G> Result(Result<U, G> other)
        : m_content(other ? Content(std::in_place_index<0>, *std::move(other))
                          : Content(std::in_place_index<1>, std::move(other).error()))
    {}

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only when hasValue(). A temporary result gives its value away, so that a loop over *ask() keeps it.
    [[nodiscard]] const Value& value() const& { return std::get<0>(m_content); }
    [[nodiscard]] Value& value() & { return std::get<0>(m_content); }
    [[nodiscard]] Value value() && { return std::get<0>(std::move(m_content)); }
    const Value& operator*() const& { return value(); }
    Value& operator*() & { return value(); }
    Value operator*() && { return std::move(*this).value(); }
    const Value* operator->() const { return &value(); }
    Value* operator->() { return &value(); }

    [[nodiscard]] Value valueOr(Value otherwise) const&
    {
        return hasValue() ? value() : std::move(otherwise);
    }
    [[nodiscard]] Value valueOr(Value otherwise) &&
    {
        return hasValue() ? std::move(*this).value() : std::move(otherwise);
    }

    /// Only when not hasValue().
    [[nodiscard]] const E& error() const& { return std::get<1>(m_content); }
    [[nodiscard]] E error() && { return std::get<1>(std::move(m_content)); }

    /// What `next` makes of the value, itself a Result; or the same error.
    template <typename Next> auto andThen(Next&& next) &&
    {
        using Then = std::remove_cvref_t<decltype(call(std::forward<Next>(next), std::move(*this)))>;
        return hasValue() ? call(std::forward<Next>(next), std::move(*this)) : Then(std::move(*this).error());
    }

    /// What `change` returns for the value (it must not return void), or the same error.
    template <typename Change> auto transform(Change&& change) &&
    {
        using Changed =
            Result<std::remove_cvref_t<decltype(call(std::forward<Change>(change), std::move(*this)))>, E>;
        return hasValue() ? Changed(call(std::forward<Change>(change), std::move(*this)))
                          : Changed(std::move(*this).error());
    }

    bool operator==(const Result&) const = default;

private:
    using Content = std::variant<Value, E>;

    /// Gives a value: what a function finds within a temporary does not outlive it.
    template <typename Function> static auto call(Function&& function, Result&& result)
    {
        if constexpr (std::is_void_v<T>)
            return std::invoke(std::forward<Function>(function));
        else
            return std::invoke(std::forward<Function>(function), std::move(result).value());
    }

    Content m_content;
};

} // namespace activation
