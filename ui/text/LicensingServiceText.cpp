// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <algorithm>
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

/// What Windows says when it cannot start the service: its file was changed (577), or it may not open what is
/// its own (5). Both are reported by many (massgravel/Microsoft-Activation-Scripts, issues 120, 372, 935).
constexpr std::array<qint64, 2> kStartErrors{0x80070241, 0x80070005};

Wording doesNotStart(qint64 code, const About& about)
{
    const Phrasebook& phrases = about.phrases;
    //: %1: error code such as 0x80041010.
    const QString told = phrases.translate("LicensingServiceText", "Windows cannot start it (error %1).")
                             .arg(errorCodeText(static_cast<std::uint32_t>(code)));
    return {
        .heading =
            phrases.translate("LicensingServiceText", "The licensing service of Windows does not start"),
        .why = together(told,
                        code == kStartErrors.front()
                            ? phrases.translate("LicensingServiceText",
                                                "A file of it is not the one that Microsoft has signed.")
                            : phrases.translate("LicensingServiceText",
                                                "It may not open files or settings that are its own."),
                        phrases),
        .whatToDo = {phrases.translate(
            "LicensingServiceText", "Ask the helpdesk to check this computer for malicious programs and to "
                                    "repair the licensing service.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording managementBroken(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const qint64 code = about.finding.facts.number(Fact::ErrorCode);
    if (std::ranges::find(kStartErrors, code) != kStartErrors.end())
        return doesNotStart(code, about);
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
