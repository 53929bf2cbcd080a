// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/rows/StatusEvents.h"

#include "tests/rows/EventXml.h"
#include "tests/rows/ObservedPc.h"

#include <QJsonObject>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace activation::windows {

namespace {

const QString kApplication = QStringLiteral("55c92734-d682-4d71-983e-d6ec3f16059f");

/// The lines that an owner published, as the event that they are from.
QList<LoggedStatus> read(const QStringList& lines)
{
    const QString data = QStringLiteral("<Data>%1</Data><Data>\n%2\n</Data>")
                             .arg(kApplication.toUpper(), lines.join(u'\n').toHtmlEscaped());
    const auto event = loggedEventFrom(eventXml(kStatusEvent, data));
    return event ? loggedStatusesFrom(*event) : QList<LoggedStatus>();
}

QString published(const char16_t* pc, const char16_t* text)
{
    const QJsonObject file = observedDocument(QStringLiteral("observed/%1.json").arg(QString::fromUtf16(pc)));
    return file.value(u"text").toObject().value(QString::fromUtf16(text)).toString();
}

} // namespace

TEST(StatusEvents, OfPublishedPcsSayWhatTheirRowsSay)
{
    const char16_t* const server = u"windows-server-2022-datacenter-azure-event-1003";
    const QString unused = published(server, u"event 1003, one unused row");
    const QString used = published(server, u"event 1003, the row in use");
    ASSERT_FALSE(unused.isEmpty() || used.isEmpty());
    // The unused row has no key: nothing is asked of it, and nothing said.
    const QList<LoggedStatus> expected{
        {kApplication, QStringLiteral("ef6cfc9f-8c5d-44ac-9aad-de6a2ea0ae03"), 1, 0, 257879}};
    EXPECT_EQ(read({unused, used}), expected);

    const QList<LoggedStatus> statuses =
        read({published(u"windows-7-office-2010-event-12288-12289", u"event 1003, the row in use")});
    ASSERT_EQ(statuses.size(), 1);
    EXPECT_EQ(statuses.first().activationId.toStdString(), "6f327760-8c5c-417c-9b61-836a98287e0c");
    EXPECT_EQ(statuses.first().minutes, 259192U);
}

TEST(StatusEvents, WhatMakesNoSenseIsLeftOut)
{
    EXPECT_TRUE(read({}).isEmpty());
    EXPECT_TRUE(
        read({QStringLiteral("1: ef6cfc9f-8c5d-44ac-9aad-de6a2ea0ae03, 1, 1 [(0 [0xC004")}).isEmpty());
    const auto other = loggedEventFrom(eventXml(902, QStringLiteral("<Data>10.0</Data><Data>x</Data>")));
    ASSERT_TRUE(other);
    EXPECT_TRUE(loggedStatusesFrom(*other).isEmpty());
    EXPECT_EQ(loggedEventFrom(QStringLiteral("<Event><System>")), std::nullopt);
}

TEST(LoggedEvents, KnowTheirChannelAndTheirTime)
{
    const auto event = loggedEventFrom(eventXml(kStatusEvent, QString()));
    ASSERT_TRUE(event);
    EXPECT_EQ(event->channel.toStdString(), "Application");
    EXPECT_EQ(event->logged.toUTC().toString(Qt::ISODate).toStdString(), "2026-11-20T01:00:00Z");
}

TEST(LoggedEvents, AreAskedForInBothChannels)
{
    QXmlStreamReader query(licensingEvents(QStringLiteral("TimeCreated[timediff(@SystemTime) <= 5]")));
    QStringList paths;
    while (!query.atEnd()) {
        if (query.readNext() != QXmlStreamReader::StartElement || query.name() != u"Select")
            continue;
        paths.append(query.attributes().value(QStringLiteral("Path")).toString());
        EXPECT_TRUE(query.readElementText().contains(QStringLiteral("timediff(@SystemTime) <= 5]]]")));
    }
    EXPECT_FALSE(query.hasError()) << query.errorString().toStdString();
    EXPECT_EQ(paths.join(u'|').toStdString(), "Application|Microsoft-Windows-Security-SPP/Operational");
}

} // namespace activation::windows
