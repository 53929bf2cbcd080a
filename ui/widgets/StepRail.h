// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/RailState.h"

#include <QWidget>

class QVBoxLayout;

namespace activation::ui {

class RailSteps;
class ToneLabel;

/// The left side of the window: whose program it is, how far it has come, and a corner for the language.
/// The caller says the same in words through setAccessibleName() and setAccessibleDescription().
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void setOrganization(const QString& name, const QString& service);
    void setSteps(const QStringList& titles);
    [[nodiscard]] const RailStates& states() const;
    void setStates(const RailStates& states);

    /// At the bottom left; owned by the rail from then on.
    void setCorner(QWidget* corner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ToneLabel* m_organization;
    ToneLabel* m_service;
    RailSteps* m_steps;
    QVBoxLayout* m_column;
};

} // namespace activation::ui
