// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

Wording serviceReady(const About& about)
{
    return {.heading =
                about.phrases.translate("LicensingServiceText", "The licensing service of Windows works")};
}

Wording serviceStopped(const About& about)
{
    return {
        .heading =
            about.phrases.translate("LicensingServiceText", "The licensing service of Windows is resting"),
        .why = about.phrases.translate("LicensingServiceText",
                                       "That is normal; it starts by itself when it is needed."),
    };
}

Wording serviceDisabled(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading =
            phrases.translate("LicensingServiceText", "The licensing service of Windows is switched off"),
        .why = phrases.translate(
            "LicensingServiceText",
            "Without it Windows and Office can neither be activated nor say whether they are."),
        .whatToDo = {phrases.translate("LicensingServiceText", "Let this program switch it on again.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording managementBroken(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const qint64 code = about.finding.facts.number(Fact::ErrorCode);
    return {
        .heading = phrases.translate("LicensingServiceText", "Windows cannot say how it is licensed"),
        .why = code == 0
                   ? phrases.translate("LicensingServiceText",
                                       "The part of Windows that tells it (WMI) answered with an error.")
                   //: %1: error code such as 0x80041010.
                   : phrases
                         .translate("LicensingServiceText",
                                    "The part of Windows that tells it (WMI) answered with error %1.")
                         .arg(errorCodeText(static_cast<std::uint32_t>(code))),
        .whatToDo = {phrases.translate("LicensingServiceText", "Restart the computer and check again."),
                     phrases.translate("LicensingServiceText",
                                       "If it stays like this, Windows needs a repair; ask for help.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording managementSlow(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("LicensingServiceText", "Windows takes too long to answer"),
        .why =
            phrases.translate("LicensingServiceText",
                              "The licensing service did not answer in time. Right after a start, or during "
                              "updates, this happens."),
        .whatToDo = {phrases.translate("LicensingServiceText", "Wait a few minutes and check again."),
                     phrases.translate("LicensingServiceText",
                                       "If it stays like this, restart the computer.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kLicensingServiceReasons{
    ReasonText{Reason::ServiceReady, serviceReady},
    ReasonText{Reason::ServiceStopped, serviceStopped},
    ReasonText{Reason::ServiceDisabled, serviceDisabled},
    ReasonText{Reason::ManagementBroken, managementBroken},
    ReasonText{Reason::ManagementSlow, managementSlow},
};

} // namespace

const CheckText kLicensingServiceText{
    CheckId::LicensingService, QT_TRANSLATE_NOOP("CheckName", "Licensing service"), kLicensingServiceReasons};

} // namespace activation::text
