// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/PcRecord.h"
#include "core/ReplaceFile.h"
#include "core/recording/RecordingFile.h"
#include "ui/text/RecordText.h"

namespace activation::ctl {

namespace {

ExitCode finishRecord(const CommandContext& context, const Workplace& workplace,
                      const recording::Recording& recorded, const std::optional<recording::Recording>& before)
{
    QJsonObject answer{{QStringLiteral("format"), 1}, {QStringLiteral("path"), QJsonValue()}};
    if (workplace.isPractice())
        answer.insert(QStringLiteral("practice"), workplace.practice);
    if (const QString path = context.invocation.value(Option::Out); !path.isEmpty()) {
        if (const auto written = replaceFile(path, recording::toBytes(recorded)); !written)
            return fail(context, ExitCode::Problems, written.error(),
                        context.text(text::CtlSentence::CannotWrite, path));
        context.say(text::RecordSentence::RecordWritten, path);
        context.say(text::RecordSentence::RecordNamesNobody);
        answer.insert(QStringLiteral("path"), path);
    }
    answer.insert(QStringLiteral("unanswered"), sayUnanswered(context, recorded));
    if (before) {
        answer.insert(QStringLiteral("changes"),
                      sayChanges(context, recording::changesBetween(*before, recorded)));
    }
    context.console.answer(answer);
    return ExitCode::Done;
}

} // namespace

ExitCode runRecord(const CommandContext& context)
{
    const Invocation& asked = context.invocation;
    const bool compares = asked.has(Option::Compare);
    if (!asked.has(Option::Out) && !compares)
        return failUsage(context, context.text(text::CtlSentence::OptionMissing, QStringLiteral("--out")));
    if (asked.has(Option::Guide))
        return runRecordGuide(context);
    std::optional<recording::Recording> before;
    if (compares) {
        auto read = recording::readRecording(asked.value(Option::Compare));
        if (!read)
            return failUsage(context, read.error());
        before = *std::move(read);
    }
    const auto workplace = openMachine(context);
    if (!workplace)
        return workplace.error();
    context.say(text::RecordSentence::RecordAsking);
    // Stand-ins can be compared only with those of the same salt.
    const auto recorded = recordPc(context, *workplace, before ? before->salt : QString());
    if (!recorded)
        return failRecording(context, recorded.error());
    return finishRecord(context, *workplace, *recorded, before);
}

} // namespace activation::ctl
