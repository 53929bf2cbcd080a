// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/screens/Studio.h"

#include "app/screens/ExampleState.h"

#include <QCoreApplication>
#include <QEvent>

namespace activation::app {

namespace {

bool isStatus(Screen screen)
{
    return screen == Screen::Status || screen == Screen::NoProfile;
}

} // namespace

QList<Screen> screensToShow()
{
    QList<Screen> screens;
    for (int index = 0; index < kScreenCount; ++index) {
        const auto screen = static_cast<Screen>(index);
        if (screen != Screen::HelpdeskCode && screen != Screen::HelpdeskScreen)
            screens.append(screen);
    }
    return screens;
}

/// Changes nothing: these windows are only looked at.
class Studio::NoWorker final : public ui::Worker
{
public:
    void setTarget(const ui::WorkerTarget&) override {}
    void carryOut(const Plan&, const QString&) override {}
    void putBack() override {}
    void cancel() override {}
};

Studio::Studio(const SiteProfile* profile)
    : m_profile(profile ? std::optional(*profile) : std::nullopt)
    , m_worker(std::make_unique<NoWorker>())
    , m_inspector([]() -> Result<Workplace, OpeningProblem> { return Failure{}; })
    , m_model(m_inspector, *m_worker, Language::English)
    , m_wizard(m_model, {})
    , m_status(m_inspector, Language::English)
{
    for (QWidget* window : {static_cast<QWidget*>(&m_wizard), static_cast<QWidget*>(&m_status)}) {
        window->setAttribute(Qt::WA_DontShowOnScreen);
        window->show();
    }
}

Studio::~Studio() = default;

void Studio::setState(Screen screen)
{
    const VisitState state = exampleOf(screen, m_profile ? &*m_profile : nullptr);
    if (!isStatus(screen))
        return setState(state);
    ui::StatusState status;
    status.reading = false;
    status.knowsProfile = screen == Screen::Status;
    status.licenses = state.session.licenses;
    status.now = state.now;
    m_status.present(status);
    m_showsStatus = true;
}

void Studio::setState(const VisitState& state)
{
    m_model.present(state);
    m_showsStatus = false;
}

QWidget& Studio::setAppearance(Language language, ui::Appearance appearance, QSize size)
{
    QWidget& window = m_showsStatus ? static_cast<QWidget&>(m_status) : m_wizard;
    if (m_showsStatus) {
        m_status.setLanguage(language);
        m_status.setAppearance(appearance);
    } else {
        m_model.setLanguage(language);
        m_wizard.setAppearance(appearance);
    }
    window.resize(size);
    // What a page has just made is laid out and shown by events that are already there.
    // A row that becomes another height asks the list around it once more.
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round)
        QCoreApplication::sendPostedEvents();
    return window;
}

QImage Studio::pictureOf(QWidget& window, double factor)
{
    QImage picture(window.size() * factor, QImage::Format_RGB32);
    picture.setDevicePixelRatio(factor);
    window.render(&picture);
    return picture;
}

} // namespace activation::app
