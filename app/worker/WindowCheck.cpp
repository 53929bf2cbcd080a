// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worker/WindowCheck.h"

namespace activation::app {

namespace {

Failure refused(const QString& why)
{
    return {Cause::Refused, 0, why};
}

} // namespace

Result<void> checkWindow(const Result<RunningProcess>& window, const RunningProcess& worker,
                         const QString& program)
{
    if (!window)
        return refused(QStringLiteral("who started this cannot be seen: ") + window.error().detail);
    if (!isSameFile(window->program, program))
        return refused(QStringLiteral("started by another program, ") + window->program);
    // Windows gives process ids again: one that is younger than its worker is somebody else.
    if (window->started > worker.started)
        return refused(QStringLiteral("who started this has ended"));
    return {};
}

} // namespace activation::app
