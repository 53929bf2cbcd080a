// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/FirmwareMarkerCheck.h"

namespace activation {

Finding checkFirmwareMarker(const CheckInput& input)
{
    const Result<FirmwareTables> tables = input.system.machine().firmware(input.limit);
    if (!tables)
        return cannotTell(CheckId::FirmwareMarker, tables.error());

    Finding finding{CheckId::FirmwareMarker, Verdict::Passed, Reason::NoTable, {}, {}};
    finding.facts.set(Fact::Slic, tables->slic);
    finding.facts.set(Fact::WindowsMarker, tables->windowsMarker);
    finding.facts.set(Fact::Msdm, tables->msdm);
    if (tables->slic && tables->windowsMarker) {
        finding.reason = Reason::MarkerPresent;
    } else if (tables->slic) {
        finding.verdict = Verdict::Advice;
        finding.reason = Reason::MarkerMissing;
    }
    return finding;
}

} // namespace activation
