// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/model/MachineInspector.h"
#include "ui/text/Phrasebook.h"
#include "ui/theme/Theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace activation::ui {

class LanguageButton;
class LicenseList;
class ScreenFrame;

/// What a status window shows.
struct StatusState
{
    bool reading = true;
    bool stillAsking = false; ///< longer than usual
    bool knowsProfile = false;
    QList<License> licenses;
    std::optional<Failure> failure; ///< the products could not be read
    QDateTime now;

    bool operator==(const StatusState&) const = default;
};

/// 6-1 and 6-2: how long each product stays activated. A window of its own that needs no rights and changes
/// nothing.
class StatusWindow final : public QWidget
{
    Q_OBJECT

public:
    StatusWindow(MachineInspector& inspector, Language language);

    /// Opens the machine and reads its products.
    void start();
    /// Shows this and reads nothing.
    void present(const StatusState& state);
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    void showAgain();

Q_SIGNALS:
    void assistantAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void setButtons();
    [[nodiscard]] Screen screen() const;
    [[nodiscard]] QString leadText(const QString& whenRead) const;
    [[nodiscard]] QString messageText() const;

    MachineInspector& m_inspector;
    std::unique_ptr<text::Phrasebook> m_phrases;
    Appearance m_appearance;
    StatusState m_state;
    ScreenFrame* m_frame;
    LanguageButton* m_language;
    LicenseList* m_licenses;
    QString m_said;
    QElapsedTimer m_since; ///< the products are being read
    QTimer m_tick;
};

} // namespace activation::ui
