// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ForeignHostText.h"

#include "ui/text/CommonText.h"

namespace activation::text {

namespace {

QString foreignServers(const About& about)
{
    const QStringList hosts = about.finding.facts.list(Fact::ForeignHosts);
    //: Stands where server names would stand, in the middle of a sentence.
    return hosts.isEmpty() ? about.phrases.translate("ProductsText", "another server")
                           : listText(hosts, about.phrases);
}

} // namespace

Wording foreignHostSet(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QStringList hosts = about.finding.facts.list(Fact::ForeignHosts);
    return {
        .heading = phrases.translate("ProductsText", "Another activation server is set"),
        .why =
            hosts.isEmpty()
                ? phrases.translate(
                      "ProductsText",
                      "This computer asks a server that is not your organization's. It may be left "
                      "over from earlier.")
                //: %1: server names.
                : phrases
                      .translate("ProductsText",
                                 "This computer asks %1, which is not your organization's server. It may be "
                                 "left over from earlier.")
                      .arg(listText(hosts, phrases)),
        .whatToDo = {phrases.translate("ProductsText", "Let this program set your organization's server.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording foreignHostStays(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "Another activation server is set, and stays"),
        //: %1: server names.
        .why = phrases
                   .translate("ProductsText",
                              "This computer asks %1, which is not your organization's server. Your "
                              "organization leaves it as it is, so activation goes there.")
                   .arg(foreignServers(about)),
        .whatToDo = {phrases.translate("ProductsText", "If you do not know this server, tell the helpdesk.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording foreignHostInImage(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("ProductsText", "This was not installed from your organization"),
        //: %1: server names.
        .why = phrases
                   .translate("ProductsText",
                              "What your organization hands out has its own activation server set. Here it "
                              "is another one: %1. Nobody is asked there.")
                   .arg(foreignServers(about)),
        .whatToDo = {phrases.translate("ProductsText", "Install the version that your organization offers.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

} // namespace activation::text
