// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/ToneLabel.h"

namespace activation::ui {

/// The large line of a screen; screen readers know it as a heading.
class Heading final : public ToneLabel
{
    Q_OBJECT

public:
    explicit Heading(QWidget* parent = nullptr);
};

} // namespace activation::ui
