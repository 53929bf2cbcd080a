// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/machine/ThisMachine.h"
#include "core/ReplaceFile.h"
#include "core/recording/Comparison.h"
#include "core/recording/Recorder.h"
#include "core/recording/RecordingFile.h"
#include "core/recording/WithoutNames.h"
#include "core/visit/Report.h"

#include <QJsonArray>

namespace activation::ctl {

namespace {

/// Each question of the licensing service has half a minute of its own after a cold start.
constexpr std::chrono::seconds kLimit{120};

QJsonValue orNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

/// One command, from what was asked to the last line.
class Recorder final
{
public:
    explicit Recorder(const CommandContext& context) : m_context(context) {}

    [[nodiscard]] ExitCode run();

private:
    [[nodiscard]] Result<recording::Recording> record(const Workplace& workplace) const;
    [[nodiscard]] ExitCode finish(const Workplace& workplace, const recording::Recording& recorded);
    void sayUnanswered(const recording::Recording& recorded);
    void sayChange(const recording::Change& change);

    const CommandContext& m_context;
    std::optional<recording::Recording> m_before;
    QJsonObject m_answer;
};

Result<recording::Recording> Recorder::record(const Workplace& workplace) const
{
    const Limit limit{kLimit, m_context.interrupt.token()};
    if (!workplace.isPractice())
        return app::recordThisMachine(limit);
    const System& system = *workplace.system;
    recording::Recording recorded =
        recording::newRecording(QStringLiteral("practice PC: ") + workplace.practice, system.clock().now());
    recording::recordPorts(system, recorded, limit);
    recording::recordAsRows(system, recorded, limit);
    return recorded;
}

void Recorder::sayUnanswered(const recording::Recording& recorded)
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
        m_context.say(text::CtlSentence::RecordUnanswered, names);
    m_answer.insert(QStringLiteral("unanswered"), QJsonArray::fromStringList(names));
}

void Recorder::sayChange(const recording::Change& change)
{
    const QString about =
        change.row.isEmpty() ? change.where : change.where + QStringLiteral(", ") + change.row;
    if (change.before && change.after)
        m_context.say(text::CtlSentence::RecordChanged, about, change.column, *change.before, *change.after);
    else if (change.after)
        m_context.say(text::CtlSentence::RecordAppeared, about, change.column, *change.after);
    else
        m_context.say(text::CtlSentence::RecordGone, about, change.column, change.before.value_or(QString()));
}

ExitCode Recorder::finish(const Workplace& workplace, const recording::Recording& recorded)
{
    m_answer = {{QStringLiteral("format"), 1}, {QStringLiteral("path"), QJsonValue()}};
    if (workplace.isPractice())
        m_answer.insert(QStringLiteral("practice"), workplace.practice);
    if (const QString path = m_context.invocation.value(Option::Out); !path.isEmpty()) {
        if (const auto written = replaceFile(path, recording::toBytes(recorded)); !written)
            return fail(m_context, ExitCode::Problems, written.error(),
                        m_context.text(text::CtlSentence::CannotWrite, path));
        m_context.say(text::CtlSentence::RecordWritten, path);
        m_context.say(text::CtlSentence::RecordNamesNobody);
        m_answer.insert(QStringLiteral("path"), path);
    }
    sayUnanswered(recorded);
    if (m_before) {
        const QList<recording::Change> changes = recording::changesBetween(*m_before, recorded);
        QJsonArray told;
        for (const recording::Change& change : changes) {
            sayChange(change);
            told.append(QJsonObject{{QStringLiteral("where"), change.where},
                                    {QStringLiteral("row"), change.row},
                                    {QStringLiteral("column"), change.column},
                                    {QStringLiteral("before"), orNull(change.before)},
                                    {QStringLiteral("after"), orNull(change.after)}});
        }
        if (changes.isEmpty())
            m_context.say(text::CtlSentence::RecordNoChange);
        m_answer.insert(QStringLiteral("changes"), told);
    }
    m_context.console.answer(m_answer);
    return ExitCode::Done;
}

ExitCode Recorder::run()
{
    const Invocation& asked = m_context.invocation;
    if (!asked.has(Option::Out) && !asked.has(Option::Compare))
        return failUsage(m_context,
                         m_context.text(text::CtlSentence::OptionMissing, QStringLiteral("--out")));
    if (asked.has(Option::Compare)) {
        auto read = recording::readRecording(asked.value(Option::Compare));
        if (!read)
            return failUsage(m_context, read.error());
        m_before = *std::move(read);
    }
    const auto workplace = openMachine(m_context);
    if (!workplace)
        return workplace.error();
    m_context.say(text::CtlSentence::RecordAsking);
    auto recorded = record(*workplace);
    if (m_context.interrupt.requested())
        return failCancelled(m_context);
    if (!recorded && recorded.error().cause == Cause::NotSupported)
        return fail(m_context, ExitCode::Problems, recorded.error(),
                    m_context.text(text::CtlSentence::RecordOnlyWindows));
    if (!recorded)
        return failMachine(m_context, recorded.error());
    // Stand-ins are compared with those of the other recording.
    if (m_before)
        recorded->salt = m_before->salt;
    return finish(*workplace,
                  withoutNames(*recorded, workplace->found ? *workplace->profile() : SiteProfile{}));
}

} // namespace

ExitCode runRecord(const CommandContext& context)
{
    return Recorder(context).run();
}

} // namespace activation::ctl
