// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Commands.h"

#include "app/ctl/AnswerJson.h"
#include "app/ctl/AnswerText.h"
#include "app/ctl/Visit.h"
#include "core/checks/HostGroups.h"
#include "core/visit/OpenProducts.h"
#include "ui/text/CommonText.h"
#include "ui/text/FindingText.h"
#include "ui/text/OrganizationText.h"

#include <QMap>

#include <algorithm>

namespace activation::ctl {

namespace {

Result<QList<CheckId>, ExitCode> checksAsked(const CommandContext& context)
{
    QList<CheckId> checks;
    const QStringList words = context.invocation.value(Option::Only).split(u',', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto check = checkIdFrom(word.trimmed());
        if (!check) {
            QStringList names;
            for (int number = 1; number <= kCheckCount; ++number)
                names.append(toString(static_cast<CheckId>(number)));
            const QString nearest = nearestWord(word.trimmed(), names);
            QString said = context.text(text::CtlSentence::BadCheck, word.trimmed());
            if (!nearest.isEmpty())
                said += u'\n' + context.text(text::CtlSentence::DidYouMean, nearest);
            return failUsage(context, said);
        }
        checks.append(*check);
    }
    if (checks.isEmpty() && context.invocation.has(Option::Only))
        return failUsage(context, context.text(text::CtlSentence::ValueMissing, QStringLiteral("--only")));
    return checks;
}

/// Rows as they come, for somebody who watches: in a pipe they come in the order of the numbers instead.
class LiveRows final
{
public:
    LiveRows(const CommandContext& context, const SiteProfile& profile)
        : m_context(context)
        , m_profile(profile)
    {}

    void show(const Finding& finding)
    {
        const auto known = m_shown.constFind(finding.check);
        if (known != m_shown.cend() && known->verdict == finding.verdict && known->reason == finding.reason)
            return;
        m_shown.insert(finding.check, finding);
        if (m_context.console.isTerminal())
            m_context.console.say(findingRow(m_context, finding, m_profile));
    }

private:
    const CommandContext& m_context;
    const SiteProfile& m_profile;
    QMap<CheckId, Finding> m_shown;
};

bool any(const Findings& findings, Verdict verdict)
{
    return std::ranges::any_of(findings, [verdict](const Finding& f) { return f.verdict == verdict; });
}

bool someWait(const Session& session)
{
    return std::ranges::any_of(session.findings, [&session](const Finding& finding) {
        return blocksSomeProducts(finding, session.licenses);
    });
}

text::Sentence<> summaryOf(const Session& session, Screen screen)
{
    const Findings& findings = session.findings;
    if (screen == Screen::CannotBeActivated)
        return text::CtlSentence::NotPossibleHere;
    if (any(findings, Verdict::Blocking))
        return text::CtlSentence::SomethingInTheWay;
    if (someWait(session))
        return text::CtlSentence::SomeInTheWay;
    if (any(findings, Verdict::Unknown))
        return text::CtlSentence::NotEverythingChecked;
    return any(findings, Verdict::Advice) ? text::CtlSentence::OnlyAdvice
                                          : text::CtlSentence::NothingInTheWay;
}

struct Detail
{
    Sign sign;
    text::Wording wording;
    QStringList checks;
};

/// What needs words, the same words only once.
QList<Detail> detailsOf(const Findings& findings, const SiteProfile& profile, const text::Phrasebook& phrases)
{
    QList<Detail> details;
    for (const Finding& finding : findings) {
        if (finding.verdict == Verdict::Passed || finding.verdict == Verdict::Skipped)
            continue;
        const text::Wording wording = text::describe(finding, profile, phrases);
        const auto same = std::ranges::find(details, wording, &Detail::wording);
        if (same == details.end())
            details.append({signOf(finding.verdict), wording, {text::checkName(finding.check, phrases)}});
        else
            same->checks.append(text::checkName(finding.check, phrases));
    }
    return details;
}

void sayFindings(const CommandContext& context, const Session& session, const SiteProfile& profile)
{
    if (!context.console.isTerminal()) {
        for (const Finding& finding : session.findings)
            context.console.say(findingRow(context, finding, profile));
    }
    const QList<Detail> details = detailsOf(session.findings, profile, context.phrases);
    for (const Detail& detail : details) {
        context.console.say();
        sayTrouble(context, detail.sign, detail.wording);
        if (detail.checks.size() > 1)
            context.console.say(QStringLiteral("  → ") + text::listText(detail.checks, context.phrases));
    }
}

} // namespace

ExitCode runCheck(const CommandContext& context)
{
    auto only = checksAsked(context);
    if (!only)
        return only.error();
    auto opened = openMachineWithProfile(context);
    if (!opened)
        return opened.error();
    const Workplace& workplace = *opened;
    const SiteProfile& profile = *workplace.profile();

    const bool wait = context.invocation.has(Option::Wait);
    context.say(wait ? text::CtlSentence::Waiting : text::CtlSentence::Checking);
    LiveRows rows(context, profile);
    const Session session =
        beginSession(context, workplace, {*only, wait, [&rows](const Finding& f) { rows.show(f); }});
    sayFindings(context, session, profile);
    sayTerms(context, session.person, profile, localNow(*workplace.system).date());
    if (const QString unit = text::forThisAlone(session.person, profile, context.phrases); !unit.isEmpty()) {
        context.console.say();
        context.console.say(unit);
    }

    for (const QString& note :
         text::notesOn(notActivated(session.licenses, profile), profile, context.phrases)) {
        context.console.say();
        context.console.say(note);
    }
    if (const auto apply = text::onApplication(session.person, profile, context.phrases);
        !apply.text.isEmpty()) {
        context.console.say();
        context.console.say(apply.text);
        context.console.say(apply.page.toDisplayString());
    }

    const bool cancelled = context.interrupt.requested();
    const SupportFacts facts = supportFactsOf(session, profile);
    context.console.say();
    if (cancelled)
        context.console.complain(cancelledText(context));
    else
        context.say(summaryOf(session, facts.screen));
    const bool blocked = any(session.findings, Verdict::Blocking) || someWait(session);
    if (blocked)
        sayHelp(context, profile);
    sayScreenAndCode(context, facts);

    QJsonObject answer = answerFor(workplace);
    answer.insert(QStringLiteral("findings"), toJson(session.findings));
    addScreenAndCode(answer, facts);
    context.console.answer(answer);
    if (cancelled)
        return ExitCode::Cancelled;
    return blocked ? ExitCode::Problems : ExitCode::Done;
}

} // namespace activation::ctl
