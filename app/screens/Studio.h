// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/AssistantWizard.h"
#include "ui/StatusWindow.h"

#include <QImage>

namespace activation::app {

/// How large a window is where it has the least room: beside a title bar (31) and a task bar (48) on
/// 1024×768, and on 1366×768 at 150 %, which are 910×512 of its pixels.
struct Scale
{
    const char* name;
    double factor;
    QSize size;
};

inline constexpr std::array kScales{Scale{"100", 1.0, QSize(900, 560)}, Scale{"150", 1.5, QSize(900, 432)}};

struct Look
{
    const char* name;
    ui::Appearance appearance;
};

inline constexpr std::array kLooks{Look{"light", ui::Appearance::Light}, Look{"dark", ui::Appearance::Dark},
                                   Look{"contrast", ui::Appearance::HighContrast}};

/// Every screen there is a picture of.
[[nodiscard]] QList<Screen> screensToShow();

/// The real windows, shown to nobody and with nothing behind them: they show what they are told to.
class Studio final
{
public:
    /// `profile`: of whose practice PCs; null: of each scenario's own.
    explicit Studio(const SiteProfile* profile = nullptr);
    ~Studio();

    /// The example of this screen.
    void setState(Screen screen);
    /// Any state of the wizard.
    void setState(const VisitState& state);

    /// The window as it is posed, laid out in this size.
    [[nodiscard]] QWidget& setAppearance(Language language, ui::Appearance appearance, QSize size);

    [[nodiscard]] static QImage pictureOf(QWidget& window, double factor);

private:
    class NoWorker;

    std::optional<SiteProfile> m_profile;
    std::unique_ptr<NoWorker> m_worker;
    ui::MachineInspector m_inspector;
    ui::WizardModel m_model;
    ui::AssistantWizard m_wizard;
    ui::StatusWindow m_status;
    bool m_showsStatus = false;
};

} // namespace activation::app
