// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/LicenseText.h"

#include "ui/text/CommonText.h"

namespace activation::text {

namespace {

int wholeDays(const License& license)
{
    return static_cast<int>(std::chrono::floor<std::chrono::days>(license.remaining).count());
}

QString otherText(const License& license, const Phrasebook& phrases)
{
    switch (license.channel) {
    case Channel::KmsHost:
        return phrases.translate("LicenseText",
                                 "This computer itself activates others; leave it to its administrators.");
    case Channel::Mak:
        return phrases.translate("LicenseText",
                                 "It has a single product key of its own (MAK) and stays as it is.");
    case Channel::Retail:
        return phrases.translate("LicenseText", "It was bought separately and stays as it is.");
    case Channel::Oem:
        return phrases.translate("LicenseText", "It came with this computer and stays as it is.");
    case Channel::Subscription:
        return phrases.translate("LicenseText", "It is a subscription and is activated by signing in.");
    case Channel::Evaluation:
        return phrases.translate("LicenseText", "It is an evaluation version that runs for a limited time.");
    case Channel::Unknown:
        if (license.status == LicenseStatus::Licensed)
            return phrases.translate("LicenseText",
                                     "It is licensed but does not say how, and stays as it is.");
        break;
    case Channel::KmsClient:
    case Channel::ActiveDirectory:
        break;
    }
    return phrases.translate("LicenseText", "It has a license of another kind and stays as it is.");
}

} // namespace

QString stateWord(LicenseState state, const Phrasebook& phrases)
{
    switch (state) {
    case LicenseState::Activated:
        return phrases.translate("LicenseText", "Activated", "state");
    case LicenseState::RenewSoon:
        return phrases.translate("LicenseText", "Activated, renew soon", "state");
    case LicenseState::Grace:
        return phrases.translate("LicenseText", "Grace period", "state");
    case LicenseState::Expired:
        return phrases.translate("LicenseText", "Expired", "state");
    case LicenseState::Other:
        return phrases.translate("LicenseText", "Not an organization license", "state");
    }
    Q_UNREACHABLE();
}

QString describe(const License& license, const QDateTime& now, const Phrasebook& phrases)
{
    const std::optional<QDateTime> end = expiry(license, now);
    const QString date = end ? dateText(*end, phrases) : QString();
    const int days = wholeDays(license);
    switch (stateOf(license)) {
    case LicenseState::Activated:
        //: %1: a date.
        return phrases.translate("LicenseText", "Activated until %1 (%n days left).", nullptr, days)
            .arg(date);
    case LicenseState::RenewSoon:
        //: %1: a date.
        return phrases
            .translate("LicenseText", "Activated until %1 (%n days left). Please renew it soon.", nullptr,
                       days)
            .arg(date);
    case LicenseState::Grace:
        if (!end)
            return phrases.translate("LicenseText", "Not activated yet.");
        //: %1: a date.
        return phrases
            .translate("LicenseText", "Not activated yet; everything works until %1 (%n days left).", nullptr,
                       days)
            .arg(date);
    case LicenseState::Expired:
        return phrases.translate(
            "LicenseText",
            "Not activated at the moment. Your documents are safe, and it can be activated again.");
    case LicenseState::Other:
        return otherText(license, phrases);
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
