// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/RowTexts.h"

#include "core/checks/CheckGroups.h"
#include "ui/text/CommonText.h"
#include "ui/text/FindingText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/StepText.h"
#include "ui/text/WindowText.h"

namespace activation::ui {

namespace {

constexpr int kFullDays =
    180; ///< KMS activation interval, in days (Microsoft Learn, "KMS client activation")

Icon iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Icon::Passed;
    case Verdict::Advice:
        return Icon::Advice;
    case Verdict::Blocking:
        return Icon::Blocking;
    case Verdict::Unknown:
        return Icon::Unknown;
    case Verdict::Skipped:
        return Icon::Skipped;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Advice:
        return Tone::Warn;
    case Verdict::Blocking:
        return Tone::Bad;
    case Verdict::Passed:
    case Verdict::Unknown:
    case Verdict::Skipped:
        break;
    }
    return Tone::Soft;
}

Icon iconOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return Icon::Passed;
    case StepOutcome::PassedOver:
        return Icon::Advice;
    case StepOutcome::Failed:
    case StepOutcome::Cancelled:
    case StepOutcome::NotRun:
        return Icon::Blocking;
    }
    Q_UNREACHABLE();
}

Tone toneOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Done:
        return Tone::Soft;
    case StepOutcome::PassedOver:
        return Tone::Warn;
    case StepOutcome::Failed:
    case StepOutcome::Cancelled:
    case StepOutcome::NotRun:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(LicenseState state)
{
    switch (state) {
    case LicenseState::Activated:
        return Tone::Good;
    case LicenseState::RenewSoon:
    case LicenseState::Grace:
        return Tone::Warn;
    case LicenseState::Expired:
        return Tone::Bad;
    case LicenseState::Other:
        break;
    }
    return Tone::Info;
}

const SiteProfile& profileOf(const VisitState& state)
{
    static const SiteProfile none;
    return state.profile ? *state.profile : none;
}

/// What is read aloud says nothing of the seconds: it would never end.
RowContent stillAskingRow(RowContent row, CheckId check, const text::Phrasebook& phrases,
                          std::chrono::seconds asked)
{
    row.icon = Icon::Running;
    row.word = text::sentence(text::WindowSentence::RowStillAsking, phrases);
    if (check == CheckId::LicensingService)
        row.detail = text::sentence(text::WindowSentence::StillAskingWhy, phrases);
    row = named(std::move(row), phrases);
    if (asked > std::chrono::seconds::zero())
        row.word = text::sentence(text::WindowSentence::RowStillAskingFor, phrases,
                                  text::Count{static_cast<int>(asked.count())});
    return row;
}

bool needsWords(Verdict verdict)
{
    return verdict == Verdict::Blocking || verdict == Verdict::Advice || verdict == Verdict::Unknown;
}

} // namespace

QString paragraphs(const text::Wording& wording)
{
    QStringList said = QStringList{wording.why} + wording.whatToDo +
                       QStringList{wording.whoCanHelp, wording.code, wording.whoseWords};
    said.removeAll(QString());
    return said.join(u'\n');
}

RowContent named(RowContent row, const text::Phrasebook& phrases)
{
    if (!row.number)
        row.accessibleName = text::listText({row.title, row.word}, phrases);
    else if (row.word.isEmpty())
        row.accessibleName =
            text::sentence(text::WindowSentence::RowNameOnly, phrases, *row.number, row.title);
    else
        row.accessibleName =
            text::sentence(text::WindowSentence::RowName, phrases, *row.number, row.title, row.word);
    return row;
}

RowContent checkRow(CheckId check, const Finding* finding, const VisitState& state,
                    const text::Phrasebook& phrases, std::chrono::seconds asked)
{
    RowContent row;
    row.number = static_cast<int>(check);
    row.title = text::checkName(check, phrases);
    if (!finding || state.repairing == check) {
        row.icon = finding ? Icon::Running : Icon::Waiting;
        row.word = text::sentence(text::WindowSentence::RowChecking, phrases);
        return named(row, phrases);
    }
    if (isStillAsked(*finding) && (isInspecting(state.phase) || state.phase == Phase::Watching))
        return stillAskingRow(std::move(row), check, phrases, asked);
    row.icon = iconOf(finding->verdict);
    row.word = text::verdictWord(finding->verdict, phrases);
    row.tone = toneOf(finding->verdict);
    if (needsWords(finding->verdict) && !isInspecting(state.phase)) {
        const text::Wording wording = text::describe(*finding, profileOf(state), phrases);
        row.title = wording.heading;
        row.detail = paragraphs(wording);
    }
    return named(row, phrases);
}

RowContent stepRow(int number, const StepRequest& request, const VisitState& state,
                   const text::Phrasebook& phrases)
{
    RowContent row;
    row.number = number;
    row.title = text::describe(request, profileOf(state), phrases, state.session.plan.steps);
    return named(row, phrases);
}

RowContent runRow(int number, const StepRequest& request, const VisitState& state,
                  const text::Phrasebook& phrases)
{
    const int index = number - 1;
    const RunState& run = state.run;
    RowContent row = stepRow(number, request, state, phrases);
    if (index < run.results.size()) {
        const StepOutcome outcome = run.results.at(index).outcome;
        row.icon = iconOf(outcome);
        row.tone = toneOf(outcome);
        row.word = text::outcomeWord(outcome, phrases);
    } else if (index == run.current) {
        row.icon = Icon::Running;
        row.title = text::describeRunning(request, phrases);
    } else {
        row.icon = Icon::Waiting;
    }
    return named(row, phrases);
}

RowContent wordRow(const text::OrganizationWord& word, Icon icon)
{
    RowContent row;
    row.icon = icon;
    row.title = word.text;
    row.detail = word.page.toDisplayString();
    row.accessibleName = row.title;
    return row;
}

RowContent wordingRow(const text::Wording& wording, Icon icon, Tone tone)
{
    RowContent row;
    row.icon = icon;
    row.title = wording.heading;
    row.tone = tone;
    row.detail = paragraphs(wording);
    row.accessibleName = wording.heading;
    return row;
}

LicenseContent licenseContent(const License& license, const QDateTime& now, const text::Phrasebook& phrases)
{
    const LicenseState state = stateOf(license);
    LicenseContent content;
    content.product = text::productName(license, phrases);
    content.chip = text::stateWord(state, phrases);
    content.tone = text::isActivatedBut(license, now) ? Tone::Warn : toneOf(state);
    content.ofDays = kFullDays;
    if (expiry(license, now)) {
        content.days = static_cast<int>(std::chrono::floor<std::chrono::days>(license.remaining).count());
        content.unit = text::sentence(text::WindowSentence::DaysUnit, phrases, text::Count{*content.days});
    }
    content.sentence = text::describe(license, now, phrases);
    content.accessibleName = text::listText({content.product, content.chip}, phrases);
    return content;
}

} // namespace activation::ui
