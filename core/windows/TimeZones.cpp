// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/TimeZones.h"

#include "core/windows/Privilege.h"
#include "core/windows/base/Win32Error.h"

#include <bit>

namespace activation::windows {

namespace {

QString keyNameOf(const DYNAMIC_TIME_ZONE_INFORMATION& zone)
{
    const std::size_t length = wcsnlen(zone.TimeZoneKeyName, std::size(zone.TimeZoneKeyName));
    return QString::fromWCharArray(zone.TimeZoneKeyName, static_cast<qsizetype>(length));
}

/// East of UTC, daylight saving time included where it is in force.
int presentOffsetMinutes(const DYNAMIC_TIME_ZONE_INFORMATION& zone)
{
    SYSTEMTIME utc{};
    GetSystemTime(&utc);
    DYNAMIC_TIME_ZONE_INFORMATION dynamic = zone;
    TIME_ZONE_INFORMATION rules{};
    SYSTEMTIME local{};
    FILETIME utcTicks{};
    FILETIME localTicks{};
    const bool isKnown = GetTimeZoneInformationForYear(utc.wYear, &dynamic, &rules) &&
                         SystemTimeToTzSpecificLocalTime(&rules, &utc, &local) &&
                         SystemTimeToFileTime(&utc, &utcTicks) && SystemTimeToFileTime(&local, &localTicks);
    if (!isKnown)
        return static_cast<int>(-zone.Bias);
    const auto ticks = [](const FILETIME& time) {
        return (static_cast<qint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    };
    constexpr qint64 kTicksPerMinute = 600'000'000;
    return static_cast<int>((ticks(localTicks) - ticks(utcTicks)) / kTicksPerMinute);
}

} // namespace

Result<DYNAMIC_TIME_ZONE_INFORMATION> findDynamicZone(const QString& keyName)
{
    DYNAMIC_TIME_ZONE_INFORMATION zone{};
    for (DWORD index = 0; EnumDynamicTimeZoneInformation(index, &zone) == ERROR_SUCCESS; ++index) {
        if (keyNameOf(zone) == keyName)
            return zone;
    }
    return Failure{Cause::NotFound, 0, keyName};
}

Result<DYNAMIC_TIME_ZONE_INFORMATION> currentDynamicZone()
{
    DYNAMIC_TIME_ZONE_INFORMATION zone{};
    if (GetDynamicTimeZoneInformation(&zone) == TIME_ZONE_ID_INVALID)
        return win32Failure(GetLastError(), QStringLiteral("read the time zone"));
    if (keyNameOf(zone).isEmpty())
        return Failure{Cause::NotFound, 0, QStringLiteral("the time zone has no key name")};
    return zone;
}

Result<void> setDynamicZone(const DYNAMIC_TIME_ZONE_INFORMATION& zone)
{
    // Looked up, because Wine does not have it.
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    const FARPROC address = GetProcAddress(kernel, "SetDynamicTimeZoneInformation");
    if (!address)
        return Failure{Cause::NotSupported, 0, QStringLiteral("SetDynamicTimeZoneInformation")};
    const auto set = std::bit_cast<BOOL(WINAPI*)(const DYNAMIC_TIME_ZONE_INFORMATION*)>(address);
    const auto privilege = Privilege::enable(QStringLiteral("SeTimeZonePrivilege"));
    if (!privilege)
        return privilege.error();
    if (!set(&zone))
        return win32Failure(GetLastError(), QStringLiteral("set the time zone"));
    // Sent without waiting: a window that hangs must not hold us up.
    SendNotifyMessageW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, 0);
    return {};
}

TimeZone timeZoneOf(const DYNAMIC_TIME_ZONE_INFORMATION& zone)
{
    return {keyNameOf(zone), presentOffsetMinutes(zone)};
}

} // namespace activation::windows
