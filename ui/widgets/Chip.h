// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Colors.h"

#include <QLabel>

namespace activation {

/// One or two words on a small colored ground.
class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setChip(const QString& text, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void color();

    Tone m_tone = Tone::Good;
};

} // namespace activation
