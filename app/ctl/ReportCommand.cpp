// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/RoleQuestion.h"
#include "app/ctl/Visit.h"
#include "core/visit/Report.h"
#include "core/visit/VisitJournal.h"
#include "ui/text/ReportText.h"
#include "ui/text/WindowText.h"

#include <QDir>

#include <algorithm>

namespace activation::ctl {

namespace {

QString askedIds(const SiteProfile& profile)
{
    QStringList ids;
    for (const ReportField& field : profile.reportFields)
        ids.append(field.id);
    return ids.join(u' ');
}

/// The answers of the command line, then those that whoever sits at the terminal gives. The error is the exit
/// code; what is wrong has been said then.
Result<QMap<QString, QString>, ExitCode> answersFor(const CommandContext& context, const SiteProfile& profile)
{
    QMap<QString, QString> answers;
    const QStringList typed = context.invocation.value(Option::Field).split(u',', Qt::SkipEmptyParts);
    for (const QString& part : typed) {
        const qsizetype equals = part.indexOf(u'=');
        const QString id = part.left(equals).trimmed();
        const bool known = std::ranges::any_of(profile.reportFields,
                                               [&id](const ReportField& field) { return field.id == id; });
        if (equals < 0 || !known)
            return failUsage(context, context.text(text::CtlSentence::BadField, part, askedIds(profile)));
        answers.insert(id, part.sliced(equals + 1).trimmed());
    }
    for (const ReportField& field : profile.reportFields) {
        if (answers.contains(field.id) || !isAttended(context))
            continue;
        const auto reply = context.console.ask(context.phrases.pick(field.label) + QStringLiteral(": "),
                                               context.interrupt.token());
        answers.insert(field.id, reply.value_or(QString()).trimmed());
    }
    return answers;
}

} // namespace

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
    const auto answers = answersFor(context, profile);
    if (!answers)
        return answers.error();
    if (!QDir().mkpath(folder)) {
        return fail(context, ExitCode::Problems, {Cause::StorageFailed, 0, folder},
                    context.text(text::CtlSentence::CannotWrite, folder));
    }

    context.say(text::CtlSentence::Checking);
    Session session = beginSession(context, workplace, {});
    if (context.interrupt.requested())
        return failCancelled(context);
    session.reportAnswers = *answers;
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
    QStringList open;
    for (const ReportField& field : profile.reportFields) {
        if (session.reportAnswers.value(field.id).isEmpty())
            open.append(context.phrases.pick(field.label));
    }
    if (!open.isEmpty())
        context.console.say(text::sentence(text::WindowSentence::ReportAsks, context.phrases, open));
    sayScreenAndCode(context, supportFactsOf(session, profile));
    report.insert(QStringLiteral("path"), *written);
    if (!workplace.practice.isEmpty())
        report.insert(QStringLiteral("practice"), workplace.practice);
    context.console.answer(report);
    return ExitCode::Done;
}

} // namespace activation::ctl
