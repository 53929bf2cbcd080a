// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/PcRecord.h"

#include "app/machine/ThisMachine.h"
#include "core/recording/Recorder.h"
#include "core/recording/WithoutNames.h"
#include "ui/text/RecordText.h"

namespace activation::ctl {

namespace {

/// Each question of the licensing service has half a minute of its own after a cold start.
constexpr std::chrono::seconds kLimit{120};

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

void say(const CommandContext& context, const recording::Change& change)
{
    const QString about =
        change.row.isEmpty() ? change.where : change.where + QStringLiteral(", ") + change.row;
    if (change.before && change.after)
        context.say(text::RecordSentence::RecordChanged, about, change.column, *change.before, *change.after);
    else if (change.after)
        context.say(text::RecordSentence::RecordAppeared, about, change.column, *change.after);
    else
        context.say(text::RecordSentence::RecordGone, about, change.column,
                    change.before.value_or(QString()));
}

Result<recording::Recording> recordPractice(const Workplace& workplace, const Limit& limit)
{
    const System& system = *workplace.system;
    recording::Recording recorded =
        recording::newRecording(QStringLiteral("practice PC: ") + workplace.practice, system.clock().now());
    recording::recordPorts(system, recorded, limit);
    recording::recordAsRows(system, recorded, limit);
    return recorded;
}

} // namespace

Result<recording::Recording> recordPc(const CommandContext& context, const Workplace& workplace,
                                      const QString& salt)
{
    const Limit limit{kLimit, context.interrupt.token()};
    auto recorded = workplace.isPractice() ? recordPractice(workplace, limit) : app::recordThisMachine(limit);
    if (context.interrupt.requested())
        return Failure{Cause::Cancelled, 0, {}};
    if (!recorded)
        return recorded;
    if (!salt.isEmpty())
        recorded->salt = salt;
    return withoutNames(*recorded, workplace.found ? *workplace.profile() : SiteProfile{});
}

QJsonArray sayUnanswered(const CommandContext& context, const recording::Recording& recorded)
{
    QStringList names;
    recording::forEachAnswer([&](const char16_t* name, auto member) {
        const auto& answer = recorded.*member;
        if (answer && answer->failure)
            names.append(QString::fromUtf16(name));
    });
    for (const recording::Question& question : recorded.questions) {
        if (question.rows.failure && !names.contains(question.from))
            names.append(question.from);
    }
    if (!names.isEmpty())
        context.say(text::RecordSentence::RecordUnanswered, names);
    return QJsonArray::fromStringList(names);
}

QJsonArray sayChanges(const CommandContext& context, const QList<recording::Change>& changes)
{
    QJsonArray told;
    for (const recording::Change& change : changes) {
        say(context, change);
        told.append(QJsonObject{{QStringLiteral("where"), change.where},
                                {QStringLiteral("row"), change.row},
                                {QStringLiteral("column"), change.column},
                                {QStringLiteral("before"), orNull(change.before)},
                                {QStringLiteral("after"), orNull(change.after)}});
    }
    if (changes.isEmpty())
        context.say(text::RecordSentence::RecordNoChange);
    return told;
}

ExitCode failRecording(const CommandContext& context, const Failure& failure)
{
    if (failure.cause == Cause::NotSupported)
        return fail(context, ExitCode::Problems, failure,
                    context.text(text::RecordSentence::RecordOnlyWindows));
    return failMachine(context, failure);
}

} // namespace activation::ctl
