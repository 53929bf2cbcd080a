// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeOffice.h"

#include <algorithm>

namespace activation::practice {

namespace {

bool sameProduct(const OfficeProduct& a, const OfficeProduct& b)
{
    return a.releaseId == b.releaseId && a.technology == b.technology && a.bitness == b.bitness;
}

bool isInstalled(const PracticeState& pc, const OfficeProduct& product)
{
    return std::any_of(pc.office.cbegin(), pc.office.cend(),
                       [&product](const OfficeProduct& other) { return sameProduct(product, other); });
}

void goesIn(std::chrono::milliseconds time, const OfficeProduct& product, PracticeState& pc)
{
    pc.restartPending = pc.restartPending || pc.removalNeedsRestart;
    if (time == time.zero())
        pc.office.removeIf([&product](const OfficeProduct& other) { return sameProduct(product, other); });
    else
        pc.events.append({pc.passed + time, PracticeEventKind::OfficeGoes, product.releaseId, {}});
}

Failure notInstalled(const OfficeProduct& product)
{
    return Failure{Cause::NotFound, 0, product.releaseId};
}

} // namespace

Result<QList<OfficeProduct>> PracticeOffice::products(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::OfficeProducts, limit);
    if (!pc)
        return pc.error();
    return pc->office;
}

Result<QList<RunningProgram>> PracticeOffice::running(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::OfficeRunning, limit);
    if (!pc)
        return pc.error();
    return pc->running;
}

Result<bool> PracticeOffice::openedOnce(const Limit& limit) const
{
    const auto pc = m_shared.ask(PracticeCall::OfficeOpenedOnce, limit);
    if (!pc)
        return pc.error();
    return pc->officeOpenedOnce;
}

Result<void> PracticeOffice::askToClose(const RunningProgram& program, const Limit& limit)
{
    const auto isProgram = [&program](const RunningProgram& other) {
        return other.executable.compare(program.executable, Qt::CaseInsensitive) == 0;
    };
    return m_shared.change(
        PracticeCall::AskToClose, Rights::AnyUser, limit, [&](PracticeState& pc) -> Result<void> {
            const bool runs = std::any_of(pc.running.cbegin(), pc.running.cend(), isProgram);
            if (runs && pc.staysOpen.contains(program.executable, Qt::CaseInsensitive))
                return Failure{Cause::Busy, 0, program.executable};
            pc.running.removeIf(isProgram);
            return {};
        });
}

Result<void> PracticeOffice::remove(const OfficeProduct& product, const Progress& progress,
                                    const Limit& limit)
{
    const auto pc = m_shared.now();
    const bool mayRemove = m_shared.elevation() == Elevation::Elevated;
    if (mayRemove && !isInstalled(pc, product))
        return notInstalled(product);
    if (product.technology == OfficeTechnology::Store)
        return Failure{Cause::NotSupported, 0, product.releaseId};
    if (limit.stop.stop_requested())
        return Failure{Cause::Cancelled, 0, product.releaseId};
    const std::chrono::milliseconds takes = pc.behaviors.value(PracticeCall::RemoveOffice).takes;
    // One command for each language, each with the whole limit to itself.
    const auto commands = std::max<qsizetype>(1, product.languages.size());
    // The uninstaller needs nobody: what runs is not stopped, and goes on when this process is lost.
    return m_shared.change(
        PracticeCall::RemoveOffice, Rights::Elevated, Limit{limit.timeout * commands, {}},
        [&product](PracticeState& after) -> Result<void> {
            goesIn(after.staysListed, product, after);
            return {};
        },
        progress,
        [&product, takes, mayRemove](PracticeState& after) -> Result<void> {
            if (mayRemove)
                goesIn(takes + after.staysListed, product, after);
            return {};
        });
}

} // namespace activation::practice
