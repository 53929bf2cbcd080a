// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/WorkerStart.h"

namespace activation::app {

/// Starts the worker with the rights of this process and without a question: for practice PCs, and for
/// platforms that have nothing to ask.
class PlainStart final : public WorkerStart
{
    Q_OBJECT

public:
    PlainStart();
    ~PlainStart() override;

    void start(const QString& program, const QStringList& arguments) override;

private:
    class Child;

    std::unique_ptr<Child> m_child; ///< the latest, also when it has ended
    int m_starts = 0;
};

} // namespace activation::app
