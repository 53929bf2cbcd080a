// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StatusWindow.h"

#include "ui/pages/LicenseList.h"
#include "ui/text/ScreenText.h"
#include "ui/text/WindowText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Sizes.h"
#include "ui/theme/WindowFlags.h"
#include "ui/widgets/CommandButton.h"
#include "ui/widgets/Footer.h"
#include "ui/widgets/LanguageButton.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ScreenFrame.h"
#include "ui/widgets/ScreenHeader.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace activation::ui {

namespace {

constexpr QSize kPreferredStatus(680, 470);

} // namespace

StatusWindow::StatusWindow(MachineInspector& inspector, Language language)
    : QWidget(nullptr, mainWindowFlags())
    , m_inspector(inspector)
    , m_phrases(std::make_unique<text::Phrasebook>(language))
    , m_appearance(systemAppearance())
    , m_frame(new ScreenFrame(this))
    , m_language(new LanguageButton(this))
    , m_licenses(new LicenseList(this))
{
    setObjectName(QStringLiteral("statusWindow"));
    Theme(m_appearance, language).apply(*this);
    setWindowIcon(applicationIcon());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_frame);
    m_frame->setBody(m_licenses);
    m_language->setObjectName(QStringLiteral("languageButton"));
    auto* corner = new QHBoxLayout;
    corner->setContentsMargins(kSizes.margin, 0, kSizes.margin, kSizes.footerPadding);
    corner->addWidget(m_language);
    corner->addStretch();
    layout->addLayout(corner);
    resize(kPreferredStatus);
    connect(m_language, &LanguageButton::languageChosen, this, &StatusWindow::setLanguage);
    connect(&m_inspector, &MachineInspector::opened, this, [this](const WorkplaceFacts& facts) {
        m_state.knowsProfile = facts.profile.has_value();
        m_state.now = facts.now;
        m_since.start();
        m_inspector.readLicenses();
        retranslate();
    });
    connect(&m_inspector, &MachineInspector::stillAsking, this, [this](const QList<License>& soFar) {
        m_state.stillAsking = true;
        m_state.licenses = soFar;
        m_tick.start();
        retranslate();
    });
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &StatusWindow::retranslate);
    connect(&m_inspector, &MachineInspector::notOpened, this, [this](const OpeningProblem& problem) {
        m_state.reading = false;
        m_state.failure = std::holds_alternative<Failure>(problem) ? std::get<Failure>(problem) : Failure{};
        retranslate();
    });
    connect(&m_inspector, &MachineInspector::licensesRead, this,
            [this](const Result<QList<License>>& licenses, const QDateTime& now) {
                m_tick.stop();
                m_state.reading = false;
                m_state.stillAsking = false;
                m_state.licenses = licenses.valueOr({});
                m_state.failure = licenses ? std::nullopt : std::optional(licenses.error());
                m_state.now = now;
                retranslate();
            });
    retranslate();
}

void StatusWindow::start()
{
    m_inspector.open();
}

void StatusWindow::present(const StatusState& state)
{
    m_state = state;
    retranslate();
}

void StatusWindow::setLanguage(Language language)
{
    m_phrases = std::make_unique<text::Phrasebook>(language);
    retranslate();
}

void StatusWindow::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    retranslate();
}

void StatusWindow::showAgain()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void StatusWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // From one contrast theme to another only the colors change.
    if (event->type() == QEvent::ThemeChange &&
        (systemAppearance() != m_appearance || m_appearance == Appearance::HighContrast))
        setAppearance(systemAppearance());
}

void StatusWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

Screen StatusWindow::screen() const
{
    return m_state.reading || m_state.knowsProfile ? Screen::Status : Screen::NoProfile;
}

void StatusWindow::retranslate()
{
    const auto say = [this](const auto& which, const auto&... values) {
        return text::sentence(which, *m_phrases, values...);
    };
    Theme(m_appearance, m_phrases->language()).apply(*this);
    m_language->setLanguage(m_phrases->language());
    m_language->setAccessibleName(say(text::WindowSentence::LanguageMenu));
    Session session;
    session.licenses = m_state.licenses;
    const text::ScreenWords words = text::screenWords(screen(), session, {}, m_state.now, *m_phrases);
    m_frame->header().setHeading(words.heading);
    m_frame->header().setLead(leadText(words.lead));
    m_frame->header().setNumber(say(text::WindowSentence::ScreenNumber), numberOf(screen()));
    setWindowTitle(say(text::WindowSentence::WindowTitle, words.heading, screen()));
    SupportFacts facts = supportFactsOf(session, {});
    facts.screen = screen();
    m_frame->footer().setCode(say(text::WindowSentence::SupportCode), supportCode(facts),
                              say(text::WindowSentence::CopyCode));
    m_licenses->setAccessibleName(say(text::WindowSentence::ListOfProducts));
    m_licenses->show(m_state.licenses, m_state.now, *m_phrases);
    const QString message = messageText();
    if (message != m_said && !message.isEmpty())
        m_frame->notice().say(Notice::Kind::Info, message);
    else if (message.isEmpty())
        m_frame->notice().dismiss();
    m_said = message;
    setButtons();
}

QString StatusWindow::leadText(const QString& whenRead) const
{
    if (!m_state.reading)
        return whenRead;
    if (!m_state.stillAsking)
        return text::sentence(text::WindowSentence::StatusReading, *m_phrases);
    const qint64 seconds = m_since.isValid() ? m_since.elapsed() / 1000 : 0;
    return text::sentence(text::WindowSentence::StatusStillAsking, *m_phrases,
                          text::Count{static_cast<int>(seconds)});
}

QString StatusWindow::messageText() const
{
    if (m_state.reading)
        return {};
    if (m_state.failure && m_state.failure->cause == Cause::TimedOut)
        return text::sentence(text::WindowSentence::StatusSilent, *m_phrases);
    if (m_state.failure)
        return text::sentence(text::WindowSentence::StatusNotTold, *m_phrases);
    return m_state.licenses.isEmpty() ? text::sentence(text::WindowSentence::StatusNoProducts, *m_phrases)
                                      : QString();
}

void StatusWindow::setButtons()
{
    const bool renews = std::ranges::any_of(m_state.licenses, [](const License& license) {
        const LicenseState state = stateOf(license);
        return state == LicenseState::RenewSoon || state == LicenseState::Expired;
    });
    auto* assistant = new CommandButton(text::sentence(
        renews ? text::WindowSentence::RenewNow : text::WindowSentence::BackToAssistant, *m_phrases));
    assistant->setObjectName(QStringLiteral("assistantButton"));
    assistant->setEmphasis(renews ? CommandButton::Emphasis::Primary : CommandButton::Emphasis::Normal);
    assistant->setDigit(renews ? 1 : 2);
    connect(assistant, &QPushButton::clicked, this, &StatusWindow::assistantAsked);
    auto* shut = new CommandButton(text::sentence(text::WindowSentence::Close, *m_phrases));
    shut->setObjectName(QStringLiteral("closeButton"));
    shut->setEmphasis(renews ? CommandButton::Emphasis::Normal : CommandButton::Emphasis::Primary);
    shut->setDigit(renews ? 2 : 1);
    connect(shut, &QPushButton::clicked, this, &StatusWindow::close);
    m_frame->footer().setButtons(renews ? QList{shut, assistant} : QList{assistant, shut});
}

} // namespace activation::ui

#include "moc_StatusWindow.cpp"
