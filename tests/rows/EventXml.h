// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::windows {

/// An event as the log gives it (EvtRenderEventXml), with these data elements.
inline QString eventXml(int number, const QString& data)
{
    return QStringLiteral(
               "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
               "Name='Microsoft-Windows-Security-SPP' EventSourceName='Software Protection Platform "
               "Service'/><EventID Qualifiers='16384'>%1</EventID>"
               "<TimeCreated "
               "SystemTime='2026-11-20T01:00:00.1234567Z'/><Channel>Application</Channel></System>"
               "<EventData>%2</EventData></Event>")
        .arg(number)
        .arg(data);
}

} // namespace activation::windows
