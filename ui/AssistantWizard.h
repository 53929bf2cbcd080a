// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/WizardModel.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <functional>

class QStackedWidget;

namespace activation::ui {

class LanguageButton;
class ScreenPage;
class StepRail;

/// What a window asks of the desktop it is on.
struct DesktopActions
{
    std::function<bool(const QUrl& page)> openPage;
    std::function<bool(const QString& product)> openVpnClient; ///< product as in profiles: "forticlient"
    std::function<void()> startAfterRestart;                   ///< once, when the person is back
};

/// The window that leads a person from the first check to an activated computer. It follows its model: the
/// model decides which screen there is.
class AssistantWizard final : public QDialog
{
    Q_OBJECT

public:
    AssistantWizard(WizardModel& model, DesktopActions desktop);
    ~AssistantWizard() override;

    void setAppearance(Appearance appearance);

    /// To the front, as after a second double-click.
    void showAgain();

    /// Escape and the window's X, too: asks only while something runs.
    void reject() override;

Q_SIGNALS:
    void statusAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyState();
    void retranslate();
    void showRail();
    [[nodiscard]] ScreenPage& page();
    void openPage(const QUrl& page);
    void openVpn();

    WizardModel& m_model;
    DesktopActions m_desktop;
    Appearance m_appearance;
    StepRail* m_rail;
    LanguageButton* m_language;
    QStackedWidget* m_pages;
    std::optional<Screen> m_shown;
    bool m_closing = false; ///< the person has said so
};

} // namespace activation::ui
