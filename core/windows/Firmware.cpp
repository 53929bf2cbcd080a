// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/Firmware.h"

#include "core/windows/SlicTable.h"
#include "core/windows/base/Win32Error.h"

#include <QtEndian>

#include <windows.h>

#include <algorithm>
#include <vector>

namespace activation::windows {

namespace {

constexpr DWORD kAcpi = 0x41435049;      // 'ACPI', as the provider is asked for
constexpr DWORD kLargestTable = 1 << 20; // a SLIC table has 374 bytes

/// A table's name as Windows lists it: its four characters in the order of memory.
DWORD tableId(const char (&name)[5])
{
    return qFromLittleEndian<quint32>(name);
}

Result<std::vector<DWORD>> tableIds()
{
    constexpr std::size_t kMostTables = 1024;
    std::vector<DWORD> ids(kMostTables);
    const auto capacity = static_cast<DWORD>(ids.size() * sizeof(DWORD));
    SetLastError(ERROR_SUCCESS);
    const DWORD size = EnumSystemFirmwareTables(kAcpi, ids.data(), capacity);
    if (size == 0 && GetLastError() != ERROR_SUCCESS)
        return win32Failure(GetLastError(), QStringLiteral("list the ACPI tables"));
    ids.resize(std::min(size, capacity) / sizeof(DWORD));
    return ids;
}

QByteArray readTable(DWORD id)
{
    const UINT size = GetSystemFirmwareTable(kAcpi, id, nullptr, 0);
    if (size == 0 || size > kLargestTable)
        return {};
    QByteArray table(static_cast<qsizetype>(size), '\0');
    const UINT got = GetSystemFirmwareTable(kAcpi, id, table.data(), size);
    return got == 0 || got > size ? QByteArray() : table.first(static_cast<qsizetype>(got));
}

} // namespace

Result<FirmwareTables> readFirmwareTables()
{
    const auto ids = tableIds();
    if (!ids)
        return ids.error();
    FirmwareTables tables;
    tables.slic = std::ranges::find(*ids, tableId("SLIC")) != ids->end();
    tables.msdm = std::ranges::find(*ids, tableId("MSDM")) != ids->end();
    tables.windowsMarker = tables.slic && hasWindowsMarker(readTable(tableId("SLIC")));
    return tables;
}

} // namespace activation::windows
