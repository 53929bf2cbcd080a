// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

QString zoneHere(const About& about)
{
    return zoneText(about.text(Fact::Zone),
                    static_cast<int>(about.finding.facts.number(Fact::ZoneOffsetMinutes)), about.phrases);
}

QString zoneWanted(const About& about)
{
    return zoneText(about.profile.clock.zone, about.profile.clock.zoneOffsetMinutes, about.phrases);
}

Wording zoneMatches(const About& about)
{
    return {
        .heading = about.phrases.translate("TimeZoneText", "The time zone is right"),
        //: %1: "Taipei (UTC+8)".
        .why = about.phrases.translate("TimeZoneText", "It is set to %1.").arg(zoneWanted(about)),
    };
}

Wording zoneSameOffset(const About& about)
{
    return {
        .heading = about.phrases.translate("TimeZoneText", "The time zone fits"),
        //: %1 and %2: "Taipei (UTC+8)".
        .why = about.phrases.translate("TimeZoneText", "%1 has the same time as %2.")
                   .arg(zoneHere(about), zoneWanted(about)),
    };
}

Wording zoneDiffers(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("TimeZoneText", "The time zone is a different one"),
        //: %1 and %2: "Taipei (UTC+8)".
        .why =
            phrases
                .translate("TimeZoneText",
                           "This computer is set to %1, your organization to %2. The time zone by itself "
                           "does not stop activation, but a clock set by hand easily becomes wrong with it.")
                .arg(zoneHere(about), zoneWanted(about)),
        .whatToDo = {phrases.translate(
            "TimeZoneText", "Let this program set the time zone. If you are traveling, leave it as it is.")},
    };
}

constexpr std::array kTimeZoneReasons{
    ReasonText{Reason::ZoneMatches, zoneMatches},
    ReasonText{Reason::ZoneSameOffset, zoneSameOffset},
    ReasonText{Reason::ZoneDiffers, zoneDiffers},
};

} // namespace

const CheckText kTimeZoneText{CheckId::TimeZone, QT_TRANSLATE_NOOP("CheckName", "Time zone"),
                              kTimeZoneReasons};

} // namespace activation::text
