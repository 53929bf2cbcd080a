// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

QString namesText(const About& about, Fact fact)
{
    const QStringList names = about.finding.facts.list(fact);
    //: Stands where product names would stand, in the middle of a sentence.
    return names.isEmpty() ? about.phrases.translate("ConflictingOfficeText", "another Office")
                           : listText(names, about.phrases);
}

Wording noConflict(const About& about)
{
    return {.heading = about.phrases.translate("ConflictingOfficeText", "No other Office is in the way")};
}

Wording conflictRemovable(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ConflictingOfficeText", "Another Office is in the way"),
        //: %1: product names.
        .why = phrases
                   .translate(
                       "ConflictingOfficeText",
                       "As long as this is installed, your organization's Office cannot be activated: %1. "
                       "Your documents and mail stay when it is removed.")
                   .arg(namesText(about, Fact::Conflicts)),
        .whatToDo = {phrases.translate("ConflictingOfficeText",
                                       "Save your work, then let this program remove it.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording conflictToAsk(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ConflictingOfficeText", "Do you use this Office subscription?"),
        //: %1: product names.
        .why = phrases
                   .translate(
                       "ConflictingOfficeText",
                       "%1: this is a subscription, and it cannot stay beside your organization's Office.")
                   .arg(namesText(about, Fact::Conflicts)),
        .whatToDo = {phrases.translate(
                         "ConflictingOfficeText",
                         "If you use it, keep it: it is activated by signing in, and nothing is removed."),
                     phrases.translate(
                         "ConflictingOfficeText",
                         "If not, let this program remove it. The subscription itself is not cancelled.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording conflictKept(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading =
            phrases.translate("ConflictingOfficeText", "Another Office is in the way, but has to stay"),
        //: %1: product names.
        .why = phrases
                   .translate("ConflictingOfficeText",
                              "Your organization does not want this program to remove it: %1.")
                   .arg(namesText(about, Fact::Conflicts)),
        .whatToDo = {phrases.translate("ConflictingOfficeText",
                                       "Ask which Office is meant for this computer.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording conflictByHand(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading =
            phrases.translate("ConflictingOfficeText", "Please remove the Office from the Microsoft Store"),
        //: %1: product names.
        .why = phrases
                   .translate("ConflictingOfficeText",
                              "As long as this is installed, your organization's Office cannot be activated: "
                              "%1. Only Windows itself can remove it. Your documents and mail stay.")
                   .arg(namesText(about, Fact::Conflicts)),
        //: Settings, Apps: as Windows calls them.
        .whatToDo = {phrases.translate("ConflictingOfficeText",
                                       "Open Settings in Windows, choose Apps, and uninstall it there."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording subscriptionStays(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ConflictingOfficeText", "Your Office subscription stays"),
        .why = phrases.translate("ConflictingOfficeText",
                                 "It is activated by signing in with your account; nothing is removed."),
    };
}

Wording mayStayTogether(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ConflictingOfficeText", "The Office products get along"),
        //: %1: product names.
        .why = phrases.translate("ConflictingOfficeText", "This may stay: %1.")
                   .arg(namesText(about, Fact::Staying)),
    };
}

constexpr std::array kConflictingOfficeReasons{
    ReasonText{Reason::NoConflict, noConflict},
    ReasonText{Reason::ConflictRemovable, conflictRemovable},
    ReasonText{Reason::ConflictToAsk, conflictToAsk},
    ReasonText{Reason::ConflictKept, conflictKept},
    ReasonText{Reason::ConflictByHand, conflictByHand},
    ReasonText{Reason::SubscriptionStays, subscriptionStays},
    ReasonText{Reason::MayStayTogether, mayStayTogether},
};

} // namespace

const CheckText kConflictingOfficeText{CheckId::ConflictingOffice,
                                       QT_TRANSLATE_NOOP("CheckName", "Other Office products"),
                                       kConflictingOfficeReasons};

} // namespace activation::text
