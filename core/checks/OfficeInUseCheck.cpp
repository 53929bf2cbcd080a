// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/OfficeInUseCheck.h"

#include "core/Deadline.h"
#include "core/checks/ConflictingOfficeCheck.h"
#include "core/licensing/OfficeCatalog.h"

#include <algorithm>

namespace activation {

namespace {

constexpr auto kOfficeInUseCheck = CheckId::OfficeInUse;

struct Use
{
    QList<RunningProgram> programs;
    bool restartPending = false;
    bool neverOpened = false;
};

/// A runtime or a viewer has no license that a first start would prepare, and may have no window at all.
bool hasLicense(const OfficeProduct& product)
{
    const auto release = officeRelease(product);
    return release && release->licensing != OfficeLicensing::NoLicense;
}

Result<Use> findUse(const System& system, const Deadline& deadline)
{
    const auto programs = system.office().running(deadline.left());
    if (!programs)
        return programs.error();
    const auto restart = system.machine().restartPending(deadline.left());
    if (!restart)
        return restart.error();
    const auto products = system.office().products(deadline.left());
    if (!products)
        return products.error();
    const auto opened = system.office().openedOnce(deadline.left());
    if (!opened)
        return opened.error();
    return Use{*programs, *restart, !*opened && std::ranges::any_of(*products, hasLicense)};
}

/// Nothing is to be removed where the earlier check could not tell, or was not asked.
bool somethingIsToBeRemoved(const CheckInput& input)
{
    const Finding* conflicts = findingOf(input.earlier, CheckId::ConflictingOffice);
    return conflicts && std::ranges::any_of(conflicts->repairs, [](const StepRequest& repair) {
               return kindOf(repair) == StepKind::RemoveOffice;
           });
}

QStringList namesOf(const QList<RunningProgram>& programs)
{
    QStringList names;
    for (const RunningProgram& program : programs)
        names.append(program.name.isEmpty() ? program.executable : program.name);
    return names;
}

Finding judge(const Use& use, bool beforeRemoval)
{
    const Verdict inTheWay = beforeRemoval ? Verdict::Blocking : Verdict::Advice;
    if (use.restartPending)
        return {kOfficeInUseCheck, inTheWay, Reason::RestartPending, {}, {}};
    if (!use.programs.isEmpty()) {
        Finding finding{kOfficeInUseCheck, inTheWay, Reason::ProgramsOpen, {}, {}};
        if (beforeRemoval) {
            for (const RunningProgram& program : use.programs)
                finding.repairs.append(CloseProgram{program});
        }
        return finding;
    }
    if (use.neverOpened)
        return {kOfficeInUseCheck, Verdict::Advice, Reason::NeverOpened, {}, {}};
    return {kOfficeInUseCheck, Verdict::Passed, Reason::OfficeIdle, {}, {}};
}

} // namespace

Finding checkOfficeInUse(const CheckInput& input)
{
    if (!licensesOffice(input.profile))
        return notNeeded(kOfficeInUseCheck);
    const Result<Use> use = findUse(input.system, Deadline(input.limit));
    if (!use)
        return cannotTell(kOfficeInUseCheck, use.error());
    Finding finding = judge(*use, somethingIsToBeRemoved(input));
    if (!use->programs.isEmpty())
        finding.facts.set(Fact::Programs, namesOf(use->programs));
    return finding;
}

} // namespace activation
