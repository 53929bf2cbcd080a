// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AssistantWizard.h"

#include "ui/pages/ChecksPage.h"
#include "ui/pages/CommitPage.h"
#include "ui/pages/EndingPage.h"
#include "ui/pages/NetworkPage.h"
#include "ui/pages/NoProfilePage.h"
#include "ui/pages/ProgramsPage.h"
#include "ui/pages/RailStates.h"
#include "ui/pages/RemovePage.h"
#include "ui/pages/RestartPage.h"
#include "ui/pages/ResultPage.h"
#include "ui/pages/RunPage.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Sizes.h"
#include "ui/widgets/LanguageButton.h"
#include "ui/widgets/StepRail.h"

#include <QCloseEvent>
#include <QLayout>
#include <QScreen>

namespace activation::ui {

namespace {

constexpr QSize kPreferred(900, 560);
constexpr QSize kLeast(740, 432); ///< fits 1366×768 at 150 %, beside title bar and task bar

/// Screens that are alike share a page; its number is that of the first of them.
Screen pageOf(Screen screen)
{
    switch (screen) {
    case Screen::Checking:
    case Screen::NeedsYou:
    case Screen::ReadyWithAdvice:
        return Screen::Checking;
    case Screen::ConnectVpn:
    case Screen::SignInAtGate:
    case Screen::ComeToCampus:
        return Screen::ConnectVpn;
    case Screen::Removing:
    case Screen::Activating:
        return Screen::Removing;
    case Screen::AllActivated:
    case Screen::PartlyActivated:
    case Screen::NotActivated:
        return Screen::AllActivated;
    case Screen::RemoveOffice:
    case Screen::ClosePrograms:
    case Screen::RestartNeeded:
    case Screen::ReadyToActivate:
    case Screen::CannotBeActivated:
        return screen;
    case Screen::Status:
    case Screen::NoProfile:
    case Screen::HelpdeskCode:
    case Screen::HelpdeskScreen:
        return Screen::NoProfile;
    }
    Q_UNREACHABLE();
}

} // namespace

AssistantWizard::AssistantWizard(WizardModel& model, DesktopActions desktop)
    : m_model(model)
    , m_desktop(std::move(desktop))
    , m_appearance(systemAppearance())
    , m_rail(new StepRail(this))
    , m_language(new LanguageButton(m_rail))
{
    setObjectName(QStringLiteral("assistantWizard"));
    // First of all, and whoever comes later has a parent from the beginning: nobody is measured in other
    // letters.
    Theme(m_appearance, m_model.phrases().language()).apply(*this);
    setWizardStyle(ModernStyle);
    setButtonLayout({});
    setWindowIcon(applicationIcon());
    setWindowFlags(Qt::Window);
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_rail->setCorner(m_language);
    setSideWidget(m_rail);
    setMinimumSize(kLeast);
    resize(kPreferred.boundedTo(screen()->availableSize()));
    connect(m_language, &LanguageButton::languageChosen, &m_model, &WizardModel::setLanguage);
    connect(&m_model, &WizardModel::changed, this, &AssistantWizard::follow);
    connect(&m_model, &WizardModel::languageChanged, this, &AssistantWizard::speak);
    connect(&m_model, &WizardModel::calendarSaved, this,
            [this](const QString& path) { openPage(QUrl::fromLocalFile(path)); });
    pageFor(m_model.state().screen).refresh();
    setStartId(static_cast<int>(pageOf(m_model.state().screen)));
    restart();
    speak();
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
    pageFor(m_model.state().screen)
        .ask(text::sentence(text::WindowSentence::CloseAsk, m_model.phrases()), [this] {
            m_closing = true;
            close();
        });
}

void AssistantWizard::changeEvent(QEvent* event)
{
    QWizard::changeEvent(event);
    // From one contrast theme to another only the colors change.
    if (event->type() == QEvent::ThemeChange &&
        (systemAppearance() != m_appearance || m_appearance == Appearance::HighContrast))
        setAppearance(systemAppearance());
}

void AssistantWizard::follow()
{
    const Screen screen = m_model.state().screen;
    ScreenPage& page = pageFor(screen);
    page.refresh();
    showRail();
    if (m_shown == screen)
        return;
    m_shown = screen;
    const text::Phrasebook& phrases = m_model.phrases();
    setWindowTitle(
        text::sentence(text::WindowSentence::WindowTitle, phrases,
                       {text::sentence(text::WindowSentence::AppName, phrases), numberOf(screen)}));
    const int id = static_cast<int>(pageOf(screen));
    if (currentId() != id)
        setCurrentId(id);
    fillWindow();
    page.arrive();
}

/// The pages reach to the edges of the window: without QWizard's own margins, and without the line above its
/// buttons.
void AssistantWizard::fillWindow()
{
    for (QObject* child : children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && widget->layout())
            widget->layout()->setContentsMargins({});
    }
    m_rail->parentWidget()->layout()->setContentsMargins({});
    for (QWidget* child : findChildren<QWidget*>()) {
        if (qstrcmp(child->metaObject()->className(), "QWizardRuler") == 0)
            child->hide();
    }
}

void AssistantWizard::speak()
{
    const text::Phrasebook& phrases = m_model.phrases();
    Theme(m_appearance, phrases.language()).apply(*this);
    m_language->setLanguage(phrases.language());
    m_language->setAccessibleName(text::sentence(text::WindowSentence::LanguageMenu, phrases));
    m_shown.reset();
    follow();
}

void AssistantWizard::showRail()
{
    const text::Phrasebook& phrases = m_model.phrases();
    const WizardState& state = m_model.state();
    const auto say = [&phrases](text::WindowSentence which, const QStringList& values = {}) {
        return text::sentence(which, phrases, values);
    };
    QString service = phrases.pick(m_model.profile().service);
    if (!state.practice.isEmpty())
        service = say(text::WindowSentence::PracticeBadge, {phrases.pick(state.practice)});
    m_rail->setOrganization(state.profile ? phrases.pick(state.profile->organisation)
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
        spoken.append(say(text::WindowSentence::RailName,
                          {QString::number(step + 1), titles.at(step),
                           say(kWords.at(static_cast<std::size_t>(states.at(index))))}));
    }
    m_rail->setAccessibleName(say(text::WindowSentence::FiveSteps));
    m_rail->setAccessibleDescription(spoken.join(u'\n'));
}

ScreenPage& AssistantWizard::pageFor(Screen screen)
{
    const int id = static_cast<int>(pageOf(screen));
    auto* known = qobject_cast<ScreenPage*>(page(id));
    if (known)
        return *known;
    ScreenPage* made = makePage(pageOf(screen));
    connectPage(*made);
    setPage(id, made);
    return *made;
}

ScreenPage* AssistantWizard::makePage(Screen screen)
{
    switch (screen) {
    case Screen::Checking:
    case Screen::NeedsYou:
    case Screen::ReadyWithAdvice:
        return new ChecksPage(m_model, this);
    case Screen::ConnectVpn:
    case Screen::SignInAtGate:
    case Screen::ComeToCampus:
        return new NetworkPage(m_model, this);
    case Screen::RemoveOffice:
        return new RemovePage(m_model, this);
    case Screen::ClosePrograms:
        return new ProgramsPage(m_model, this);
    case Screen::Removing:
    case Screen::Activating:
        return new RunPage(m_model, this);
    case Screen::RestartNeeded:
        return new RestartPage(m_model, this);
    case Screen::ReadyToActivate:
        return new CommitPage(m_model, this);
    case Screen::AllActivated:
    case Screen::PartlyActivated:
    case Screen::NotActivated:
        return new ResultPage(m_model, this);
    case Screen::CannotBeActivated:
        return new EndingPage(m_model, this);
    case Screen::Status:
    case Screen::NoProfile:
    case Screen::HelpdeskCode:
    case Screen::HelpdeskScreen:
        return new NoProfilePage(m_model, this);
    }
    Q_UNREACHABLE();
}

void AssistantWizard::connectPage(ScreenPage& page)
{
    connect(&page, &ScreenPage::statusAsked, this, &AssistantWizard::statusAsked);
    connect(&page, &ScreenPage::pageAsked, this, &AssistantWizard::openPage);
    connect(&page, &ScreenPage::vpnAsked, this, &AssistantWizard::openVpn);
    connect(&page, &ScreenPage::calendarAsked, &m_model, &WizardModel::saveCalendar);
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
