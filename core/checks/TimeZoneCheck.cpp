// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/TimeZoneCheck.h"

namespace activation {

Finding checkTimeZone(const CheckInput& input)
{
    const Result<TimeZone> present = input.system.clock().zone();
    if (!present)
        return cannotTell(CheckId::TimeZone, present.error());

    const TimeZone wanted = wantedZone(input);
    Finding finding{CheckId::TimeZone, Verdict::Passed, Reason::ZoneMatches, {}, {}};
    setZones(finding.facts, *present, wanted);
    if (present->id == wanted.id)
        return finding;
    if (present->offsetMinutes == wanted.offsetMinutes) {
        finding.reason = Reason::ZoneSameOffset;
        return finding;
    }
    finding.verdict = Verdict::Advice;
    finding.reason = Reason::ZoneDiffers;
    finding.repairs.append(SetTimeZone{wanted.id});
    return finding;
}

TimeZone wantedZone(const CheckInput& input)
{
    const ClockRule& rule = input.profile.clock;
    return input.system.clock().findZone(rule.zone).valueOr({rule.zone, rule.zoneOffsetMinutes});
}

void setZones(Facts& facts, const TimeZone& present, const TimeZone& wanted)
{
    facts.set(Fact::Zone, present.id);
    facts.set(Fact::ZoneOffsetMinutes, qint64{present.offsetMinutes});
    facts.set(Fact::WantedZone, wanted.id);
    facts.set(Fact::WantedZoneOffsetMinutes, qint64{wanted.offsetMinutes});
}

} // namespace activation
