// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/Visit.h"
#include "core/visit/Report.h"
#include "core/visit/VisitJournal.h"
#include "ui/text/ReportText.h"

#include <QDir>

namespace activation::ctl {

ExitCode runReport(const CommandContext& context)
{
    const QString folder = context.invocation.value(Option::Out);
    if (folder.isEmpty())
        return failUsage(context, context.text(text::CtlSentence::OptionMissing, QStringLiteral("--out")));
    auto opened = openMachineWithProfile(context);
    if (!opened)
        return opened.error();
    const Workplace& workplace = *opened;
    const SiteProfile& profile = *workplace.profile();
    if (!QDir().mkpath(folder)) {
        return fail(context, ExitCode::Problems, {Cause::StorageFailed, 0, folder},
                    context.text(text::CtlSentence::CannotWrite, folder));
    }

    context.say(text::CtlSentence::Checking);
    Session session = beginSession(context, workplace, {});
    if (context.interrupt.requested())
        return failCancelled(context);
    // What the last activation planned and did belongs to the story, beside what is there now.
    if (const auto last = loadSession(workplace.folder); last && last.value()) {
        session.id = last.value()->id;
        session.started = last.value()->started;
        session.choices = last.value()->choices;
        session.plan = last.value()->plan;
        session.result = last.value()->result;
    }
    const QString code = supportCode(supportFactsOf(session, profile));
    const QDateTime now = localNow(*workplace.system);
    QJsonObject report = reportOf(session, profile, readJournal(workplace), now);
    text::ReportContents contents{session, profile, now};
    if (!workplace.practice.isEmpty())
        contents.practice.texts = {{Language::English, workplace.practice}};
    const auto written =
        writeReport(folder, report, code, text::reportTextWithEnglish(contents, context.phrases));
    if (!written) {
        return fail(context, ExitCode::Problems, written.error(),
                    context.text(text::CtlSentence::CannotWrite, folder));
    }
    context.say(text::CtlSentence::ReportWritten, *written);
    sayScreenAndCode(context, supportFactsOf(session, profile));
    report.insert(QStringLiteral("path"), *written);
    if (!workplace.practice.isEmpty())
        report.insert(QStringLiteral("practice"), workplace.practice);
    context.console.answer(report);
    return ExitCode::Done;
}

} // namespace activation::ctl
