// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerText.h"
#include "core/findings/Finding.h"
#include "core/licensing/ActivationErrors.h"
#include "core/visit/Report.h"
#include "core/visit/SupportCode.h"
#include "ui/text/CommonText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FindingText.h"

namespace activation::ctl {

namespace {

QString problemText(const CommandContext& context, const SupportCodeProblem& problem)
{
    QStringList groups;
    for (const int group : problem.groups)
        groups.append(QString::number(group));
    switch (problem.kind) {
    case SupportCodeProblem::Kind::WrongLength:
        return context.text(text::CtlSentence::DecodeWrongLength);
    case SupportCodeProblem::Kind::Misheard:
        return context.text(text::CtlSentence::DecodeMisheard, groups);
    case SupportCodeProblem::Kind::NotKnown:
        return context.text(text::CtlSentence::DecodeNotKnown);
    }
    Q_UNREACHABLE();
}

text::Sentence<> sentenceFor(Elevation elevation)
{
    switch (elevation) {
    case Elevation::Elevated:
        return text::CtlSentence::DecodeElevated;
    case Elevation::CanBeElevated:
        return text::CtlSentence::DecodeCanBeElevated;
    case Elevation::StandardUser:
        return text::CtlSentence::DecodeStandardUser;
    }
    Q_UNREACHABLE();
}

/// What the code says about the checks; the rest of them it does not carry.
Findings findingsIn(const SupportFacts& facts)
{
    Findings findings;
    if (facts.blocking)
        findings.append({facts.blocking->first, Verdict::Blocking, facts.blocking->second, {}, {}});
    if (facts.nameResolved)
        findings.append({CheckId::HostName, Verdict::Passed, Reason::NameResolved, {}, {}});
    if (facts.portOpen)
        findings.append({CheckId::Port, Verdict::Passed, Reason::PortOpen, {}, {}});
    return findings;
}

void sayBlocking(const CommandContext& context, const Findings& findings, const SiteProfile& profile)
{
    if (findings.isEmpty() || findings.first().verdict != Verdict::Blocking)
        return context.say(text::CtlSentence::DecodeNoBlocking);
    const Finding& finding = findings.first();
    const text::Wording wording = text::describe(finding, profile, context.phrases);
    context.say(text::CtlSentence::DecodeBlocking, numberOf(finding.check),
                text::checkName(finding.check, context.phrases), wording.heading);
    sayAdvice(context, QStringLiteral("    "), wording);
}

void sayFacts(const CommandContext& context, const SupportFacts& facts, const SiteProfile& profile)
{
    context.say(text::CtlSentence::DecodeScreen, facts.screen,
                text::screenName(facts.screen, context.phrases));
    const Findings findings = findingsIn(facts);
    sayBlocking(context, findings, profile);
    if (facts.lastError) {
        const text::Wording wording =
            text::explainError(*facts.lastError, findings, profile, context.phrases);
        context.say(text::CtlSentence::DecodeError, *facts.lastError, wording.heading);
        sayAdvice(context, QStringLiteral("    "), wording);
    }
    QStringList products;
    if (facts.windows)
        products.append(QStringLiteral("Windows"));
    if (facts.office)
        products.append(QStringLiteral("Office"));
    if (facts.projectOrVisio)
        products.append(QStringLiteral("Project/Visio"));
    if (!products.isEmpty())
        context.say(text::CtlSentence::DecodeProducts, products);
    if (facts.elevation)
        context.say(sentenceFor(*facts.elevation));
    context.say(facts.nameResolved ? text::CtlSentence::DecodeNameKnown
                                   : text::CtlSentence::DecodeNameUnknown);
    context.say(facts.portOpen ? text::CtlSentence::DecodePortOpen : text::CtlSentence::DecodePortClosed);
}

} // namespace

ExitCode runDecode(const CommandContext& context)
{
    const QString asked = context.invocation.operands.join(u' ');
    const QString code = supportCodeIn(asked);
    return decode(context, code.isEmpty() ? asked : code);
}

ExitCode decode(const CommandContext& context, const QString& code)
{
    auto opened = openProfileIfAny(context);
    if (!opened)
        return opened.error();
    const auto decoded = decodeSupportCode(code);
    QJsonObject answer = decoded ? toJson(*decoded) : toJson(decoded.error());
    answer.insert(QStringLiteral("format"), 1);
    if (decoded)
        sayFacts(context, *decoded, opened->profile);
    else
        context.console.complain(problemText(context, decoded.error()));
    context.console.answer(answer);
    return decoded ? ExitCode::Done : ExitCode::Usage;
}

} // namespace activation::ctl
