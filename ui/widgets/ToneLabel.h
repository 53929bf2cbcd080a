// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Colors.h"

#include <QLabel>

#include <map>

namespace activation::ui {

/// A text in the color of what it means.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone = Tone::Plain, QWidget* parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    /// Of the unbroken text, also where it may be broken.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void color();
    [[nodiscard]] QSize sizeFor(int width) const;

    Tone m_tone;
    mutable QString m_measured;           ///< the text that m_sizes are of
    mutable std::map<int, QSize> m_sizes; ///< by width; layouts ask for the same few over and over
};

} // namespace activation::ui
