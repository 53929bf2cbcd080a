// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

Wording elevated(const About& about)
{
    return {.heading = about.phrases.translate("AdministratorText", "This program may change settings")};
}

Wording canBeElevated(const About& about)
{
    return {
        .heading = about.phrases.translate("AdministratorText", "You are an administrator"),
        .why = about.phrases.translate("AdministratorText",
                                       "Windows will ask for your permission once, when it is needed."),
    };
}

Wording standardUser(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading =
            phrases.translate("AdministratorText", "Somebody with administrator rights types a password"),
        .why = phrases.translate("AdministratorText",
                                 "Your account may look at everything here. Before something is changed, "
                                 "Windows asks for the name and password of an administrator."),
        .whatToDo = {phrases.translate("AdministratorText",
                                       "If that is not you, ask the person who looks after this computer to "
                                       "come and type it. Then simply go on.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kAdministratorReasons{
    ReasonText{Reason::Elevated, elevated},
    ReasonText{Reason::CanBeElevated, canBeElevated},
    ReasonText{Reason::StandardUser, standardUser},
};

} // namespace

const CheckText kAdministratorText{
    CheckId::Administrator, QT_TRANSLATE_NOOP("CheckName", "Administrator rights"), kAdministratorReasons};

} // namespace activation::text
