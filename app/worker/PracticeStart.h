// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/PlainStart.h"
#include "app/worker/WorkerRights.h"
#include "core/system/Machine.h"
#include "ui/model/Worker.h"

namespace activation::app {

/// Starts the worker of a practice PC. Where Windows would ask an administrator for a click, it is clicked;
/// where it would ask for the password of another account, nobody knows it, and that counts as declined.
class PracticeStart final : public WorkerStart
{
    Q_OBJECT

public:
    /// The rights of the person at the practice PC.
    explicit PracticeStart(Elevation person);

    void start(const QString& program, const QStringList& arguments) override;

private:
    Elevation m_person;
    PlainStart m_plain;
};

/// The way to a worker: with the question of this platform, or with that of a practice PC; without one where
/// the rights of this process are enough.
[[nodiscard]] std::unique_ptr<WorkerStart> startFor(const ui::WorkerTarget& target, WorkerRights rights);

} // namespace activation::app
