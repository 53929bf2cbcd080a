// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace activation::ui {

class Footer;
class Notice;
class ScreenHeader;

/// The right side of the window; a page fills only its body. Enter presses the colored button.
class ScreenFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenFrame(QWidget* parent = nullptr);

    [[nodiscard]] ScreenHeader& header() { return *m_header; }
    [[nodiscard]] Notice& notice() { return *m_notice; }
    [[nodiscard]] Footer& footer() { return *m_footer; }

    /// Takes the room between the lines; owned by the frame from then on, the former one is deleted.
    void setBody(QWidget* body);
    [[nodiscard]] QWidget* body() const { return m_body; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ScreenHeader* m_header;
    Notice* m_notice;
    Footer* m_footer;
    QVBoxLayout* m_middle;
    QWidget* m_body = nullptr;
};

} // namespace activation::ui
