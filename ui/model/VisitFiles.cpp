// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/model/VisitFiles.h"

#include "core/ReplaceFile.h"
#include "core/journal/Journal.h"
#include "core/visit/Report.h"
#include "ui/model/CalendarEvent.h"
#include "ui/text/LicenseText.h"
#include "ui/text/ReportText.h"
#include "ui/text/WindowText.h"

#include <QDir>
#include <QStandardPaths>

namespace activation::ui {

namespace {

Result<QString> documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return Failure{Cause::StorageFailed, 0, folder};
    return folder;
}

} // namespace

Result<QString> writeReportFile(const Session& session, const WorkplaceFacts& workplace,
                                const SupportFacts& facts, Language language)
{
    const auto folder = documents();
    if (!folder)
        return folder;
    const SiteProfile profile = workplace.profile.value_or(SiteProfile{});
    const QJsonObject report =
        reportOf(session, profile, Journal::read(workplace.journalFolder), workplace.now);
    const QString text = text::reportTextWithEnglish(
        {session, profile, workplace.now, workplace.practiceTitle}, text::Phrasebook(language));
    return writeReport(*folder, report, supportCode(facts), text);
}

Result<QString> writeCalendarFile(const QList<License>& licenses, const WorkplaceFacts& workplace,
                                  Language language)
{
    const auto folder = documents();
    if (!folder)
        return folder;
    const text::Phrasebook phrases(language);
    QList<CalendarEvent> events;
    for (const License& license : licenses) {
        const auto end = expiry(license, workplace.now);
        if (!end || !isLicensed(license))
            continue;
        CalendarEvent event;
        event.uid = license.activationId + QStringLiteral("@activation-assistant");
        event.title =
            text::sentence(text::WindowSentence::CalendarTitle, phrases, text::productName(license, phrases));
        event.text = text::sentence(text::WindowSentence::CalendarText, phrases);
        event.day = end->date();
        event.made = workplace.now;
        events.append(event);
    }
    const QString path = QDir(*folder).filePath(QStringLiteral("activation.ics"));
    if (const auto written = replaceFile(path, toICalendar(events)); !written)
        return written.error();
    return path;
}

} // namespace activation::ui
