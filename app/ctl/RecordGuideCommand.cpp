// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/PcRecord.h"
#include "core/ReplaceFile.h"
#include "core/recording/RecordingFile.h"
#include "core/visit/Report.h"
#include "ui/text/GuideText.h"
#include "ui/text/RecordText.h"

#include <QDir>

#include <algorithm>

namespace activation::ctl {

namespace {

using recording::GuideOutcome;
using recording::GuideProgress;
using recording::GuideStep;

constexpr int kSteps = static_cast<int>(kValues<GuideStep>.size());

/// The guided recording of one PC, in one folder.
class RecordGuide final
{
public:
    RecordGuide(const CommandContext& context, const Workplace& workplace, const QString& folder)
        : m_context(context)
        , m_workplace(workplace)
        , m_folder(folder)
    {}

    [[nodiscard]] ExitCode run();

private:
    /// Asks for one step and records before and after it. Nothing when the person stops here.
    [[nodiscard]] Result<std::optional<recording::GuideResult>> take(GuideStep step);
    [[nodiscard]] Result<void> begin(const QString& path);
    [[nodiscard]] Result<void> tellWhatChanged(const QString& before, const QString& after) const;
    [[nodiscard]] Result<recording::Recording> recordTo(const QString& path) const;
    [[nodiscard]] Result<void> save() const { return saveGuide(m_progress, pathOf(QStringLiteral("guide"))); }
    [[nodiscard]] QString pathOf(const QString& name) const
    {
        return m_folder.filePath(name + QStringLiteral(".json"));
    }
    [[nodiscard]] std::optional<QString> ask(const text::Sentence<>& question) const
    {
        return m_context.console.ask(m_context.text(question), m_context.interrupt.token());
    }
    void answer() const;
    [[nodiscard]] ExitCode failGuide(const Failure& failure) const;

    const CommandContext& m_context;
    const Workplace& m_workplace;
    QDir m_folder;
    GuideProgress m_progress;
};

Result<recording::Recording> RecordGuide::recordTo(const QString& path) const
{
    auto recorded = recordPc(m_context, m_workplace, m_progress.salt);
    if (!recorded)
        return recorded;
    if (const auto written = replaceFile(path, recording::toBytes(*recorded)); !written)
        return written.error();
    return recorded;
}

/// A step that has begun stays as it began: whatever happened since belongs to it.
Result<void> RecordGuide::begin(const QString& path)
{
    if (m_progress.begun && QFile::exists(path))
        return {};
    if (const auto recorded = recordTo(path); !recorded)
        return recorded.error();
    m_progress.begun = true;
    return save();
}

Result<void> RecordGuide::tellWhatChanged(const QString& before, const QString& after) const
{
    const auto is = recordTo(after);
    if (!is)
        return is.error();
    const auto was = recording::readRecording(before);
    if (!was)
        return storageFailed(before, was.error().pointer);
    sayChanges(m_context, recording::changesBetween(*was, *is));
    return {};
}

Result<std::optional<recording::GuideResult>> RecordGuide::take(GuideStep step)
{
    using Taken = std::optional<recording::GuideResult>;
    const int number = static_cast<int>(step) + 1;
    const QString name = QStringLiteral("%1-").arg(number, 2, 10, QLatin1Char('0'));
    const QString before = pathOf(name + QStringLiteral("before"));
    if (const auto begun = begin(before); !begun)
        return begun.error();
    const text::GuideWords words = text::guideWords(step, m_context.phrases);
    m_context.console.say();
    m_context.say(text::RecordSentence::GuideTask, number, kSteps, words.task);
    m_context.say(text::RecordSentence::GuideSeen, words.seen);
    const auto done = ask(text::RecordSentence::GuideDone);
    if (!done || done->trimmed().compare(u"q", Qt::CaseInsensitive) == 0)
        return Taken();
    if (done->compare(u"s", Qt::CaseInsensitive) == 0)
        return Taken({step, GuideOutcome::LeftOut, {}});
    if (const auto told = tellWhatChanged(before, pathOf(name + QStringLiteral("after"))); !told)
        return told.error();
    const auto said = ask(text::RecordSentence::GuideAsTold);
    if (!said)
        return Taken();
    if (said->compare(u"y", Qt::CaseInsensitive) == 0)
        return Taken({step, GuideOutcome::AsTold, {}});
    const SiteProfile profile = m_workplace.found ? *m_workplace.profile() : SiteProfile{};
    return Taken({step, GuideOutcome::Otherwise, redacted(*said, profile)});
}

void RecordGuide::answer() const
{
    QJsonArray steps;
    for (const recording::GuideResult& result : m_progress.results)
        steps.append(QJsonObject{{QStringLiteral("step"), toString(result.step)},
                                 {QStringLiteral("outcome"), toString(result.outcome)},
                                 {QStringLiteral("note"), result.note}});
    QJsonObject object{{QStringLiteral("format"), 1},
                       {QStringLiteral("path"), m_folder.path()},
                       {QStringLiteral("unanswered"), QJsonArray()},
                       {QStringLiteral("steps"), steps}};
    if (m_workplace.isPractice())
        object.insert(QStringLiteral("practice"), m_workplace.practice);
    m_context.console.answer(object);
}

ExitCode RecordGuide::failGuide(const Failure& failure) const
{
    if (failure.cause == Cause::StorageFailed)
        return fail(m_context, ExitCode::Problems, failure,
                    m_context.text(text::CtlSentence::CannotWrite, m_folder.path()));
    return failRecording(m_context, failure);
}

ExitCode RecordGuide::run()
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        return failGuide(storageFailed(m_folder.path(), {}));
    auto progress = recording::loadGuide(pathOf(QStringLiteral("guide")));
    if (!progress)
        return failGuide(progress.error());
    m_progress = *std::move(progress);
    while (const auto step = m_progress.next()) {
        const auto taken = take(*step);
        if (!taken)
            return failGuide(taken.error());
        if (!*taken) {
            m_context.say(text::RecordSentence::GuideStopped, m_folder.path());
            answer();
            return ExitCode::Cancelled;
        }
        m_progress.results.append(**taken);
        m_progress.begun = false;
        if (const auto saved = save(); !saved)
            return failGuide(saved.error());
    }
    m_context.say(text::RecordSentence::GuideFinished, m_folder.path());
    answer();
    const bool otherwise = std::ranges::any_of(m_progress.results, [](const recording::GuideResult& result) {
        return result.outcome == GuideOutcome::Otherwise;
    });
    return otherwise ? ExitCode::Problems : ExitCode::Done;
}

} // namespace

ExitCode runRecordGuide(const CommandContext& context)
{
    const QString folder = context.invocation.value(Option::Out);
    if (folder.isEmpty())
        return failUsage(context, context.text(text::CtlSentence::OptionMissing, QStringLiteral("--out")));
    const auto workplace = openMachine(context);
    if (!workplace)
        return workplace.error();
    return RecordGuide(context, *workplace, folder).run();
}

} // namespace activation::ctl
