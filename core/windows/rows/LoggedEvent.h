// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace activation::windows {

/// One event of Windows' event log, of whatever kind.
struct LoggedEvent
{
    int number = 0;   ///< 12288
    QString channel;  ///< "Application"
    QDateTime logged; ///< UTC; null where it was not told
    QStringList data; ///< what its data elements say, in order

    bool operator==(const LoggedEvent&) const = default;
};

/// As the log gives it (EvtRenderEventXml). Nothing when that makes no sense.
[[nodiscard]] std::optional<LoggedEvent> loggedEventFrom(const QString& xml);

/// What the licensing service has logged under a condition (XPath, "EventID=1003"), as EvtQuery takes it: in
/// the Application log and in the channel that newer Windows have for licensing alone (Windows 11, Server
/// 2022). Where one of them is missing, the other answers.
[[nodiscard]] QString licensingEvents(const QString& condition);

} // namespace activation::windows
