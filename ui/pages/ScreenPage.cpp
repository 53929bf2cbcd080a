// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/ScreenPage.h"

#include "ui/pages/NoticeText.h"
#include "ui/text/OrganizationText.h"
#include "ui/text/ScreenText.h"
#include "ui/widgets/Footer.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ScreenFrame.h"
#include "ui/widgets/ScreenHeader.h"

#include <QVBoxLayout>

#include <algorithm>

namespace activation::ui {

namespace {

bool areTheSame(const QList<ScreenButton>& some, const QList<ScreenButton>& others)
{
    return std::ranges::equal(some, others, [](const ScreenButton& one, const ScreenButton& other) {
        return qstrcmp(one.name, other.name) == 0 && one.emphasis == other.emphasis;
    });
}

} // namespace

ScreenPage::ScreenPage(WizardModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_frame(new ScreenFrame(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    connect(&m_frame->footer(), &Footer::codeCopied, this,
            [this] { m_model.notify({ScreenNotice::Kind::CodeCopied}); });
}

void ScreenPage::refresh()
{
    const VisitState& state = m_model.state();
    const text::Phrasebook& phrases = m_model.phrases();
    const text::ScreenWords words =
        text::screenWords(state.screen, state.session, m_model.profile(), state.now, phrases);
    ScreenHeader& header = m_frame->header();
    header.setHeading(words.heading);
    header.setLead(words.lead);
    header.setNumber(say(text::WindowSentence::ScreenNumber), numberOf(state.screen));
    if (!hasBegun(state))
        return; // the window itself comes first, what it says a moment later
    m_frame->footer().setCode(say(text::WindowSentence::SupportCode), supportCode(m_model.supportFacts()),
                              say(text::WindowSentence::CopyCode));
    show(state, phrases);
    showNotice();
    assignShortcutDigits();
}

void ScreenPage::enterScreen()
{
    m_frame->header().focusHeading();
    for (CommandButton* button : m_frame->body()->findChildren<CommandButton*>() + m_pressed) {
        if (button->emphasis() == CommandButton::Emphasis::Primary)
            button->setDefault(true);
    }
}

void ScreenPage::confirm(const QString& question, std::function<void()> yes)
{
    auto* agree = new CommandButton(say(text::WindowSentence::Yes));
    agree->setObjectName(QStringLiteral("yesButton"));
    auto* refuse = new CommandButton(say(text::WindowSentence::No));
    refuse->setObjectName(QStringLiteral("noButton"));
    const auto answer = [this] {
        m_asks = false;
        m_said.clear();
        m_frame->notice().dismiss();
        refresh();
    };
    connect(agree, &QPushButton::clicked, this, [answer, yes = std::move(yes)] {
        answer();
        yes();
    });
    connect(refuse, &QPushButton::clicked, this, answer);
    m_asks = true;
    m_frame->notice().say(Notice::Kind::Warning, question, {agree, refuse});
    assignShortcutDigits();
}

void ScreenPage::setBody(QWidget* body)
{
    m_frame->setBody(body);
}

void ScreenPage::setButtons(const QList<ScreenButton>& buttons)
{
    if (!areTheSame(m_buttons, buttons)) {
        m_pressed.clear();
        for (qsizetype index = 0; index < buttons.size(); ++index) {
            auto* button = new CommandButton(&m_frame->footer());
            button->setObjectName(QLatin1StringView(buttons.at(index).name));
            button->setEmphasis(buttons.at(index).emphasis);
            connect(button, &QPushButton::clicked, this, [this, index] { m_buttons.at(index).press(); });
            m_pressed.append(button);
        }
        m_frame->footer().setButtons(m_pressed);
    }
    m_buttons = buttons;
    for (qsizetype index = 0; index < buttons.size(); ++index) {
        const ScreenButton& wanted = buttons.at(index);
        CommandButton& button = *m_pressed.at(index);
        button.setText(wanted.text);
        button.setShield(wanted.shield);
        button.setEnabled(wanted.enabled);
        button.setAccessibleDescription(wanted.shield ? say(text::WindowSentence::AsksPermission)
                                                      : QString());
    }
}

void ScreenPage::showNotice()
{
    if (m_asks)
        return;
    const auto& notice = m_model.state().notice;
    const QString said = notice ? noticeText(*notice, m_model.state(), m_model.phrases()) : QString();
    if (said == m_said)
        return;
    m_said = said;
    if (said.isEmpty())
        m_frame->notice().dismiss();
    else
        m_frame->notice().say(noticeKind(*notice), said);
}

/// The colored button is always 1, so that nobody has to look for it; the others follow in the order they are
/// read.
void ScreenPage::assignShortcutDigits()
{
    QList<CommandButton*> buttons = m_frame->notice().findChildren<CommandButton*>();
    buttons += m_frame->body()->findChildren<CommandButton*>();
    buttons += m_pressed;
    int digit = 2;
    for (CommandButton* button : std::as_const(buttons)) {
        const bool primary = button->emphasis() == CommandButton::Emphasis::Primary;
        button->setDigit(primary ? 1 : digit <= 9 ? digit++ : 0);
    }
}

ScreenButton ScreenPage::closeButton(CommandButton::Emphasis emphasis)
{
    return {"closeButton", say(text::WindowSentence::Close), [this] { window()->close(); }, emphasis};
}

ScreenButton ScreenPage::checkAgainButton(CommandButton::Emphasis emphasis)
{
    return {"checkAgainButton", say(text::WindowSentence::CheckAgain), [this] { m_model.checkAgain(); },
            emphasis};
}

ScreenButton ScreenPage::helpdeskButton(CommandButton::Emphasis emphasis)
{
    return {"helpdeskButton", say(text::WindowSentence::ContactHelpdesk),
            [this] {
                const QUrl letter = text::letterToHelpdesk(
                    m_model.profile(), supportCode(m_model.supportFacts()), m_model.phrases());
                if (!letter.isEmpty())
                    Q_EMIT pageAsked(letter);
                // Also where no letter can be written: the telephone, and what to say.
                m_model.notify({ScreenNotice::Kind::Helpdesk});
            },
            emphasis};
}

ScreenButton ScreenPage::statusButton()
{
    return {"statusButton", say(text::WindowSentence::StatusOnly), [this] { Q_EMIT statusAsked(); }};
}

ScreenButton ScreenPage::reportButton()
{
    return {"reportButton", say(text::WindowSentence::SaveReport), [this] { m_model.saveReport(); }};
}

} // namespace activation::ui

#include "moc_ScreenPage.cpp"
