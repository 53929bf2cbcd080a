// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AssistantWizard.h"

#include "ui/pages/RailStates.h"
#include "ui/pages/ScreenPage.h"
#include "ui/pages/ScreenPages.h"
#include "ui/theme/Icons.h"
#include "ui/theme/WindowFlags.h"
#include "ui/widgets/LanguageButton.h"
#include "ui/widgets/StepRail.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>

namespace activation::ui {

namespace {

constexpr QSize kPreferred(900, 560);
constexpr QSize kLeast(740, 432); ///< fits 1366×768 at 150 %, beside title bar and task bar

} // namespace

AssistantWizard::AssistantWizard(WizardModel& model, DesktopActions desktop)
    : QDialog(nullptr, mainWindowFlags())
    , m_model(model)
    , m_desktop(std::move(desktop))
    , m_appearance(systemAppearance())
    , m_rail(new StepRail(this))
    , m_language(new LanguageButton(m_rail))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("assistantWizard"));
    // First of all, and whoever comes later has a parent from the beginning: nobody is measured in other
    // letters.
    Theme(m_appearance, m_model.phrases().language()).apply(*this);
    setWindowIcon(applicationIcon());
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_rail->setCorner(m_language);
    auto* beside = new QHBoxLayout(this);
    beside->setContentsMargins({});
    beside->setSpacing(0);
    beside->addWidget(m_rail);
    beside->addWidget(m_pages, 1);
    setMinimumSize(kLeast);
    resize(kPreferred.boundedTo(screen()->availableSize()));
    connect(m_language, &LanguageButton::languageChosen, &m_model, &WizardModel::setLanguage);
    connect(&m_model, &WizardModel::changed, this, &AssistantWizard::applyState);
    connect(&m_model, &WizardModel::languageChanged, this, &AssistantWizard::retranslate);
    connect(&m_model, &WizardModel::calendarSaved, this,
            [this](const QString& path) { openPage(QUrl::fromLocalFile(path)); });
    retranslate();
}

AssistantWizard::~AssistantWizard() = default;

void AssistantWizard::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    Theme(m_appearance, m_model.phrases().language()).apply(*this);
}

void AssistantWizard::showAgain()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void AssistantWizard::reject()
{
    close();
}

void AssistantWizard::closeEvent(QCloseEvent* event)
{
    if (!m_model.isRunning() || m_closing) {
        if (m_model.state().screen == Screen::AllActivated)
            m_model.finish();
        else if (m_model.state().screen == Screen::RestartNeeded && m_desktop.startAfterRestart)
            m_desktop.startAfterRestart();
        event->accept();
        return;
    }
    event->ignore();
    page().confirm(text::sentence(text::WindowSentence::CloseAsk, m_model.phrases()), [this] {
        m_closing = true;
        close();
    });
}

void AssistantWizard::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // From one contrast theme to another only the colors change.
    if (event->type() == QEvent::ThemeChange &&
        (systemAppearance() != m_appearance || m_appearance == Appearance::HighContrast))
        setAppearance(systemAppearance());
}

void AssistantWizard::applyState()
{
    const Screen screen = m_model.state().screen;
    ScreenPage& shown = page();
    shown.refresh();
    showRail();
    if (m_shown == screen)
        return;
    m_shown = screen;
    const text::Phrasebook& phrases = m_model.phrases();
    setWindowTitle(text::sentence(text::WindowSentence::WindowTitle, phrases,
                                  text::sentence(text::WindowSentence::AppName, phrases), screen));
    m_pages->setCurrentWidget(&shown);
    shown.enterScreen();
}

void AssistantWizard::retranslate()
{
    const text::Phrasebook& phrases = m_model.phrases();
    Theme(m_appearance, phrases.language()).apply(*this);
    m_language->setLanguage(phrases.language());
    m_language->setAccessibleName(text::sentence(text::WindowSentence::LanguageMenu, phrases));
    m_shown.reset();
    applyState();
}

void AssistantWizard::showRail()
{
    const text::Phrasebook& phrases = m_model.phrases();
    const VisitState& state = m_model.state();
    const auto say = [&phrases](const auto& which, const auto&... values) {
        return text::sentence(which, phrases, values...);
    };
    QString service = phrases.pick(m_model.profile().service);
    if (!state.practiceTitle.isEmpty())
        service = say(text::WindowSentence::PracticeBadge, state.practiceTitle);
    m_rail->setOrganization(state.profile ? phrases.pick(state.profile->organization)
                                          : say(text::WindowSentence::LookingForProfile),
                            service);
    const QStringList titles{say(text::WindowSentence::StepCheck), say(text::WindowSentence::StepNetwork),
                             say(text::WindowSentence::StepRemove), say(text::WindowSentence::StepActivate),
                             say(text::WindowSentence::StepFinish)};
    m_rail->setSteps(titles);
    const RailStates states = railStates(state);
    m_rail->setStates(states);
    QStringList spoken;
    for (int step = 0; step < kRailSteps; ++step) {
        const auto index = static_cast<std::size_t>(step);
        static constexpr std::array kWords{text::WindowSentence::RailNow, text::WindowSentence::RailDone,
                                           text::WindowSentence::RailSkipped,
                                           text::WindowSentence::RailAhead};
        spoken.append(say(text::WindowSentence::RailName, step + 1, titles.at(step),
                          say(kWords.at(static_cast<std::size_t>(states.at(index))))));
    }
    m_rail->setAccessibleName(say(text::WindowSentence::FiveSteps));
    m_rail->setAccessibleDescription(spoken.join(u'\n'));
}

ScreenPage& AssistantWizard::page()
{
    ScreenPage& page = pageOf(m_model.state().screen, m_model, *m_pages);
    if (m_pages->indexOf(&page) >= 0)
        return page;
    m_pages->addWidget(&page);
    connect(&page, &ScreenPage::statusAsked, this, &AssistantWizard::statusAsked);
    connect(&page, &ScreenPage::pageAsked, this, &AssistantWizard::openPage);
    connect(&page, &ScreenPage::vpnAsked, this, &AssistantWizard::openVpn);
    connect(&page, &ScreenPage::calendarAsked, &m_model, &WizardModel::saveCalendar);
    return page;
}

void AssistantWizard::openPage(const QUrl& page)
{
    if (!m_desktop.openPage || !m_desktop.openPage(page))
        m_model.notify({ScreenNotice::Kind::CouldNotOpen, page.toDisplayString()});
}

void AssistantWizard::openVpn()
{
    const auto& vpn = m_model.profile().network.vpn;
    if (!vpn || (m_desktop.openVpnClient && m_desktop.openVpnClient(vpn->product)))
        return;
    m_model.notify({ScreenNotice::Kind::CouldNotOpen, m_model.phrases().pick(vpn->name)});
}

} // namespace activation::ui

#include "moc_AssistantWizard.cpp"
