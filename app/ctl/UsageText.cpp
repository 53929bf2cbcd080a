// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/UsageText.h"

#include "ui/text/CtlText.h"

namespace activation::ctl {

namespace {

QString problemText(const UsageProblem& problem, const text::Phrasebook& phrases)
{
    const auto about = [&](const text::Sentence<QString>& which) {
        return text::sentence(which, phrases, problem.word);
    };
    switch (problem.kind) {
    case UsageProblem::Kind::NoCommand:
        return text::sentence(text::CtlSentence::NoCommand, phrases);
    case UsageProblem::Kind::UnknownCommand:
        return about(text::CtlSentence::UnknownCommand);
    case UsageProblem::Kind::UnknownOption:
        return about(text::CtlSentence::UnknownOption);
    case UsageProblem::Kind::ValueMissing:
        return about(text::CtlSentence::ValueMissing);
    case UsageProblem::Kind::ValueNotTaken:
        return about(text::CtlSentence::ValueNotTaken);
    case UsageProblem::Kind::OperandMissing:
        return about(text::CtlSentence::OperandMissing);
    case UsageProblem::Kind::OperandNotWanted:
        return about(text::CtlSentence::OperandNotWanted);
    }
    Q_UNREACHABLE();
}

} // namespace

QString usageText(const Invocation& invocation, const text::Phrasebook& phrases)
{
    const UsageProblem& problem = *invocation.problem;
    QStringList lines{problemText(problem, phrases)};
    if (!problem.nearest.isEmpty())
        lines.append(text::sentence(text::CtlSentence::DidYouMean, phrases, problem.nearest));
    QString help = QStringLiteral("activationctl help");
    if (invocation.command)
        help += u' ' + specOf(*invocation.command).name.toString();
    lines.append(text::sentence(text::CtlSentence::SeeHelp, phrases, help));
    return lines.join(u'\n');
}

} // namespace activation::ctl
