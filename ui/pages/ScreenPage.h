// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/WizardModel.h"
#include "ui/text/WindowText.h"
#include "ui/widgets/CommandButton.h"

#include <QUrl>
#include <QWidget>

#include <functional>

namespace activation::ui {

class ScreenFrame;

/// A button of a screen, as its page wants it in one state.
struct ScreenButton
{
    const char* name = ""; ///< objectName
    QString text{};
    std::function<void()> press{};
    CommandButton::Emphasis emphasis = CommandButton::Emphasis::Normal;
    bool shield = false;
    bool enabled = true;
};

/// One screen of the wizard, or several that are alike. Header, notice and footer are the same everywhere;
/// the body is the page's own. It has no state but the model's, and says everything anew in the model's
/// language.
class ScreenPage : public QWidget
{
    Q_OBJECT

public:
    ScreenPage(WizardModel& model, QWidget* parent);

    void refresh();
    /// The screen has appeared: a screen reader begins at its heading, and its colored button becomes the
    /// window's default button.
    void enterScreen();
    /// Asks inside the page; `yes` happens when the person agrees.
    void confirm(const QString& question, std::function<void()> yes);

protected:
    /// Fills the body for this state.
    virtual void show(const VisitState& state, const text::Phrasebook& phrases) = 0;

    /// Owned by the page from then on.
    void setBody(QWidget* body);
    /// From left to right; those that stay keep their focus.
    void setButtons(const QList<ScreenButton>& buttons);

    [[nodiscard]] WizardModel& model() { return m_model; }
    template <typename... Values>
    [[nodiscard]] QString say(const text::Sentence<Values...>& which,
                              const std::type_identity_t<Values>&... values) const
    {
        return text::sentence(which, m_model.phrases(), values...);
    }

    // buttons that several screens have
    [[nodiscard]] ScreenButton closeButton(CommandButton::Emphasis emphasis);
    [[nodiscard]] ScreenButton checkAgainButton(CommandButton::Emphasis emphasis);
    [[nodiscard]] ScreenButton statusButton();
    [[nodiscard]] ScreenButton reportButton();
    [[nodiscard]] ScreenButton helpdeskButton(CommandButton::Emphasis emphasis);

Q_SIGNALS:
    void statusAsked();
    void pageAsked(const QUrl& page);
    void vpnAsked();
    void calendarAsked();

private:
    void showNotice();
    void assignShortcutDigits();

    WizardModel& m_model;
    ScreenFrame* m_frame;
    QList<ScreenButton> m_buttons;
    QList<CommandButton*> m_pressed; ///< the widgets of m_buttons, in their order
    QString m_said;                  ///< the notice that is shown
    bool m_asks = false;
};

} // namespace activation::ui
