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

/// A maker may have put the organization's kind of subscription there as well (observed).
QString whoUsesIt(const About& about)
{
    if (about.finding.facts.flag(Fact::SignedIn))
        return about.phrases.translate("ConflictingOfficeText",
                                       "Somebody has signed in to it on this computer.");
    return about.phrases.translate("ConflictingOfficeText",
                                   "Nobody has signed in to it with this account of Windows; perhaps the "
                                   "maker of the computer has put it there.");
}

Wording conflictToAsk(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    //: %1: product names.
    const QString why =
        phrases
            .translate("ConflictingOfficeText", "%1: this is a subscription, and it cannot stay beside your "
                                                "organization's Office.")
            .arg(namesText(about, Fact::Conflicts));
    return {
        .heading = phrases.translate("ConflictingOfficeText", "Do you use this Office subscription?"),
        .why = together(why, whoUsesIt(about), phrases),
        .whatToDo = {phrases.translate(
                         "ConflictingOfficeText",
                         "If you use it, keep it: it is activated by signing in, and nothing is removed."),
                     phrases.translate(
                         "ConflictingOfficeText",
                         "If not, let this program remove it. The subscription itself is not cancelled.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording conflictPaid(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ConflictingOfficeText", "Do you still want this Office?"),
        //: %1: product names.
        .why = phrases
                   .translate("ConflictingOfficeText",
                              "%1: this is activated for good; it was bought, or came with the computer. It "
                              "cannot stay beside your organization's Office.")
                   .arg(namesText(about, Fact::Conflicts)),
        .whatToDo = {phrases.translate("ConflictingOfficeText",
                                       "If you use it, keep it; nothing is removed."),
                     phrases.translate("ConflictingOfficeText",
                                       "If not, let this program remove it. Its license is lost with it, "
                                       "unless you have its product key or the account it belongs to.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

QString bitnessText(const About& about, Fact fact)
{
    const bool is32 = about.finding.facts.text(fact) == toString(Bitness::X86);
    //: A kind of Office, in the middle of a sentence.
    return is32 ? about.phrases.translate("ConflictingOfficeText", "32-bit")
                : about.phrases.translate("ConflictingOfficeText", "64-bit");
}

/// What the organization says about a product that it provides in one bitness only.
QString noteOnBitness(const About& about)
{
    const QStringList families = about.finding.facts.list(Fact::ProductFamilies);
    for (const ProductRule& rule : about.profile.products) {
        if (rule.bitness != Bitness::Any && !rule.note.isEmpty() && families.contains(toString(rule.family)))
            return about.phrases.pick(rule.note);
    }
    return {};
}

Wording bitnessDiffers(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    //: %1 and %3: product names; %2 and %4: "32-bit" or "64-bit".
    const QString why =
        filled(phrases.translate("ConflictingOfficeText",
                                 "%1 is %2, and %3 is %4. Office, Visio and Project have to be of one kind."),
               {namesText(about, Fact::Conflicts), bitnessText(about, Fact::Bitness),
                namesText(about, Fact::Staying), bitnessText(about, Fact::WantedBitness)});
    return {
        .heading = phrases.translate("ConflictingOfficeText", "32-bit and 64-bit Office do not go together"),
        .why = together(why, noteOnBitness(about), phrases),
        .whatToDo = {phrases.translate("ConflictingOfficeText",
                                       "Ask the helpdesk for both in the same kind; then one of them is "
                                       "installed again."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording bitnessNotProvided(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    //: %1: product names; %2 and %3: "32-bit" or "64-bit".
    const QString why =
        filled(phrases.translate("ConflictingOfficeText",
                                 "%1 is %2; your organization provides the %3 one. It can be activated all "
                                 "the same."),
               {namesText(about, Fact::Conflicts), bitnessText(about, Fact::Bitness),
                bitnessText(about, Fact::WantedBitness)});
    return {
        .heading =
            phrases.translate("ConflictingOfficeText", "Your organization provides another kind of Office"),
        .why = together(why, noteOnBitness(about), phrases),
        .whatToDo = {phrases.translate("ConflictingOfficeText",
                                       "If you install it again one day, take the one that your "
                                       "organization provides.")},
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
    ReasonText{Reason::ConflictPaid, conflictPaid},
    ReasonText{Reason::BitnessDiffers, bitnessDiffers},
    ReasonText{Reason::BitnessNotProvided, bitnessNotProvided},
};

} // namespace

const CheckText kConflictingOfficeText{CheckId::ConflictingOffice,
                                       QT_TRANSLATE_NOOP("CheckName", "Other Office products"),
                                       kConflictingOfficeReasons};

} // namespace activation::text
