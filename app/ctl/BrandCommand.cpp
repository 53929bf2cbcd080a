// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/EmbeddedProfile.h"
#include "core/visit/Report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace activation::ctl {

namespace {

/// One program, and where its branded copy goes.
struct BrandTask
{
    QString program;
    QString copy;
};

std::optional<Option> missingOption(const Invocation& invocation)
{
    for (const Option option : {Option::Profile, Option::Out}) {
        if (invocation.value(option).isEmpty())
            return option;
    }
    return std::nullopt;
}

/// The window is what people are given, so it is the one when none is named.
QList<BrandTask> tasksOf(const Invocation& invocation)
{
    const QString out = invocation.value(Option::Out);
    const QFileInfo named(invocation.operands.value(0, QCoreApplication::applicationFilePath()));
    const QString ending =
        named.fileName().endsWith(u".exe", Qt::CaseInsensitive) ? named.fileName().right(4) : QString();
    const QString window = QStringLiteral("activation-assistant") + ending;
    const QString commandLine = QStringLiteral("activationctl") + ending;
    if (invocation.has(Option::All)) {
        return {{named.dir().filePath(window), QDir(out).filePath(window)},
                {named.dir().filePath(commandLine), QDir(out).filePath(commandLine)}};
    }
    if (invocation.operands.isEmpty())
        return {{named.dir().filePath(window), out}};
    return {{named.filePath(), out}};
}

QString sentenceFor(const CommandContext& context, app::BrandObstacle obstacle, const QString& program)
{
    switch (obstacle) {
    case app::BrandObstacle::NotOurs:
        return context.text(text::CtlSentence::BrandForeign, program);
    case app::BrandObstacle::Signed:
        return context.text(text::CtlSentence::BrandSigned, program);
    case app::BrandObstacle::Damaged:
        return context.text(text::CtlSentence::ProfileDamaged);
    }
    Q_UNREACHABLE();
}

/// Said before anything is written; nothing when nothing stands against it.
std::optional<ExitCode> refuse(const CommandContext& context, const BrandTask& task)
{
    if (!QFileInfo(task.program).isFile())
        return failUsage(context, context.text(text::CtlSentence::NoExecutable, task.program));
    const auto obstacle = app::brandObstacle(task.program);
    if (!obstacle) {
        return fail(context, ExitCode::Problems, obstacle.error(),
                    context.text(text::CtlSentence::NoExecutable, task.program));
    }
    if (*obstacle)
        return failUsage(context, sentenceFor(context, **obstacle, task.program));
    if (QFileInfo::exists(task.copy) && !context.invocation.has(Option::Force)) {
        const QString force = QStringLiteral("--") + specOf(Option::Force).name.toString();
        return failUsage(context, context.text(text::CtlSentence::BrandExists, task.copy, force));
    }
    return std::nullopt;
}

} // namespace

ExitCode runBrand(const CommandContext& context)
{
    const Invocation& invocation = context.invocation;
    if (const auto missing = missingOption(invocation)) {
        const QString name = QStringLiteral("--") + specOf(*missing).name.toString();
        return failUsage(context, context.text(text::CtlSentence::OptionMissing, name));
    }
    const auto profile = readSiteProfile(invocation.value(Option::Profile));
    if (!profile)
        return failUsage(context, profile.error());
    const QList<BrandTask> tasks = tasksOf(invocation);
    for (const BrandTask& task : tasks) {
        if (const auto refused = refuse(context, task))
            return *refused;
    }
    const QString out = invocation.value(Option::Out);
    if (invocation.has(Option::All) && !QDir().mkpath(out)) {
        return fail(context, ExitCode::Problems, {Cause::StorageFailed, 0, out},
                    context.text(text::CtlSentence::CannotWrite, out));
    }
    QJsonArray programs;
    for (const auto& [program, copy] : tasks) {
        if (const auto made = app::embedProfile(program, profile->bytes, copy); !made) {
            return fail(context, ExitCode::Problems, made.error(),
                        context.text(text::CtlSentence::CannotWrite, copy));
        }
        context.say(text::CtlSentence::Branded, copy, profile->organization);
        programs.append(copy);
    }
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("programs"), programs},
                            {QStringLiteral("profile"), profileReference(*profile)}});
    return ExitCode::Done;
}

} // namespace activation::ctl
