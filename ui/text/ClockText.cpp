// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

QString limitText(const About& about)
{
    return durationText(about.profile.clock.blockingFrom, about.phrases);
}

/// The skew is true time minus this computer's: above zero means that the computer is behind.
QString slowOrFast(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    if (!about.finding.facts.find(Fact::SkewSeconds))
        return phrases.translate("ClockText", "The clock is not right");
    const QString text = about.finding.facts.number(Fact::SkewSeconds) < 0
                             //: %1: a duration.
                             ? phrases.translate("ClockText", "The clock is %1 fast")
                             //: %1: a duration.
                             : phrases.translate("ClockText", "The clock is %1 slow");
    return text.arg(skewText(about));
}

Wording clockRight(const About& about)
{
    return {
        .heading = about.phrases.translate("ClockText", "The clock is right"),
        //: %1: a duration.
        .why = about.phrases.translate("ClockText", "It differs from the correct time by %1.")
                   .arg(skewText(about)),
    };
}

Wording clockOff(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = slowOrFast(about),
        //: %1: a duration.
        .why = phrases.translate("ClockText", "Activation still works; it stops at a difference of %1.")
                   .arg(limitText(about)),
        .whatToDo = {phrases.translate("ClockText", "Let this program set the clock.")},
    };
}

Wording clockFarOff(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = slowOrFast(about),
        //: %1: a duration.
        .why = phrases
                   .translate("ClockText",
                              "The activation server compares clocks in universal time (UTC) and turns away "
                              "computers that are %1 or more off.")
                   .arg(limitText(about)),
        .whatToDo = {phrases.translate("ClockText", "Let this program set the clock."),
                     phrases.translate(
                         "ClockText",
                         "If it is wrong again after the next start, the small battery inside the "
                         "computer may be empty; ask for help.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording clockFarOffByZone(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString here =
        zoneText(about.text(Fact::Zone),
                 static_cast<int>(about.finding.facts.number(Fact::ZoneOffsetMinutes)), phrases);
    const QString wanted = zoneText(about.profile.clock.zone, about.profile.clock.zoneOffsetMinutes, phrases);
    return {
        .heading = phrases.translate("ClockText", "The time zone makes the clock wrong"),
        //: %1: "Los Angeles (UTC-8)"; %2: a duration.
        .why = phrases
                   .translate("ClockText",
                              "The clock shows the right time, but the computer believes it is in %1. In "
                              "universal time (UTC), which is what counts, it is therefore %2 off.")
                   .arg(here, skewText(about)),
        //: %1: "Taipei (UTC+8)".
        .whatToDo = {phrases
                         .translate("ClockText",
                                    "Let this program set the time zone to %1 first, and then the clock.")
                         .arg(wanted)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording timeSourcesDisagree(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const std::chrono::seconds spread{about.finding.facts.number(Fact::SpreadSeconds)};
    return {
        .heading = phrases.translate("ClockText", "It is not certain what time it is"),
        //: %1: a duration.
        .why = phrases
                   .translate("ClockText",
                              "The time servers are %1 apart, so this program does not touch the clock.")
                   .arg(durationText(spread, phrases)),
        .whatToDo = {phrases.translate(
            "ClockText", "Compare the clock with your telephone. If it is right, you can go on.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording noTimeSourceAnswered(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ClockText", "The clock could not be compared"),
        .why =
            phrases.translate("ClockText", "No time server answered. This alone does not stop activation."),
        .whatToDo = {phrases.translate(
            "ClockText", "Compare the clock with your telephone. If it is right, you can go on.")},
    };
}

/// Information: whoever looks for the reason of something else finds it.
Wording domainClockDiffers(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        //: %1: a duration.
        .heading = phrases.translate("ClockText", "The network's clock differs by %1").arg(skewText(about)),
        .why =
            phrases.translate("ClockText", "It follows your organization's network. Activation still works."),
    };
}

Wording domainClockFarOff(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        //: %1: a duration.
        .heading = phrases.translate("ClockText", "The network's clock is %1 off").arg(skewText(about)),
        .why =
            phrases.translate("ClockText", "It follows your organization's network, so this program does "
                                           "not touch it. Activation works if the server has the same time."),
        .whatToDo = {phrases.translate("ClockText", "If activation does not work, ask for help.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kClockReasons{
    ReasonText{Reason::ClockRight, clockRight},
    ReasonText{Reason::ClockOff, clockOff},
    ReasonText{Reason::ClockFarOff, clockFarOff},
    ReasonText{Reason::ClockFarOffByZone, clockFarOffByZone},
    ReasonText{Reason::TimeSourcesDisagree, timeSourcesDisagree},
    ReasonText{Reason::NoTimeSourceAnswered, noTimeSourceAnswered},
    ReasonText{Reason::DomainClockDiffers, domainClockDiffers},
    ReasonText{Reason::DomainClockFarOff, domainClockFarOff},
};

} // namespace

const CheckText kClockText{CheckId::Clock, QT_TRANSLATE_NOOP("CheckName", "Clock"), kClockReasons};

} // namespace activation::text
