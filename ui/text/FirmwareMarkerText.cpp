// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

Wording markerPresent(const About& about)
{
    return {.heading = about.phrases.translate("FirmwareMarkerText", "The firmware has its Windows marker")};
}

Wording noTable(const About& about)
{
    return {.heading =
                about.phrases.translate("FirmwareMarkerText", "The firmware asks for nothing special")};
}

Wording markerMissing(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("FirmwareMarkerText", "The firmware has no Windows marker"),
        .why = phrases.translate(
            "FirmwareMarkerText",
            "This computer was perhaps sold without Windows. If activation fails with error "
            "0xC004F035, this is the reason."),
        .whatToDo = {phrases.translate("FirmwareMarkerText",
                                       "You can go on; this program does not touch the firmware.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kFirmwareMarkerReasons{
    ReasonText{Reason::MarkerPresent, markerPresent},
    ReasonText{Reason::NoTable, noTable},
    ReasonText{Reason::MarkerMissing, markerMissing},
};

} // namespace

const CheckText kFirmwareMarkerText{CheckId::FirmwareMarker, QT_TRANSLATE_NOOP("CheckName", "Firmware"),
                                    kFirmwareMarkerReasons};

} // namespace activation::text
