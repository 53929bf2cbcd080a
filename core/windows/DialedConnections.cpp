// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/DialedConnections.h"

#include <windows.h>

#include <ras.h>
#include <raserror.h>

#include <vector>

namespace activation::windows {

QList<DialedConnection> dialedConnections()
{
    constexpr int kTries = 4; // one may be dialed meanwhile
    std::vector<RASCONNW> rows(4);
    DWORD error = ERROR_BUFFER_TOO_SMALL;
    DWORD count = 0;
    for (int i = 0; i < kTries && error == ERROR_BUFFER_TOO_SMALL; ++i) {
        rows.front().dwSize = sizeof(RASCONNW);
        auto size = static_cast<DWORD>(rows.size() * sizeof(RASCONNW));
        error = RasEnumConnectionsW(rows.data(), &size, &count);
        if (error == ERROR_BUFFER_TOO_SMALL)
            rows.resize(size / sizeof(RASCONNW) + 1);
    }
    QList<DialedConnection> dialed;
    if (error != ERROR_SUCCESS)
        return dialed;
    for (DWORD i = 0; i < count && i < rows.size(); ++i) {
        const RASCONNW& row = rows[i];
        RASCONNSTATUSW status{};
        status.dwSize = sizeof(status);
        if (RasGetConnectStatusW(row.hrasconn, &status) != ERROR_SUCCESS ||
            status.rasconnstate != RASCS_Connected)
            continue;
        dialed.append({QString::fromWCharArray(row.szEntryName), QString::fromWCharArray(row.szDeviceType),
                       QString::fromWCharArray(row.szDeviceName)});
    }
    return dialed;
}

} // namespace activation::windows
