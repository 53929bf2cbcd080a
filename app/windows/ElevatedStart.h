// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/machine/WorkerStart.h"
#include "core/Result.h"
#include "core/windows/base/Handle.h"

#include <QWinEventNotifier>

namespace activation::app {

/// Starts the worker through User Account Control: Windows asks the person, in a desktop of its own.
class ElevatedStart final : public WorkerStart
{
    Q_OBJECT

public:
    ElevatedStart() = default;
    ~ElevatedStart() override;

    void start(const QString& program, const QStringList& arguments) override;

private:
    struct Question;

    void forget();
    void onAnswer(const Result<std::shared_ptr<windows::Handle>>& answer);
    void watch();

    std::shared_ptr<Question> m_question;       ///< null when none is open
    std::shared_ptr<windows::Handle> m_process; ///< null when none is watched
    std::unique_ptr<QWinEventNotifier> m_end;
};

} // namespace activation::app
