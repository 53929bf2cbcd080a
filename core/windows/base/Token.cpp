// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/base/Token.h"

#include "core/windows/base/Win32Error.h"

#include <array>

#include <sddl.h>

namespace activation::windows {

namespace {

template <typename T> Result<T> read(HANDLE token, TOKEN_INFORMATION_CLASS kind)
{
    T value{};
    DWORD size = 0;
    if (!GetTokenInformation(token, kind, &value, sizeof value, &size))
        return win32Failure(GetLastError(), QStringLiteral("read the access token"));
    return value;
}

/// Of the Administrators group, and not for denying only. `token` is an impersonation token; null asks about
/// this thread.
Result<bool> isAdministrator(HANDLE token)
{
    alignas(SID) std::array<BYTE, SECURITY_MAX_SID_SIZE> group{};
    auto size = static_cast<DWORD>(group.size());
    BOOL member = FALSE;
    if (!CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, group.data(), &size) ||
        !CheckTokenMembership(token, group.data(), &member))
        return win32Failure(GetLastError(), QStringLiteral("ask for the Administrators group"));
    return member != FALSE;
}

/// Filtered tokens exist for others too (backup operators): only the full token behind it tells.
Result<Elevation> behindFilter(HANDLE token)
{
    const auto linked = read<TOKEN_LINKED_TOKEN>(token, TokenLinkedToken);
    if (!linked)
        return linked.error();
    const Handle full(linked->LinkedToken);
    const auto administrator = isAdministrator(full.get());
    if (!administrator)
        return administrator.error();
    return *administrator ? Elevation::CanBeElevated : Elevation::StandardUser;
}

} // namespace

Result<Token> Token::ofThisProcess()
{
    Handle handle;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, handle.out()))
        return win32Failure(GetLastError(), QStringLiteral("open the access token"));
    return Token(std::move(handle));
}

Result<Elevation> Token::elevation() const
{
    const auto type = read<TOKEN_ELEVATION_TYPE>(get(), TokenElevationType);
    if (!type)
        return type.error();
    switch (*type) {
    case TokenElevationTypeFull:
        return Elevation::Elevated;
    case TokenElevationTypeLimited:
        return behindFilter(get());
    case TokenElevationTypeDefault:
        break;
    }
    // One token only: a standard user, the built-in administrator, or user account control is off.
    const auto administrator = isAdministrator(nullptr);
    if (!administrator)
        return administrator.error();
    return *administrator ? Elevation::Elevated : Elevation::StandardUser;
}

Result<QString> Token::user() const
{
    alignas(TOKEN_USER) std::array<BYTE, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> buffer{};
    DWORD size = 0;
    wchar_t* text = nullptr;
    if (!GetTokenInformation(get(), TokenUser, buffer.data(), static_cast<DWORD>(buffer.size()), &size) ||
        !ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER*>(buffer.data())->User.Sid, &text))
        return win32Failure(GetLastError(), QStringLiteral("read the account"));
    QString user = QString::fromWCharArray(text);
    LocalFree(text);
    return user;
}

} // namespace activation::windows
