// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/AnswerText.h"

#include "ui/text/FindingText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/OrganizationText.h"
#include "ui/text/StepText.h"
#include "ui/text/ValidityText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace activation::ctl {

namespace {

constexpr std::array kVerdicts{Verdict::Passed, Verdict::Advice, Verdict::Blocking, Verdict::Unknown,
                               Verdict::Skipped};

QString padded(const QString& text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

qsizetype widestName(const text::Phrasebook& phrases)
{
    qsizetype columns = 0;
    for (int number = 1; number <= kCheckCount; ++number)
        columns = std::max(columns, columnsOf(text::checkName(static_cast<CheckId>(number), phrases)));
    return columns;
}

qsizetype widestVerdict(const text::Phrasebook& phrases)
{
    qsizetype columns = 0;
    for (const Verdict verdict : kVerdicts)
        columns = std::max(columns, columnsOf(text::verdictWord(verdict, phrases)));
    return columns;
}

Sign stateSign(LicenseState state)
{
    switch (state) {
    case LicenseState::Activated:
        return Sign::Good;
    case LicenseState::RenewSoon:
    case LicenseState::Grace:
        return Sign::Attention;
    case LicenseState::Expired:
        return Sign::Bad;
    case LicenseState::Other:
        return Sign::None;
    }
    Q_UNREACHABLE();
}

bool mendedByRemoval(const Finding& finding)
{
    return finding.check == CheckId::ConflictingOffice &&
           std::ranges::any_of(finding.repairs, [](const StepRequest& repair) {
               return kindOf(repair) == StepKind::RemoveOffice;
           });
}

void sayObstacles(const CommandContext& context, const Plan& plan, const Findings& findings,
                  const SiteProfile& profile)
{
    for (const CheckId obstacle : plan.obstacles) {
        const Finding* finding = findingOf(findings, obstacle);
        if (!finding)
            continue;
        sayTrouble(context, Sign::Bad, text::describe(*finding, profile, context.phrases));
        if (mendedByRemoval(*finding) && !context.invocation.has(Option::RemoveConflicts))
            context.say(text::CtlSentence::RemoveConflictsHint, QStringLiteral("--remove-conflicts"));
    }
}

} // namespace

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Sign::Good;
    case Verdict::Advice:
        return Sign::Attention;
    case Verdict::Blocking:
        return Sign::Bad;
    case Verdict::Unknown:
        return Sign::Unknown;
    case Verdict::Skipped:
        return Sign::None;
    }
    Q_UNREACHABLE();
}

void sayWording(const CommandContext& context, Sign sign, const text::Wording& wording)
{
    Console& console = context.console;
    console.sayHanging(console.signFor(sign), wording.heading, true);
    sayAdvice(context, QStringLiteral("  "), wording);
    if (!wording.whoCanHelp.isEmpty())
        console.sayHanging(QStringLiteral("  "), wording.whoCanHelp);
    if (!wording.code.isEmpty())
        console.sayHanging(QStringLiteral("  "), wording.code);
}

void sayTrouble(const CommandContext& context, Sign sign, const text::Wording& wording)
{
    if (sign == Sign::Bad && context.console.form() == Console::Form::Quiet)
        context.console.complain(wording.heading);
    sayWording(context, sign, wording);
}

void sayAdvice(const CommandContext& context, const QString& margin, const text::Wording& wording)
{
    if (!wording.why.isEmpty())
        context.console.sayHanging(margin, wording.why);
    for (qsizetype index = 0; index < wording.whatToDo.size(); ++index)
        context.console.sayHanging(margin + QStringLiteral("%1. ").arg(index + 1), wording.whatToDo[index]);
    if (!wording.whoseWords.isEmpty())
        context.console.sayHanging(margin, wording.whoseWords);
}

Line findingRow(const CommandContext& context, const Finding& finding, const SiteProfile& profile)
{
    const text::Phrasebook& phrases = context.phrases;
    return context.console.signFor(signOf(finding.verdict)) +
           QStringLiteral("%1  ").arg(numberOf(finding.check), 2) +
           padded(text::checkName(finding.check, phrases), widestName(phrases) + 2) +
           padded(text::verdictWord(finding.verdict, phrases), widestVerdict(phrases) + 2) +
           text::describe(finding, profile, phrases).heading;
}

void sayLicenses(const CommandContext& context, const QList<License>& licenses, const QDateTime& now)
{
    if (licenses.isEmpty()) {
        context.say(text::CtlSentence::NoProducts);
        return;
    }
    Console& console = context.console;
    context.say(text::CtlSentence::ProductsHeading);
    for (const License& license : licenses) {
        const LicenseState state = stateOf(license);
        const bool ended = text::isActivatedBut(license, now);
        console.say(console.signFor(ended ? Sign::Attention : stateSign(state)) +
                    console.bold(text::productName(license, context.phrases)) + QStringLiteral(" — ") +
                    text::stateWord(state, context.phrases));
        console.sayHanging(QStringLiteral("  "), text::describe(license, now, context.phrases));
    }
}

void sayOrganization(const CommandContext& context, const SiteProfile& profile)
{
    context.say(text::CtlSentence::ProfileOrganization, profile.organization);
    if (!profile.service.isEmpty())
        context.say(text::CtlSentence::ProfileService, profile.service);
    switch (profile.kms.source) {
    case HostSource::Named:
        for (const KmsHost& host : allHosts(profile)) {
            const QString label = context.phrases.pick(host.label);
            const QString place = endpointText(host.endpoint);
            context.say(text::CtlSentence::ProfileHost,
                        label.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(label, place));
        }
        return;
    case HostSource::Discovered:
        context.say(text::CtlSentence::HostDiscovered);
        return;
    case HostSource::Preset:
        context.say(text::CtlSentence::HostPreset);
        return;
    }
    Q_UNREACHABLE();
}

namespace {

void sayWords(const CommandContext& context, const QString& heading,
              const QList<text::OrganizationWord>& words)
{
    if (words.isEmpty())
        return;
    context.console.say();
    context.console.say(heading);
    for (const text::OrganizationWord& word : words) {
        context.console.sayHanging(QStringLiteral("  - "), word.text);
        if (!word.page.isEmpty())
            context.console.say(QStringLiteral("    ") + word.page.toDisplayString());
    }
}

} // namespace

void sayTerms(const CommandContext& context, const Person& person, const SiteProfile& profile,
              const QDate& today)
{
    const bool told = context.request.role.has_value();
    QStringList words{text::whoseLicense(person, told, profile, context.phrases)};
    words += text::validityWords(profile, today, context.phrases);
    words.removeAll(QString());
    if (!words.isEmpty())
        context.console.say();
    for (const QString& word : std::as_const(words))
        context.console.say(word);
}

void sayPlan(const CommandContext& context, const Session& session, const SiteProfile& profile,
             const QDate& today)
{
    const Plan& plan = session.plan;
    sayOrganization(context, profile);
    sayTerms(context, session.person, profile, today);
    if (!plan.obstacles.isEmpty()) {
        context.console.say();
        context.say(text::CtlSentence::ObstaclesHeading);
        sayObstacles(context, plan, session.findings, profile);
    }
    if (plan.steps.isEmpty())
        return;
    context.console.say();
    context.say(text::CtlSentence::PlanHeading);
    const QStringList steps = text::describeAll(plan.steps, profile, context.phrases);
    for (qsizetype index = 0; index < steps.size(); ++index)
        context.console.say(QStringLiteral("  %1. ").arg(index + 1) + steps[index]);
    sayWords(context, context.text(text::CtlSentence::WordsBefore),
             text::wordsBefore(session, profile, context.phrases));
    sayLasting(context, plan.steps, profile);
    const Finding* const conflict = findingOf(session.findings, CheckId::ConflictingOffice);
    if (!session.choices.keep.isEmpty() && conflict) {
        context.console.say();
        context.say(text::CtlSentence::SubscriptionStays, conflict->facts.list(Fact::Conflicts),
                    QStringLiteral("--remove-subscriptions"));
    }
}

void sayLasting(const CommandContext& context, const QList<StepRequest>& steps, const SiteProfile& profile)
{
    QList<text::OrganizationWord> words;
    for (const QString& change : text::lastingChanges(steps, profile, context.phrases))
        words.append({change, {}});
    sayWords(context, context.text(text::CtlSentence::UndoLasting), words);
}

void sayWordsAfter(const CommandContext& context, const RunResult& result, const SiteProfile& profile)
{
    sayWords(context, context.text(text::CtlSentence::WordsAfter),
             text::wordsAfter(result, profile, context.phrases));
}

void sayHelp(const CommandContext& context, const SiteProfile& profile)
{
    QList<text::OrganizationWord> words;
    for (const QString& line : text::contactLines(profile, context.phrases))
        words.append({line, {}});
    sayWords(context, context.text(text::CtlSentence::HelpHeading),
             words + text::pagesOf(profile, context.phrases));
}

} // namespace activation::ctl
