// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/UsageText.h"

#include "ui/text/CtlText.h"

namespace activation {

namespace {

CtlSentence sentenceFor(UsageProblem::Kind kind)
{
    switch (kind) {
    case UsageProblem::Kind::NoCommand:
        return CtlSentence::NoCommand;
    case UsageProblem::Kind::UnknownCommand:
        return CtlSentence::UnknownCommand;
    case UsageProblem::Kind::UnknownOption:
        return CtlSentence::UnknownOption;
    case UsageProblem::Kind::ValueMissing:
        return CtlSentence::ValueMissing;
    case UsageProblem::Kind::ValueNotTaken:
        return CtlSentence::ValueNotTaken;
    case UsageProblem::Kind::OperandMissing:
        return CtlSentence::OperandMissing;
    case UsageProblem::Kind::OperandNotWanted:
        return CtlSentence::OperandNotWanted;
    }
    Q_UNREACHABLE();
}

} // namespace

QString usageText(const Invocation& invocation, const Phrasebook& phrases)
{
    const UsageProblem& problem = *invocation.problem;
    QStringList lines{sentence(sentenceFor(problem.kind), phrases, {problem.word})};
    if (!problem.nearest.isEmpty())
        lines.append(sentence(CtlSentence::DidYouMean, phrases, {problem.nearest}));
    QString help = QStringLiteral("activationctl help");
    if (invocation.command)
        help += u' ' + specOf(*invocation.command).name.toString();
    lines.append(sentence(CtlSentence::SeeHelp, phrases, {help}));
    return lines.join(u'\n');
}

} // namespace activation
