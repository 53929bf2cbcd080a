// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/RowContent.h"

#include <QList>
#include <QWidget>

class QProgressBar;

namespace activation::ui {

class RowList;
class ToneLabel;

/// How far a run has come, as a bar, a time and its steps.
class RunView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kFull = 1000;

    explicit RunView(QWidget* parent = nullptr);

    /// 0 to kFull; `accessibleName` says what is being done.
    void setProgress(int permille, const QString& accessibleName);
    /// "12 seconds", handed in as often as it changes: there is no timer in here.
    void setElapsed(const QString& text);
    void setSteps(const QList<RowContent>& steps);
    [[nodiscard]] RowList& steps() { return *m_steps; }

private:
    QProgressBar* m_bar;
    ToneLabel* m_elapsed;
    RowList* m_steps;
};

} // namespace activation::ui
