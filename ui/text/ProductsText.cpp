// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"
#include "ui/text/EntitlementText.h"
#include "ui/text/ForeignHostText.h"
#include "ui/text/LicenseText.h"
#include "ui/text/UpdatesText.h"
#include "ui/text/WayText.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

QString productsText(const About& about)
{
    QStringList names;
    for (const QString& name : about.finding.facts.list(Fact::Products))
        names << plainProductName(name, about.phrases);
    names.removeDuplicates();
    if (names.isEmpty())
        //: Stands where product names would stand, in the middle of a sentence.
        return about.phrases.translate("ProductsText", "Windows or Office");
    return listText(names, about.phrases);
}

/// The organization's own note on the first rule that fits.
QString noteOf(const About& about, bool (*fits)(const ProductRule&))
{
    for (const ProductRule& rule : about.profile.products) {
        if (fits(rule) && !rule.note.isEmpty())
            return about.phrases.pick(rule.note);
    }
    return {};
}

Wording allActivated(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString expires = dayText(Fact::Expires, about);
    Wording wording{
        .heading = phrases.translate("ProductsText", "Everything is activated"),
        .why = phrases.translate("ProductsText", "It stays activated; nothing has to be done."),
    };
    if (!expires.isEmpty()) {
        //: %1: a date.
        wording.why = phrases
                          .translate("ProductsText",
                                     "Valid until %1. It renews by itself whenever this computer is on your "
                                     "organization's network.")
                          .arg(expires);
    }
    return wording;
}

Wording renewSoon(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const int days = static_cast<int>(about.finding.facts.number(Fact::DaysLeft));
    const QString expires = dayText(Fact::Expires, about);
    const QString today = about.finding.facts.find(Fact::DaysLeft)
                              ? phrases.translate("ProductsText", "Activation ends today")
                              : phrases.translate("ProductsText", "Activation ends soon");
    return {
        .heading = days > 0
                       ? phrases.translate("ProductsText", "Activation ends in about %n days", nullptr, days)
                       : today,
        .why = !expires.isEmpty()
                   //: %1: product names; %2: a date.
                   ? phrases.translate("ProductsText", "To be renewed by %2: %1. It takes a minute.")
                         .arg(productsText(about), expires)
                   : phrases.translate("ProductsText", "Renewing takes a minute."),
        .whatToDo = {phrases.translate("ProductsText", "Let this program renew it now.")},
    };
}

Wording readyToActivate(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "Ready to activate"),
        //: %1: product names.
        .why = phrases.translate("ProductsText", "To be activated: %1.").arg(productsText(about)),
    };
}

Wording noProductInstalled(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "Nothing to activate was found"),
        .why = phrases.translate(
            "ProductsText",
            "Neither Windows nor Office on this computer came from your organization's license."),
        .whatToDo = {phrases.translate("ProductsText", "Install the version that your organization offers."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording notAnOrganizationLicense(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "Installed with a different license"),
        //: %1: product names.
        .why = phrases
                   .translate("ProductsText",
                              "%1: this was installed with a license of another kind, so your organization's "
                              "license does not fit it.")
                   .arg(productsText(about)),
        .whatToDo = {phrases.translate("ProductsText",
                                       "If it is your own license, keep it; nothing has to be done here."),
                     phrases.translate("ProductsText",
                                       "Otherwise install the version that your organization offers.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

/// A program that one could open and sign in to; Windows itself is none.
bool isWindowsAlone(const About& about)
{
    const QStringList names = about.finding.facts.list(Fact::Products);
    return !names.isEmpty() && std::ranges::all_of(names, [](const QString& name) {
        return name.startsWith(QStringLiteral("Windows"), Qt::CaseInsensitive);
    });
}

Wording methodIsSignIn(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString note =
        noteOf(about, [](const ProductRule& rule) { return rule.method == ActivationMethod::SignIn; });
    return {
        .heading = phrases.translate("ProductsText", "Activated by signing in"),
        //: %1: product names.
        .why = note.isEmpty()
                   ? phrases
                         .translate("ProductsText",
                                    "Your organization activates %1 with the account of each person.")
                         .arg(productsText(about))
                   : note,
        .whatToDo = {wayText(ActivationMethod::SignIn,
                             isWindowsAlone(about) ? ProductFamily::Windows : ProductFamily::Office,
                             phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording methodIsTelephone(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString note = noteOf(about, [](const ProductRule& rule) {
        return rule.method == ActivationMethod::MakTelephone || rule.method == ActivationMethod::MakOnline;
    });
    return {
        .heading = phrases.translate("ProductsText", "Activated together with the helpdesk"),
        //: %1: product names.
        .why = note.isEmpty()
                   ? phrases
                         .translate("ProductsText",
                                    "Your organization activates %1 once, with a product key of its own.")
                         .arg(productsText(about))
                   : note,
        .whatToDo = {phrases.translate("ProductsText", "Call the helpdesk; you do it together.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording productDiscontinued(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString note = noteOf(about, [](const ProductRule& rule) { return rule.discontinued; });
    return {
        .heading = phrases.translate("ProductsText", "No longer activated this way"),
        //: %1: product names.
        .why = note.isEmpty()
                   ? phrases
                         .translate("ProductsText",
                                    "Your organization has stopped activating %1 with its own server.")
                         .arg(productsText(about))
                   : note,
        .whatToDo = {phrases.translate("ProductsText", "Ask what takes its place.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording domainNeeded(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString note = noteOf(
        about, [](const ProductRule& rule) { return rule.method == ActivationMethod::ActiveDirectory; });
    return {
        .heading = phrases.translate("ProductsText", "Activated by joining your organization's domain"),
        //: %1: product names.
        .why = note.isEmpty()
                   ? phrases
                         .translate("ProductsText",
                                    "Computers in your organization's domain activate %1 by themselves. This "
                                    "computer is not in the domain.")
                         .arg(productsText(about))
                   : note,
        .whatToDo = {phrases.translate("ProductsText", "Ask to have this computer joined to the domain."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording officeWithoutLicense(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "Office has no license yet"),
        //: %1: product names.
        .why =
            phrases
                .translate("ProductsText",
                           "%1 is installed, but Windows knows no license of it. It often comes only when a "
                           "program of Office is opened for the first time.")
                .arg(productsText(about)),
        .whatToDo = {phrases.translate("ProductsText",
                                       "Open Word once, wait for the first page, and close it; any other "
                                       "program of this Office will do."),
                     checkAgain(phrases),
                     phrases.translate(
                         "ProductsText",
                         "If it stays like this, ask the helpdesk: Office may have been installed "
                         "without its product key.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording longerThanKms(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "The activation is not your organization's"),
        //: %1: product names.
        .why = phrases
                   .translate("ProductsText",
                              "%1 is activated for longer than the 180 days that your organization's server "
                              "gives. So something else activated it.")
                   .arg(productsText(about)),
        .whatToDo = {phrases.translate(
            "ProductsText", "Let this program activate it again with your organization's server.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

constexpr std::array kProductsReasons{
    ReasonText{Reason::AllActivated, allActivated},
    ReasonText{Reason::RenewSoon, renewSoon},
    ReasonText{Reason::ReadyToActivate, readyToActivate},
    ReasonText{Reason::NoProductInstalled, noProductInstalled},
    ReasonText{Reason::NotAnOrganizationLicense, notAnOrganizationLicense},
    ReasonText{Reason::MethodIsSignIn, methodIsSignIn},
    ReasonText{Reason::MethodIsTelephone, methodIsTelephone},
    ReasonText{Reason::ProductDiscontinued, productDiscontinued},
    ReasonText{Reason::ForeignHostSet, foreignHostSet},
    ReasonText{Reason::LongerThanKms, longerThanKms},
    ReasonText{Reason::ForeignHostStays, foreignHostStays},
    ReasonText{Reason::ForeignHostInImage, foreignHostInImage},
    ReasonText{Reason::RoleNotEntitled, roleNotEntitled},
    ReasonText{Reason::GraduateTimeOver, graduateTimeOver},
    ReasonText{Reason::WithoutUpdates, withoutUpdates},
    ReasonText{Reason::DomainNeeded, domainNeeded},
    ReasonText{Reason::OfficeWithoutLicense, officeWithoutLicense},
};

} // namespace

const CheckText kProductsText{CheckId::Products, QT_TRANSLATE_NOOP("CheckName", "Windows and Office"),
                              kProductsReasons};

} // namespace activation::text
