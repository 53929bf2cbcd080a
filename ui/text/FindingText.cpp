// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/FindingText.h"

#include "core/Printable.h"
#include "core/checks/HostGroups.h"
#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace activation::text {

namespace {

constexpr std::array kChecks{
    &kAdministratorText,  &kWindowsEditionText,    &kTimeZoneText,
    &kClockText,          &kHostNameText,          &kNetworkText,
    &kPortText,           &kKmsServiceText,        &kLicensingServiceText,
    &kProductsText,       &kConflictingOfficeText, &kOfficeInUseText,
    &kFirmwareMarkerText,
};

const CheckText& textOf(CheckId check)
{
    return **std::ranges::find(kChecks, check, &CheckText::check);
}

QString whyNotTold(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QString cause = about.text(Fact::Cause);
    if (cause == toString(Cause::TimedOut))
        return phrases.translate("FindingText",
                                 "The answer took too long. Right after a start this is normal.");
    if (cause == toString(Cause::AccessDenied))
        return phrases.translate("FindingText", "Windows only tells this to an administrator.");
    if (cause == toString(Cause::NotSupported))
        return phrases.translate("FindingText", "This system has no answer to this question.");
    if (cause == toString(Cause::NotRecorded))
        return phrases.translate("FindingText", "The recording of this computer does not show it.");
    const qint64 code = about.finding.facts.number(Fact::ErrorCode);
    if (code != 0) {
        //: %1: error code such as 0xC004F074.
        return phrases.translate("FindingText", "Windows answered with error %1.")
            .arg(errorCodeText(static_cast<std::uint32_t>(code)));
    }
    return phrases.translate("FindingText", "The answer made no sense.");
}

Wording cannotTellText(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    Wording wording{
        .heading = phrases.translate("FindingText", "Could not find out"),
        .why = whyNotTold(about),
        .whatToDo = {},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
    // A recording stays as it is.
    if (about.text(Fact::Cause) != toString(Cause::NotRecorded))
        wording.whatToDo << phrases.translate("FindingText", "Wait a minute and check again.");
    // There is nothing to go on to while nobody knows what there is to activate.
    if (about.finding.check != CheckId::Products)
        wording.whatToDo << phrases.translate("FindingText",
                                              "You may still go on; nothing has been changed.");
    return wording;
}

Wording needsEarlierText(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const std::optional<CheckId> because = checkIdFrom(about.text(Fact::Because));
    Wording wording{.heading = phrases.translate("FindingText", "Waiting for an earlier answer")};
    if (because) {
        //: %1: name of a check, such as "Server name".
        wording.why =
            phrases.translate("FindingText", "This comes first: %1.").arg(checkName(*because, phrases));
    }
    return wording;
}

Wording notNeededText(const About& about)
{
    return {
        .heading = about.phrases.translate("FindingText", "Not needed here"),
        .why = about.phrases.translate("FindingText", "Your organization does not ask for this."),
    };
}

Wording interruptedText(const About& about)
{
    return {
        .heading = about.phrases.translate("FindingText", "Not checked"),
        .why = about.phrases.translate("FindingText", "The check was stopped before this was looked at."),
    };
}

constexpr std::array kGeneralReasons{
    ReasonText{Reason::CannotTell, cannotTellText},
    ReasonText{Reason::NeedsEarlier, needsEarlierText},
    ReasonText{Reason::NotNeeded, notNeededText},
    ReasonText{Reason::Interrupted, interruptedText},
};

const ReasonText* find(std::span<const ReasonText> reasons, Reason reason)
{
    const auto row = std::ranges::find(reasons, reason, &ReasonText::reason);
    return row == reasons.end() ? nullptr : &*row;
}

} // namespace

Finding withPrintableFacts(Finding finding)
{
    const Facts told = std::exchange(finding.facts, {});
    for (const auto& [fact, value] : told) {
        if (const auto* const text = std::get_if<QString>(&value)) {
            finding.facts.set(fact, printable(*text));
        } else if (const auto* const list = std::get_if<QStringList>(&value)) {
            QStringList shown;
            for (const QString& item : *list)
                shown.append(printable(item));
            finding.facts.set(fact, shown);
        } else {
            finding.facts.set(fact, value);
        }
    }
    return finding;
}

QString skewText(const About& about)
{
    return durationText(std::chrono::seconds(about.finding.facts.number(Fact::SkewSeconds)), about.phrases);
}

QString dayText(Fact fact, const About& about)
{
    const QDateTime time = about.finding.facts.time(fact);
    return time.isValid()
               ? dateText(time.toOffsetFromUtc(about.profile.clock.zoneOffsetMinutes * 60), about.phrases)
               : QString();
}

QString hostText(const About& about)
{
    const bool secret = about.profile.kms.source == HostSource::Preset;
    const QString host = secret ? QString() : about.text(Fact::Host);
    //: Stands where the name of a server would stand, in the middle of a sentence.
    return host.isEmpty() ? about.phrases.translate("FindingText", "the activation server") : host;
}

QString portText(const About& about)
{
    const auto port = static_cast<std::uint16_t>(about.finding.facts.number(Fact::Port));
    return QString::number(kmsPortOr1688(port));
}

QString checkName(CheckId check, const Phrasebook& phrases)
{
    return phrases.translate("CheckName", textOf(check).name);
}

QString verdictWord(Verdict verdict, const Phrasebook& phrases)
{
    switch (verdict) {
    case Verdict::Passed:
        return phrases.translate("FindingText", "OK", "verdict");
    case Verdict::Advice:
        return phrases.translate("FindingText", "Advice", "verdict");
    case Verdict::Blocking:
        return phrases.translate("FindingText", "Needs you", "verdict");
    case Verdict::Unknown:
        return phrases.translate("FindingText", "Could not tell", "verdict");
    case Verdict::Skipped:
        return phrases.translate("FindingText", "Not checked", "verdict");
    }
    Q_UNREACHABLE();
}

Wording describe(const Finding& finding, const SiteProfile& profile, const Phrasebook& phrases)
{
    const Finding shown = withPrintableFacts(finding);
    const About about{shown, profile, phrases};
    const ReasonText* row = find(kGeneralReasons, finding.reason);
    if (!row)
        row = find(textOf(finding.check).reasons, finding.reason);
    // A reason of another check is a fault of the check; it must not end the program.
    Wording wording = row ? row->describe(about) : cannotTellText(about);
    if (blocksSomeProducts(finding)) {
        //: %1: names of products.
        const QString some = phrases.translate(
            "FindingText", "Only %1 needs this server; the other products have one that answers.");
        wording.why = together(
            wording.why, filled(some, {listText(finding.facts.list(Fact::Products), phrases)}), phrases);
    }
    return wording;
}

} // namespace activation::text
