// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/EndingPage.h"

#include "ui/pages/RowTexts.h"
#include "ui/text/CommonText.h"

namespace activation::ui {

void EndingPage::show(const VisitState& state, const text::Phrasebook& phrases)
{
    rows().setAccessibleName(say(text::WindowSentence::ListOfChecks));
    rows().clear();
    int key = 0;
    for (const Finding& finding : state.session.findings) {
        if (finding.verdict == Verdict::Blocking ||
            (finding.check == CheckId::Products && finding.verdict != Verdict::Passed))
            rows().row(key++).setRow(checkRow(finding.check, &finding, state, phrases));
    }
    RowContent help;
    help.icon = Icon::Info;
    help.title = text::helpdeskCanHelp(model().profile(), phrases);
    help.accessibleName = help.title;
    rows().row(key++).setRow(help);
    for (const QString& line : text::contactLines(model().profile(), phrases))
        rows().row(key++).setRow(wordRow({line, {}}, Icon::Info));
    // The first page has a button.
    const QList<text::OrganizationWord> pages = text::pagesOf(model().profile(), phrases);
    for (qsizetype index = 1; index < pages.size(); ++index)
        rows().row(key++).setRow(wordRow(pages[index], Icon::Info));
    QList<ScreenButton> buttons{statusButton(), reportButton(),
                                checkAgainButton(CommandButton::Emphasis::Normal)};
    const QList<Link>& links = model().profile().links;
    if (!links.isEmpty())
        buttons.append({"linkButton", phrases.pick(links.first().label),
                        [this, url = links.first().url] { Q_EMIT pageAsked(url); }});
    buttons.append(closeButton(CommandButton::Emphasis::Primary));
    setButtons(buttons);
}

} // namespace activation::ui

#include "moc_EndingPage.cpp"
