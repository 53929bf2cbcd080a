// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/UpdatesText.h"

#include "ui/text/CommonText.h"
#include "ui/text/LicenseText.h"

namespace activation::text {

namespace {

/// "Office LTSC Professional Plus 2021 (since 13 October 2026)", one after the other.
QString endedText(const About& about)
{
    const QStringList names = about.finding.facts.list(Fact::Products);
    const QStringList ends = about.finding.facts.list(Fact::UpdatesEnded);
    QStringList ended;
    for (qsizetype index = 0; index < names.size(); ++index) {
        const QString name = plainProductName(names.at(index), about.phrases);
        const QDate end = QDate::fromString(ends.value(index), Qt::ISODate);
        //: %1: name of a product; %2: a date.
        const QString since = about.phrases.translate("UpdatesText", "%1 (since %2)");
        ended.append(end.isValid() ? filled(since, {name, dateText(end, about.phrases)}) : name);
    }
    ended.removeDuplicates();
    return listText(ended, about.phrases);
}

} // namespace

Wording withoutUpdates(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("UpdatesText", "Activated, but without security updates"),
        //: %1: products and dates, such as "Office LTSC Standard 2021 (since 13 October 2026)".
        .why = filled(phrases.translate("UpdatesText",
                                        "Microsoft no longer makes security updates for %1. Everything keeps "
                                        "working and stays activated."),
                      {endedText(about)}),
        .whatToDo = {phrases.translate("UpdatesText", "Ask which newer version your organization offers."),
                     phrases.translate("UpdatesText",
                                       "If your organization has extended security updates (ESU) in another "
                                       "way, nothing has to be done.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

} // namespace activation::text
