// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/BrandCommand.h"

#include "app/EmbeddedProfile.h"
#include "core/visit/Report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace activation {

namespace {

std::optional<Option> missingOption(const Invocation& invocation)
{
    for (const Option option : {Option::Profile, Option::Out}) {
        if (invocation.value(option).isEmpty())
            return option;
    }
    return std::nullopt;
}

} // namespace

ExitCode runBrand(const CommandContext& context)
{
    const Invocation& invocation = context.invocation;
    if (const auto missing = missingOption(invocation)) {
        const QString name = QStringLiteral("--") + specOf(*missing).name.toString();
        return failUsage(context, context.text(CtlSentence::OptionMissing, {name}));
    }
    const QString path = invocation.value(Option::Profile);
    const auto read = readSiteProfile(path);
    if (const auto* problem = std::get_if<DocumentProblem>(&read))
        return failUsage(context, *problem);
    const auto& profile = std::get<SiteProfile>(read);

    const QString executable = invocation.operands.value(0, QCoreApplication::applicationFilePath());
    if (!QFileInfo(executable).isFile())
        return failUsage(context, context.text(CtlSentence::NoExecutable, {executable}));
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != profile.sha256)
        return failMachine(context, {Cause::Busy, 0, path});

    const QString out = invocation.value(Option::Out);
    if (const auto made = embedProfile(executable, bytes, out); !made) {
        if (made.failure().cause == Cause::BadReply)
            return fail(context, ExitCode::Problems, made.failure(),
                        context.text(CtlSentence::ProfileDamaged));
        return fail(context, ExitCode::Problems, made.failure(),
                    context.text(CtlSentence::CannotWrite, {out}));
    }
    context.say(CtlSentence::Branded, {out, context.phrases.pick(profile.organisation)});
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("path"), out},
                            {QStringLiteral("profile"), profileReference(profile)}});
    return ExitCode::Done;
}

} // namespace activation
