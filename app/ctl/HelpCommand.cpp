// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include <array>

namespace activation::ctl {

namespace {

constexpr std::array kExitCodes{
    std::pair{ExitCode::Done, text::CtlHelp::ExitDone},
    std::pair{ExitCode::Problems, text::CtlHelp::ExitProblems},
    std::pair{ExitCode::Usage, text::CtlHelp::ExitUsage},
    std::pair{ExitCode::ElevationNeeded, text::CtlHelp::ExitElevation},
    std::pair{ExitCode::Cancelled, text::CtlHelp::ExitCancelled},
    std::pair{ExitCode::Internal, text::CtlHelp::ExitInternal},
};
constexpr int kColumn = 32;

QString written(Option option)
{
    const OptionSpec& spec = specOf(option);
    const QString name = QStringLiteral("--") + spec.name.toString();
    return spec.value.isEmpty() ? name : name + u' ' + spec.value.toString();
}

class Help final
{
public:
    explicit Help(const CommandContext& context) : m_context(context) {}

    void overview()
    {
        say(QStringLiteral("activationctl " ACTIVATION_VERSION));
        say(words(text::CtlHelp::About));
        heading(text::CtlHelp::HowToUse);
        say(QStringLiteral("  activationctl COMMAND [OPTION …]"));
        heading(text::CtlHelp::Commands);
        for (const CommandSpec& spec : commandTable())
            entry(spec.name.toString(), words(spec.summary));
        options(text::CtlHelp::CommonOptions, commonOptions());
        heading(text::CtlHelp::ExitCodes);
        for (const auto& [code, help] : kExitCodes)
            entry(QString::number(static_cast<int>(code)), words(help));
    }

    void of(const CommandSpec& spec)
    {
        QStringList synopsis{QStringLiteral("activationctl"), spec.name.toString()};
        for (const Option option : spec.options)
            synopsis.append(option == Option::Out && spec.command != Command::Record
                                ? written(option)
                                : u'[' + written(option) + u']');
        if (!spec.operands.isEmpty())
            synopsis.append(spec.operands.toString());
        say(words(spec.summary));
        heading(text::CtlHelp::HowToUse);
        say(QStringLiteral("  ") + synopsis.join(u' '));
        if (!spec.options.isEmpty())
            options(text::CtlHelp::Options, spec.options);
        options(text::CtlHelp::CommonOptions, commonOptions());
    }

private:
    QString words(const text::Sentence<>& help) const { return m_context.text(help); }

    // Help was asked for: it is shown whatever form answers have.
    void say(const QString& line) { m_context.console.show(line); }

    void heading(const text::Sentence<>& help)
    {
        say({});
        say(words(help));
    }

    void entry(const QString& name, const QString& text)
    {
        const QString start = QStringLiteral("  ") + name;
        say(start + QString(std::max<qsizetype>(2, kColumn - columnsOf(start)), u' ') + text);
    }

    void options(const text::Sentence<>& title, const QList<Option>& list)
    {
        heading(title);
        for (const Option option : list)
            entry(written(option), words(specOf(option).help));
    }

    const CommandContext& m_context;
};

} // namespace

ExitCode runHelp(const CommandContext& context)
{
    const Invocation& invocation = context.invocation;
    Help help(context);
    if (invocation.command && *invocation.command != Command::Help) {
        help.of(specOf(*invocation.command));
        return ExitCode::Done;
    }
    if (invocation.operands.isEmpty()) {
        help.overview();
        return ExitCode::Done;
    }
    const CommandSpec* spec = findCommand(invocation.operands.first());
    if (!spec)
        return failUsage(context,
                         context.text(text::CtlSentence::UnknownCommand, invocation.operands.first()));
    help.of(*spec);
    return ExitCode::Done;
}

} // namespace activation::ctl
