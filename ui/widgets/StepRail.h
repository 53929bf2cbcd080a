// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace activation {

class ToneLabel;

enum class RailState { Current, Done, Skipped, Ahead };

/// The left side of the window: whose program it is, how far it has come, and a corner for the language.
/// The caller says the same in words through setAccessibleName() and setAccessibleDescription().
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kSteps = 5;
    using States = std::array<RailState, kSteps>;

    explicit StepRail(QWidget* parent = nullptr);

    void setOrganization(const QString& name, const QString& service);
    void setSteps(const QStringList& titles);
    void setStates(const States& states);
    [[nodiscard]] const States& states() const { return m_states; }

    /// At the bottom left; owned by the rail from then on.
    void setCorner(QWidget* corner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_organization;
    ToneLabel* m_service;
    QWidget* m_list;
    QVBoxLayout* m_column;
    States m_states{RailState::Ahead, RailState::Ahead, RailState::Ahead, RailState::Ahead, RailState::Ahead};
};

} // namespace activation
