// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/machine/RunningProcess.h"

#include "core/windows/base/Handle.h"
#include "core/windows/base/Wide.h"
#include "core/windows/base/Win32Error.h"

#include <aclapi.h>

#include <array>
#include <optional>
#include <utility>

namespace activation::app {

namespace {

constexpr DWORD kLongestPath = 32'767;

Failure notSeen(qint64 id, DWORD error)
{
    // What OpenProcess says of an id that nobody has.
    if (error == ERROR_INVALID_PARAMETER)
        return {Cause::NotFound, 0, QStringLiteral("process %1").arg(id)};
    return windows::win32Failure(error, QStringLiteral("process %1").arg(id));
}

/// A new list with one more entry, to be freed.
PACL withAdministrators(PACL before)
{
    alignas(SID) std::array<BYTE, SECURITY_MAX_SID_SIZE> group{};
    auto size = static_cast<DWORD>(group.size());
    if (!CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, group.data(), &size))
        return nullptr;
    EXPLICIT_ACCESSW access{};
    access.grfAccessPermissions = PROCESS_QUERY_LIMITED_INFORMATION;
    access.grfAccessMode = GRANT_ACCESS;
    access.grfInheritance = NO_INHERITANCE;
    access.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    access.Trustee.TrusteeType = TRUSTEE_IS_GROUP;
    access.Trustee.ptstrName = reinterpret_cast<LPWSTR>(group.data());
    PACL after = nullptr;
    return SetEntriesInAclW(1, &access, before, &after) == ERROR_SUCCESS ? after : nullptr;
}

/// Volume and number of a file; nothing when it cannot be looked at.
std::optional<std::pair<DWORD, std::uint64_t>> identityOf(const QString& path)
{
    constexpr DWORD kEverybodyElseMay = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const windows::Handle file(CreateFileW(windows::wide(path), 0, kEverybodyElseMay, nullptr, OPEN_EXISTING,
                                           FILE_ATTRIBUTE_NORMAL, nullptr));
    BY_HANDLE_FILE_INFORMATION about{};
    if (!file || !GetFileInformationByHandle(file.get(), &about))
        return std::nullopt;
    const auto number = std::uint64_t{about.nFileIndexHigh} << 32 | about.nFileIndexLow;
    return std::pair{about.dwVolumeSerialNumber, number};
}

} // namespace

bool isSameFile(const QString& one, const QString& other)
{
    const auto first = identityOf(one);
    return first && first == identityOf(other);
}

Result<RunningProcess> runningProcess(qint64 id)
{
    const windows::Handle process(
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(id)));
    if (!process)
        return notSeen(id, GetLastError());
    QString path(kLongestPath, Qt::Uninitialized);
    DWORD length = kLongestPath;
    FILETIME started{};
    FILETIME unused{};
    DWORD code = 0;
    if (!QueryFullProcessImageNameW(process.get(), 0, reinterpret_cast<wchar_t*>(path.data()), &length) ||
        !GetProcessTimes(process.get(), &started, &unused, &unused, &unused) ||
        !GetExitCodeProcess(process.get(), &code))
        return notSeen(id, GetLastError());
    // One that has ended can be opened as long as somebody holds it.
    if (code != STILL_ACTIVE)
        return Failure{Cause::NotFound, 0, QStringLiteral("process %1").arg(id)};
    path.truncate(static_cast<qsizetype>(length));
    return RunningProcess{path, (qint64{started.dwHighDateTime} << 32) | started.dwLowDateTime};
}

void letAdministratorsAsk()
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    PACL before = nullptr;
    if (GetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                        &before, nullptr, &descriptor) != ERROR_SUCCESS)
        return;
    // Without a list everybody may.
    if (PACL after = before ? withAdministrators(before) : nullptr) {
        SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                        after, nullptr);
        LocalFree(after);
    }
    LocalFree(descriptor);
}

} // namespace activation::app
