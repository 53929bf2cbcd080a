// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/CloseProgramStep.h"

#include "core/steps/ProfileRules.h"

namespace activation {

namespace {

/// A person may have to answer "save changes?" first.
constexpr std::chrono::milliseconds kCloseProgramTimeout = std::chrono::minutes{2};

/// The program as the machine lists it; null when it is not open, or was never an Office program.
const RunningProgram* find(const QList<RunningProgram>& running, const QString& executable)
{
    for (const RunningProgram& program : running) {
        if (program.executable.compare(executable, Qt::CaseInsensitive) == 0)
            return &program;
    }
    return nullptr;
}

} // namespace

Result<void> CloseProgramStep::precondition(const System&, const SiteProfile&, const Limit&) const
{
    if (m_request.program.executable.isEmpty())
        return notAllowed(QStringLiteral("a program without a name"));
    return {};
}

Result<void> CloseProgramStep::run(System& system, const SiteProfile&, const Progress&,
                                   std::stop_token stop) const
{
    const Limit limit{kCloseProgramTimeout, stop};
    const Result<QList<RunningProgram>> running = std::as_const(system).office().running(limit);
    if (!running)
        return running.error();
    // Closed meanwhile is as good as closed by us; what the list does not hold is never asked.
    const RunningProgram* const program = find(*running, m_request.program.executable);
    return program ? system.office().askToClose(*program, limit) : Result<void>();
}

Result<void> CloseProgramStep::readBack(const System& system, const SiteProfile&, const Limit& limit) const
{
    const Result<QList<RunningProgram>> running = system.office().running(limit);
    if (!running)
        return running.error();
    if (find(*running, m_request.program.executable))
        return notVerified(QStringLiteral("%1 is still open").arg(m_request.program.executable));
    return {};
}

} // namespace activation
