// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/windows/base/Handle.h"

namespace activation::windows {

/// A privilege that this process holds, enabled for as long as this object lives.
class Privilege final
{
public:
    /// `name` as in "SeTimeZonePrivilege". AccessDenied when this process does not hold it.
    [[nodiscard]] static Result<Privilege> enable(const QString& name);

    Privilege(Privilege&& other) noexcept = default;
    Privilege(const Privilege&) = delete;
    Privilege& operator=(const Privilege&) = delete;
    Privilege& operator=(Privilege&&) = delete;
    ~Privilege();

private:
    Privilege(Handle token, const TOKEN_PRIVILEGES& before) : m_token(std::move(token)), m_before(before) {}

    Handle m_token;
    TOKEN_PRIVILEGES m_before;
};

} // namespace activation::windows
