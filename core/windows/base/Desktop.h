// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <windows.h>

#include <cstdint>

namespace activation::windows {

struct RunningProcess
{
    std::uint32_t id = 0;
    QString executable; ///< file name only: "WINWORD.EXE"

    bool operator==(const RunningProcess&) const = default;
};

/// Every process of the session this program runs in: what the person at this desktop has started.
[[nodiscard]] Result<QList<RunningProcess>> processesOfThisSession();

/// A visible window that belongs to no other window, as the task bar would show it.
struct TopLevelWindow
{
    HWND handle = nullptr;
    std::uint32_t processId = 0;
};

[[nodiscard]] QList<TopLevelWindow> topLevelWindows();

} // namespace activation::windows
