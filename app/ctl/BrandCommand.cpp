// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/EmbeddedProfile.h"
#include "core/visit/Report.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace activation::ctl {

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
        return failUsage(context, context.text(text::CtlSentence::OptionMissing, name));
    }
    const auto read = readSiteProfile(invocation.value(Option::Profile));
    if (!read)
        return failUsage(context, read.error());
    const SiteProfile& profile = *read;

    const QString executable = invocation.operands.value(0, QCoreApplication::applicationFilePath());
    if (!QFileInfo(executable).isFile())
        return failUsage(context, context.text(text::CtlSentence::NoExecutable, executable));
    const QString out = invocation.value(Option::Out);
    if (const auto made = app::embedProfile(executable, profile.bytes, out); !made) {
        if (made.error().cause == Cause::BadReply)
            return fail(context, ExitCode::Problems, made.error(),
                        context.text(text::CtlSentence::ProfileDamaged));
        return fail(context, ExitCode::Problems, made.error(),
                    context.text(text::CtlSentence::CannotWrite, out));
    }
    context.say(text::CtlSentence::Branded, out, profile.organization);
    context.console.answer({{QStringLiteral("format"), 1},
                            {QStringLiteral("path"), out},
                            {QStringLiteral("profile"), profileReference(profile)}});
    return ExitCode::Done;
}

} // namespace activation::ctl
