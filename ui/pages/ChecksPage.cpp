// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ChecksPage.h"

#include "core/checks/CheckGroups.h"

#include "ui/pages/RowTexts.h"

namespace activation::ui {

namespace {

/// What needs somebody comes first; while the checks run, every row keeps the place of its number.
int rankOf(const Finding* finding, bool looking)
{
    if (looking || !finding)
        return 0;
    switch (finding->verdict) {
    case Verdict::Blocking:
        return 1;
    case Verdict::Advice:
        return 2;
    case Verdict::Unknown:
        return 3;
    case Verdict::Passed:
        return 4;
    case Verdict::Skipped:
        return 5;
    }
    Q_UNREACHABLE();
}

/// A zone that makes the clock wrong is mended once, at the row that comes first.
bool isMendedAbove(const Finding& finding, const Findings& all)
{
    const auto place = [](const Finding& of) { return std::pair(rankOf(&of, false), numberOf(of.check)); };
    return std::ranges::any_of(all, [&](const Finding& other) {
        const auto alsoThere = [&other](const StepRequest& repair) { return other.repairs.contains(repair); };
        return hasOwnRepair(other) && place(other) < place(finding) &&
               std::ranges::all_of(finding.repairs, alsoThere);
    });
}

bool isRepairable(const Finding& finding, const VisitState& state)
{
    return !isInspecting(state.phase) && hasOwnRepair(finding) &&
           !isMendedAbove(finding, state.session.findings);
}

/// The first row in the way that has a button of its own; `order` is that of the rows.
std::optional<CheckId> firstRepair(const QList<CheckId>& order, const VisitState& state)
{
    for (const CheckId check : order) {
        const Finding* finding = findingOf(state.session.findings, check);
        if (finding && finding->verdict == Verdict::Blocking && isRepairable(*finding, state))
            return check;
    }
    return std::nullopt;
}

} // namespace

ChecksPage::ChecksPage(WizardModel& model, QWidget* parent) : ListPage(model, parent)
{
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &ChecksPage::refresh);
}

void ChecksPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    constexpr int kRank = 100;
    const bool looking = isInspecting(state.phase) || state.screen == Screen::Checking;
    countSeconds(isInspecting(state.phase) ||
                 (state.phase == Phase::Watching && isStillAsking(state.session.findings)));
    rows().setAccessibleName(say(text::WindowSentence::ListOfChecks));
    QMap<int, CheckId> wanted;
    for (int number = 1; number <= kCheckCount; ++number) {
        const auto check = static_cast<CheckId>(number);
        const Finding* finding = findingOf(state.session.findings, check);
        wanted.insert(rankOf(finding, looking) * kRank + number, check);
    }
    const QList<int> shown = rows().keys();
    for (const int key : shown) {
        if (!wanted.contains(key))
            rows().removeRow(key);
    }
    m_next = state.screen == Screen::NeedsYou ? firstRepair(wanted.values(), state) : std::nullopt;
    for (auto row = wanted.cbegin(); row != wanted.cend(); ++row)
        showRow(row.key(), row.value(), state, phrases);

    using Emphasis = CommandButton::Emphasis;
    if (state.screen == Screen::ReadyWithAdvice)
        setButtons(
            {statusButton(),
             checkAgainButton(Emphasis::Normal),
             {"nextButton", say(text::WindowSentence::Next), [this] { model().goOn(); }, Emphasis::Primary}});
    else if (state.screen == Screen::NeedsYou)
        setButtons({statusButton(), reportButton(),
                    checkAgainButton(m_next ? Emphasis::Normal : Emphasis::Primary)});
    else if (state.phase == Phase::Idle && isStillAsking(state.session.findings))
        setButtons({statusButton(), reportButton(), checkAgainButton(Emphasis::Primary)});
    else
        setButtons({statusButton()});
}

void ChecksPage::countSeconds(bool asking)
{
    if (asking == m_tick.isActive())
        return;
    if (asking) {
        m_since.start();
        m_tick.start();
    } else {
        m_since.invalidate();
        m_tick.stop();
    }
}

std::chrono::seconds ChecksPage::asked() const
{
    return std::chrono::seconds(m_since.isValid() ? m_since.elapsed() / 1000 : 0);
}

void ChecksPage::hideEvent(QHideEvent* event)
{
    countSeconds(false);
    ListPage::hideEvent(event);
}

void ChecksPage::showRow(int key, CheckId check, const VisitState& state, const text::Phrasebook& phrases)
{
    const Finding* finding = findingOf(state.session.findings, check);
    Row& row = rows().row(key);
    row.setRow(checkRow(check, finding, state, phrases, asked()));
    if (!finding || !isRepairable(*finding, state)) {
        row.clearButtons();
        return;
    }
    CommandButton* button =
        row.buttons().isEmpty() ? nullptr : qobject_cast<CommandButton*>(row.buttons().first());
    if (!button) {
        button = new CommandButton(&row);
        button->setObjectName(QStringLiteral("repairButton%1").arg(static_cast<int>(check)));
        connect(button, &QPushButton::clicked, this, [this, check] { model().repair(check); });
        row.addButton(button);
    }
    button->setEmphasis(m_next == check ? CommandButton::Emphasis::Primary : CommandButton::Emphasis::Normal);
    button->setText(text::repairVerb(kindOf(finding->repairs.first()), phrases));
    button->setShield(needsElevation(finding->repairs.first()));
    button->setEnabled(!model().isRunning());
}

} // namespace activation::ui

#include "moc_ChecksPage.cpp"
