// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/ToneLabel.h"

namespace activation::ui {

/// One or two words on a small colored ground.
class Chip final : public ToneLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setChip(const QString& text, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace activation::ui
