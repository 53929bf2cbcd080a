// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/LoggedEvent.h"

#include <QXmlStreamReader>

namespace activation::windows {

std::optional<LoggedEvent> loggedEventFrom(const QString& xml)
{
    QXmlStreamReader reader(xml);
    LoggedEvent event;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"EventID")
            event.number = reader.readElementText().toInt();
        else if (reader.name() == u"Channel")
            event.channel = reader.readElementText();
        else if (reader.name() == u"Data")
            event.data.append(reader.readElementText());
        else if (reader.name() == u"TimeCreated")
            event.logged = QDateTime::fromString(
                reader.attributes().value(QStringLiteral("SystemTime")).toString(), Qt::ISODateWithMs);
    }
    if (reader.hasError() || event.number == 0)
        return std::nullopt;
    return event;
}

QString licensingEvents(const QString& condition)
{
    const QString select =
        QStringLiteral("*[System[Provider[@Name='Microsoft-Windows-Security-SPP'] and %1]]").arg(condition);
    return QStringLiteral("<QueryList><Query Id='0'><Select Path='Application'>%1</Select>"
                          "<Select Path='Microsoft-Windows-Security-SPP/Operational'>%1</Select>"
                          "</Query></QueryList>")
        .arg(select.toHtmlEscaped());
}

} // namespace activation::windows
