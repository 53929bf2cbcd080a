// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/Privilege.h"

#include "core/windows/base/Win32Error.h"

namespace activation::windows {

Result<Privilege> Privilege::enable(const QString& name)
{
    const auto lastFailure = [&name] {
        return win32Failure(GetLastError(), QStringLiteral("enable ") + name);
    };
    Handle token;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, token.out()))
        return lastFailure();
    TOKEN_PRIVILEGES wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    if (!LookupPrivilegeValueW(nullptr, qUtf16Printable(name), &wanted.Privileges[0].Luid))
        return lastFailure();
    TOKEN_PRIVILEGES before{};
    DWORD size = 0;
    // Succeeds, with an error besides, where the token does not hold the privilege.
    if (!AdjustTokenPrivileges(token.get(), FALSE, &wanted, sizeof before, &before, &size) ||
        GetLastError() != ERROR_SUCCESS) {
        Failure failure = lastFailure();
        failure.cause = Cause::AccessDenied;
        return failure;
    }
    return Privilege(std::move(token), before);
}

Privilege::~Privilege()
{
    // Nothing to put back where it was enabled already.
    if (m_token && m_before.PrivilegeCount > 0)
        AdjustTokenPrivileges(m_token.get(), FALSE, &m_before, 0, nullptr, nullptr);
}

} // namespace activation::windows
