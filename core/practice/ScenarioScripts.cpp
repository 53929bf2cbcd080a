// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/ScenarioSections.h"

namespace activation::practice {

namespace {

void readBehavior(const Field& field, PracticeState& pc)
{
    constexpr qint64 kLongestAnswer = 4LL * 60 * 60 * 1000;
    Record record(field);
    const auto call = record.required(u"call").oneOf<PracticeCall>();
    PracticeBehavior behavior;
    behavior.takes =
        std::chrono::milliseconds(record.optional(u"takesMilliseconds").integer(0, kLongestAnswer));
    behavior.never = record.optional(u"never").boolean();
    const Field cause = record.optional(u"cause");
    const Field failures = record.optional(u"failures");
    const Field code = record.optional(u"code");
    behavior.failures = failures.number<int>(-1, 1000, cause.isPresent() ? -1 : 0);
    behavior.failure.cause = cause.oneOf(Cause::Internal);
    behavior.failure.code = code.errorCode();
    behavior.effectBeforeFailure = record.optional(u"effectBeforeFailure").boolean();
    for (const QStringView key : {QStringView(u"failures"), QStringView(u"code")}) {
        if (record.has(key) && !cause.isPresent())
            record.needs(key, u"cause");
    }
    pc.behaviors.insert(call, behavior);
}

PracticeEvent readEvent(const Field& field)
{
    Record record(field);
    PracticeEvent event;
    event.after = std::chrono::seconds(record.required(u"afterSeconds").integer(0, kLongestSeconds));
    event.kind = record.required(u"what").oneOf<PracticeEventKind>();
    if (event.kind == PracticeEventKind::ProgramCloses || event.kind == PracticeEventKind::OfficeGoes)
        event.program = record.required(u"program").string();
    if (event.kind == PracticeEventKind::ClockJumps) {
        const qint64 jump = record.required(u"jumpSeconds").integer(-kLongestSeconds, kLongestSeconds);
        event.jump = std::chrono::seconds(jump);
    }
    return event;
}

} // namespace

void readScripts(Record& scenario, PracticeState& pc)
{
    for (const Field& item : scenario.optional(u"behaviours").items())
        readBehavior(item, pc);
    pc.events = scenario.optional(u"events").list(readEvent);
    const Field lost = scenario.optional(u"changesUntilLost");
    if (lost.isPresent())
        pc.changesUntilLost = lost.number<int>(0, 1000);
}

} // namespace activation::practice
