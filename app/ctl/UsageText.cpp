// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/UsageText.h"

#include "ui/text/CtlText.h"

namespace activation::ctl {

namespace {

text::CtlSentence sentenceFor(UsageProblem::Kind kind)
{
    switch (kind) {
    case UsageProblem::Kind::NoCommand:
        return text::CtlSentence::NoCommand;
    case UsageProblem::Kind::UnknownCommand:
        return text::CtlSentence::UnknownCommand;
    case UsageProblem::Kind::UnknownOption:
        return text::CtlSentence::UnknownOption;
    case UsageProblem::Kind::ValueMissing:
        return text::CtlSentence::ValueMissing;
    case UsageProblem::Kind::ValueNotTaken:
        return text::CtlSentence::ValueNotTaken;
    case UsageProblem::Kind::OperandMissing:
        return text::CtlSentence::OperandMissing;
    case UsageProblem::Kind::OperandNotWanted:
        return text::CtlSentence::OperandNotWanted;
    }
    Q_UNREACHABLE();
}

} // namespace

QString usageText(const Invocation& invocation, const text::Phrasebook& phrases)
{
    const UsageProblem& problem = *invocation.problem;
    QStringList lines{text::sentence(sentenceFor(problem.kind), phrases, {problem.word})};
    if (!problem.nearest.isEmpty())
        lines.append(text::sentence(text::CtlSentence::DidYouMean, phrases, {problem.nearest}));
    QString help = QStringLiteral("activationctl help");
    if (invocation.command)
        help += u' ' + specOf(*invocation.command).name.toString();
    lines.append(text::sentence(text::CtlSentence::SeeHelp, phrases, {help}));
    return lines.join(u'\n');
}

} // namespace activation::ctl
