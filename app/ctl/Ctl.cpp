// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Ctl.h"

#include "app/ctl/Commands.h"
#include "app/ctl/RoleQuestion.h"
#include "app/ctl/UsageText.h"
#include "app/machine/SystemVersion.h"
#include "core/Printable.h"

#include <QSysInfo>

#include <cmath>

namespace activation::ctl {

namespace {

Console::Form formOf(const Invocation& invocation)
{
    if (invocation.has(Option::Json))
        return Console::Form::Json;
    return invocation.has(Option::Quiet) ? Console::Form::Quiet : Console::Form::Text;
}

/// The values of the common options; a sentence for the first one that makes no sense.
std::optional<QString> readCommonOptions(CommandContext& context)
{
    const Invocation& asked = context.invocation;
    if (asked.has(Option::Language) && !languageFrom(asked.value(Option::Language))) {
        QStringList known;
        for (const Language language : kLanguages)
            known.append(toString(language));
        return context.text(text::CtlSentence::BadLanguage, asked.value(Option::Language), known.join(u' '));
    }
    if (asked.has(Option::Role)) {
        context.request.role = roleFrom(asked.value(Option::Role));
        if (!context.request.role)
            return badRole(context, asked.value(Option::Role), {});
    }
    if (asked.has(Option::Left)) {
        context.request.left = app::dayFrom(asked.value(Option::Left));
        if (!context.request.left.isValid())
            return context.text(text::CtlSentence::BadDate, asked.value(Option::Left));
    }
    if (asked.has(Option::Timeout)) {
        bool ok = false;
        const double seconds = asked.value(Option::Timeout).toDouble(&ok);
        if (!ok || !std::isfinite(seconds) || seconds <= 0 || seconds > 86400)
            return context.text(text::CtlSentence::BadSeconds, asked.value(Option::Timeout));
        context.interrupt.limitTo(std::chrono::milliseconds(std::llround(seconds * 1000)));
    }
    if (asked.has(Option::Log) && !context.console.logTo(asked.value(Option::Log)))
        return context.text(text::CtlSentence::CannotWrite, asked.value(Option::Log));
    context.request.profile = asked.value(Option::Profile);
    context.request.practice = asked.value(Option::Practice);
    return std::nullopt;
}

ExitCode dispatch(const CommandContext& context)
{
    if (context.invocation.has(Option::Help))
        return runHelp(context);
    switch (*context.invocation.command) {
    case Command::Check:
        return runCheck(context);
    case Command::Status:
        return runStatus(context);
    case Command::Activate:
        return runActivate(context);
    case Command::Plan:
        return runPlan(context);
    case Command::Undo:
        return runUndo(context);
    case Command::Explain:
        return runExplain(context);
    case Command::Decode:
        return runDecode(context);
    case Command::Profile:
        return runProfile(context);
    case Command::Brand:
        return runBrand(context);
    case Command::Report:
        return runReport(context);
    case Command::Record:
        return runRecord(context);
    case Command::Practice:
        return runPractice(context);
    case Command::Help:
        return runHelp(context);
    }
    Q_UNREACHABLE();
}

ExitCode runCommand(CommandContext& context)
{
    const Invocation& asked = context.invocation;
    if (app::isTooOld(QOperatingSystemVersion::current())) {
        const Failure failure{Cause::NotSupported, 0, QSysInfo::prettyProductName()};
        return fail(context, ExitCode::Problems, failure, context.text(text::CtlSentence::WindowsTooOld));
    }
    if (asked.problem)
        return failUsage(context, usageText(asked, context.phrases));
    if (asked.has(Option::Version) && !asked.has(Option::Help)) {
        context.console.show(QStringLiteral("activationctl " ACTIVATION_VERSION));
        return ExitCode::Done;
    }
    if (const auto wrong = readCommonOptions(context))
        return failUsage(context, *wrong);
    return dispatch(context);
}

/// An answer that nobody could read is none, whatever it was. A worse end stays what it is.
ExitCode endOf(const CommandContext& context, ExitCode exit)
{
    const auto& unwritten = context.console.unwritten();
    if (!unwritten)
        return exit;
    context.console.complain(context.text(text::CtlSentence::CannotWrite, *unwritten));
    return exit == ExitCode::Done ? ExitCode::Problems : exit;
}

} // namespace

ExitCode runCtl(const QStringList& arguments)
{
    const Invocation invocation = parseCommandLine(arguments);
    Interrupt interrupt;
    interrupt.listen();
    prepareTerminal();
    const text::Phrasebook phrases(
        languageFrom(invocation.value(Option::Language)).value_or(app::systemLanguage()));
    Console console(formOf(invocation));
    CommandContext context{invocation, phrases, console, interrupt, {}};
    context.request.stateFolder = app::standardStateFolder();
    context.request.places = app::standardProfilePlaces();

    const ExitCode exit = runCommand(context);
    console.log(QStringLiteral("activationctl " ACTIVATION_VERSION " %1 = %2")
                    .arg(printable(arguments.join(u' ')))
                    .arg(static_cast<int>(exit)));
    return endOf(context, exit);
}

} // namespace activation::ctl
