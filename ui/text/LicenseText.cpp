// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/LicenseText.h"

#include "core/licensing/UpdatesEnd.h"
#include "ui/text/CommonText.h"

namespace activation::text {

namespace {

/// Windows' own scripts do not agree on them: slmgr.vbs rounds up, ospp.vbs down. So the date comes first,
/// and the days are told as what they are, about.
int wholeDays(const License& license)
{
    return static_cast<int>(std::chrono::floor<std::chrono::days>(license.remaining).count());
}

QString kindText(Channel channel, const Phrasebook& phrases)
{
    switch (channel) {
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
    case Channel::VirtualMachine:
        return phrases.translate("LicenseText",
                                 "The server that this virtual machine runs on activates it and renews it.");
    case Channel::Token:
        return phrases.translate("LicenseText", "A certificate of your organization activates it.");
    case Channel::ActiveDirectory:
        return phrases.translate("LicenseText", "Your organization's domain activates it.");
    case Channel::Grace:
        return phrases.translate("LicenseText",
                                 "If the same Office is listed once more, this line does not matter.");
    case Channel::Unknown:
    case Channel::KmsClient:
        break;
    }
    return phrases.translate("LicenseText", "It has a license of another kind and stays as it is.");
}

/// Every license has a state of its own, by whatever right it works.
QString statusText(const License& license, const std::optional<QDateTime>& end, const Phrasebook& phrases)
{
    const QString date = end ? dateText(*end, phrases) : QString();
    const int days = wholeDays(license);
    switch (license.status) {
    case LicenseStatus::Licensed:
        if (!end)
            return phrases.translate("LicenseText", "It is activated.");
        //: %1: a date.
        return phrases.translate("LicenseText", "Activated until %1 (about %n days left).", nullptr, days)
            .arg(date);
    case LicenseStatus::OutOfBoxGrace:
    case LicenseStatus::OutOfToleranceGrace:
    case LicenseStatus::NonGenuineGrace:
    case LicenseStatus::ExtendedGrace:
        if (!end)
            return phrases.translate("LicenseText", "Not activated yet.");
        //: %1: a date.
        return phrases
            .translate("LicenseText", "Not activated yet; everything works until %1 (about %n days left).",
                       nullptr, days)
            .arg(date);
    case LicenseStatus::Unlicensed:
    case LicenseStatus::Notification:
        if (license.channel == Channel::Grace)
            return phrases.translate("LicenseText", "The first days that a new Office has are over.");
        return phrases.translate("LicenseText",
                                 "It is not activated at the moment. Your documents are safe.");
    }
    Q_UNREACHABLE();
}

QString otherText(const License& license, const std::optional<QDateTime>& end, const Phrasebook& phrases)
{
    if (license.channel == Channel::Unknown && license.status == LicenseStatus::Licensed)
        return phrases.translate("LicenseText", "It is licensed but does not say how, and stays as it is.");
    const QString kind = kindText(license.channel, phrases);
    if (license.channel == Channel::KmsHost || license.channel == Channel::Unknown || license.signedIn)
        return kind;
    return together(statusText(license, end, phrases), kind, phrases);
}

QString stateText(const License& license, const QDateTime& now, const Phrasebook& phrases)
{
    const std::optional<QDateTime> end = expiry(license, now);
    switch (stateOf(license)) {
    case LicenseState::Activated:
        if (license.channel == Channel::VirtualMachine || !end)
            return together(phrases.translate("LicenseText", "It is activated."),
                            kindText(license.channel, phrases), phrases);
        return statusText(license, end, phrases);
    case LicenseState::RenewSoon:
        //: %1: a date.
        return phrases
            .translate("LicenseText", "Activated until %1 (about %n days left). Please renew it soon.",
                       nullptr, wholeDays(license))
            .arg(end ? dateText(*end, phrases) : QString());
    case LicenseState::Grace:
        return statusText(license, end, phrases);
    case LicenseState::Expired:
        return phrases.translate(
            "LicenseText",
            "Not activated at the moment. Your documents are safe, and it can be activated again.");
    case LicenseState::Other:
        return otherText(license, end, phrases);
    }
    Q_UNREACHABLE();
}

/// Security updates have nothing to do with activation; who reads that all is well should know of both.
QString updatesText(const License& license, const QDateTime& now, const Phrasebook& phrases)
{
    const std::optional<QDate> ended = withoutUpdatesSince(license, now);
    if (!ended)
        return {};
    //: %1: a date. It says "but": the sentence before says that the product is activated.
    return phrases.translate("LicenseText", "But it has had no security updates since %1.")
        .arg(dateText(*ended, phrases));
}

QString tooLongText(const License& license, const Phrasebook& phrases)
{
    if (!outlastsKms(license))
        return {};
    //: It says "but": the sentence before says that the product is activated.
    return phrases.translate("LicenseText", "But that is longer than your organization's server gives.");
}

QString extendedUpdatesText(const ExtendedUpdates& updates, const QDateTime& now, const Phrasebook& phrases)
{
    const QDate end = lastDayOfExtendedUpdates(updates.year).value_or(QDate());
    if (end < now.toUTC().date())
        return {};
    const QString date = dateText(end, phrases);
    if (updates.status == LicenseStatus::Licensed) {
        //: %1: a date. ESU is Microsoft's own abbreviation.
        return phrases.translate("LicenseText", "Extended security updates (ESU) until %1.").arg(date);
    }
    //: %1: a date. ESU is Microsoft's own abbreviation.
    return phrases
        .translate("LicenseText", "The key for extended security updates (ESU) until %1 is not activated.")
        .arg(date);
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
        return phrases.translate("LicenseText", "Another kind of license", "state");
    }
    Q_UNREACHABLE();
}

bool isActivatedBut(const License& license, const QDateTime& now)
{
    return stateOf(license) == LicenseState::Activated &&
           (outlastsKms(license) || withoutUpdatesSince(license, now));
}

QString describe(const License& license, const QDateTime& now, const Phrasebook& phrases)
{
    QString text = stateText(license, now, phrases);
    QStringList more{tooLongText(license, phrases), updatesText(license, now, phrases)};
    for (const ExtendedUpdates& updates : license.extendedUpdates)
        more.append(extendedUpdatesText(updates, now, phrases));
    for (const QString& sentence : more) {
        if (!sentence.isEmpty())
            text = together(text, sentence, phrases);
    }
    return text;
}

} // namespace activation::text
