// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace activation::ui {

class Heading;
class ToneLabel;

/// The top of a screen: what it says in large letters, one sentence more, and the number for the telephone.
class ScreenHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenHeader(QWidget* parent = nullptr);

    void setHeading(const QString& text);
    /// Empty takes no room.
    void setLead(const QString& text);
    /// `caption` is small above, `number` is as on the telephone: "1-2".
    void setNumber(const QString& caption, const QString& number);

    /// When a screen appears: a screen reader begins here.
    void focusHeading();

private:
    Heading* m_heading;
    ToneLabel* m_lead;
    ToneLabel* m_caption;
    ToneLabel* m_number;
};

} // namespace activation::ui
