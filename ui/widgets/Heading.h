// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace activation {

/// The large line of a screen; screen readers know it as a heading.
class Heading final : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(QWidget* parent = nullptr);
};

} // namespace activation
