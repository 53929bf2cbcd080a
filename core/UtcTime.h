// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace activation {

/// That day and time in universal time. Like the next, said in a way that Qt 6.4 and 6.8 both know.
[[nodiscard]] inline QDateTime utcTime(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

/// That day and time where clocks are so many seconds ahead of universal time.
[[nodiscard]] inline QDateTime offsetTime(QDate date, QTime time, int secondsAhead)
{
    return utcTime(date, time).addSecs(-secondsAhead).toOffsetFromUtc(secondsAhead);
}

} // namespace activation
