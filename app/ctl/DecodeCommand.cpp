// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/DecodeCommand.h"

#include "core/findings/Finding.h"
#include "core/licensing/ActivationErrors.h"
#include "core/visit/Report.h"
#include "core/visit/SupportCode.h"
#include "ui/text/CommonText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FindingText.h"

namespace activation {

namespace {

QString problemText(const CommandContext& context, const SupportCodeProblem& problem)
{
    QStringList groups;
    for (const int group : problem.groups)
        groups.append(QString::number(group));
    switch (problem.kind) {
    case SupportCodeProblem::Kind::WrongLength:
        return context.text(CtlSentence::DecodeWrongLength);
    case SupportCodeProblem::Kind::Misheard:
        return context.text(CtlSentence::DecodeMisheard, {listText(groups, context.phrases)});
    case SupportCodeProblem::Kind::NotKnown:
        return context.text(CtlSentence::DecodeNotKnown);
    }
    Q_UNREACHABLE();
}

CtlSentence sentenceFor(Elevation elevation)
{
    switch (elevation) {
    case Elevation::Elevated:
        return CtlSentence::DecodeElevated;
    case Elevation::CanBeElevated:
        return CtlSentence::DecodeCanBeElevated;
    case Elevation::StandardUser:
        return CtlSentence::DecodeStandardUser;
    }
    Q_UNREACHABLE();
}

QString blockingText(const CommandContext& context, const SupportFacts& facts, const SiteProfile& profile)
{
    if (!facts.blocking)
        return context.text(CtlSentence::DecodeNoBlocking);
    const auto& [check, reason] = *facts.blocking;
    const Wording wording =
        describe(Finding{check, Verdict::Blocking, reason, {}, {}}, profile, context.phrases);
    return context.text(CtlSentence::DecodeBlocking, {QString::number(numberOf(check)),
                                                      checkName(check, context.phrases), wording.heading});
}

void sayFacts(const CommandContext& context, const SupportFacts& facts, const SiteProfile& profile)
{
    context.say(CtlSentence::DecodeScreen,
                {numberOf(facts.screen), screenName(facts.screen, context.phrases)});
    context.console.say(blockingText(context, facts, profile));
    if (facts.lastError) {
        const Wording wording = explainError(*facts.lastError, {}, profile, context.phrases);
        context.say(CtlSentence::DecodeError, {errorCodeText(*facts.lastError), wording.heading});
    }
    QStringList products;
    if (facts.windows)
        products.append(QStringLiteral("Windows"));
    if (facts.office)
        products.append(QStringLiteral("Office"));
    if (facts.projectOrVisio)
        products.append(QStringLiteral("Project/Visio"));
    if (!products.isEmpty())
        context.say(CtlSentence::DecodeProducts, {listText(products, context.phrases)});
    if (facts.elevation)
        context.say(sentenceFor(*facts.elevation));
    context.say(facts.nameResolved ? CtlSentence::DecodeNameKnown : CtlSentence::DecodeNameUnknown);
    context.say(facts.portOpen ? CtlSentence::DecodePortOpen : CtlSentence::DecodePortClosed);
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
    auto opened = openProfile(context);
    if (const auto* exit = std::get_if<ExitCode>(&opened))
        return *exit;
    const auto decoded = decodeSupportCode(code);
    const bool known = std::holds_alternative<SupportFacts>(decoded);
    QJsonObject answer =
        known ? toJson(std::get<SupportFacts>(decoded)) : toJson(std::get<SupportCodeProblem>(decoded));
    answer.insert(QStringLiteral("format"), 1);
    if (known)
        sayFacts(context, std::get<SupportFacts>(decoded), std::get<FoundProfile>(opened).profile);
    else
        context.console.complain(problemText(context, std::get<SupportCodeProblem>(decoded)));
    context.console.answer(answer);
    return known ? ExitCode::Done : ExitCode::Usage;
}

} // namespace activation
