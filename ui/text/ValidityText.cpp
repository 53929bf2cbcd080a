// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ValidityText.h"

#include "ui/text/CommonText.h"

#include <algorithm>

namespace activation::text {

namespace {

constexpr int kAgreementDays = 60; ///< who negotiates needs the longest notice
constexpr int kOtherDays = 30;

bool isNear(const QDate& date, const QDate& today, int days)
{
    return today <= date && today.daysTo(date) <= days;
}

/// This year's day, or next year's once it is over; the 29th of February is the 28th in other years.
QDate nextOn(const std::pair<int, int>& day, const QDate& today)
{
    const auto inYear = [&day](int year) {
        return QDate(year, day.first, std::min(day.second, QDate(year, day.first, 1).daysInMonth()));
    };
    const QDate thisYear = inYear(today.year());
    return thisYear < today ? inYear(today.year() + 1) : thisYear;
}

} // namespace

QStringList validityWords(const SiteProfile& profile, const QDate& today, const Phrasebook& phrases)
{
    const Validity& validity = profile.validity;
    const auto on = [&phrases](const QString& sentence, const QDate& date) {
        return filled(sentence, {dateText(date, phrases)});
    };
    QStringList words;
    if (const QDate& ends = validity.agreementEnds; ends.isValid() && ends < today) {
        //: %1: a date.
        words << on(phrases.translate("ValidityText",
                                      "Your organization's agreement with Microsoft ended on %1. "
                                      "Please ask the helpdesk whether it was renewed."),
                    ends);
    } else if (ends.isValid() && isNear(ends, today, kAgreementDays)) {
        //: %1: a date.
        words << on(
            phrases.translate("ValidityText", "Your organization's agreement with Microsoft ends on %1."),
            ends);
    }
    if (validity.registerYearly) {
        const QDate next = nextOn(*validity.registerYearly, today);
        //: %1: a date.
        if (isNear(next, today, kOtherDays))
            words << on(
                phrases.translate("ValidityText", "The yearly registration for this license is due on %1."),
                next);
    }
    if (const QDate& last = validity.profileExpires; last.isValid() && last < today) {
        //: %1: a date.
        words << on(phrases.translate("ValidityText",
                                      "What this program knows of your organization was valid until "
                                      "%1. Please ask the helpdesk for a newer one."),
                    last);
    } else if (last.isValid() && isNear(last, today, kOtherDays)) {
        //: %1: a date.
        words << on(phrases.translate("ValidityText",
                                      "What this program knows of your organization is valid until %1."),
                    last);
    }
    return words;
}

} // namespace activation::text
