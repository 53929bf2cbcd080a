// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/WorkerStart.h"

class QProcess;

namespace activation {

/// Starts the worker with the rights of this process and without a question: for practice PCs, and for
/// platforms that have nothing to ask.
class PlainStart final : public WorkerStart
{
    Q_OBJECT

public:
    PlainStart() = default;
    ~PlainStart() override;

    void start(const QString& program, const QStringList& arguments) override;

private:
    void letGo();

    QProcess* m_process = nullptr; ///< deletes itself when it ends
};

} // namespace activation
