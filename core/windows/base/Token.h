// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/system/Machine.h"
#include "core/windows/base/Handle.h"

namespace activation::windows {

/// The access token of this process: who it is for Windows and what it may change.
class Token final
{
public:
    [[nodiscard]] static Result<Token> ofThisProcess();

    /// CanBeElevated only for an administrator with a filtered token, whom Windows would ask for consent.
    [[nodiscard]] Result<Elevation> elevation() const;

    /// The account, as "S-1-5-21-…".
    [[nodiscard]] Result<QString> user() const;

    [[nodiscard]] HANDLE get() const { return m_handle.get(); }

private:
    explicit Token(Handle handle) : m_handle(std::move(handle)) {}

    Handle m_handle;
};

} // namespace activation::windows
