// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorText.h"

#include "ui/text/CommonText.h"
#include "ui/text/ErrorSentences.h"

#include <algorithm>

namespace activation {

namespace {

const ErrorSentences* sentencesFor(std::uint32_t code)
{
    for (const std::span<const ErrorSentences> rows : {serverErrorSentences(), computerErrorSentences()}) {
        const auto row = std::ranges::find(rows, code, &ErrorSentences::code);
        if (row != rows.end())
            return &*row;
    }
    return nullptr;
}

struct CauseSentences
{
    ErrorCause cause;
    const char* heading;
    const char* why;
};

constexpr std::array kCauses{
    CauseSentences{ErrorCause::Rights, QT_TRANSLATE_NOOP("ErrorText", "Administrator rights are needed"),
                   QT_TRANSLATE_NOOP("ErrorText", "Windows refused because the rights were not enough.")},
    CauseSentences{
        ErrorCause::ClockSkew, QT_TRANSLATE_NOOP("ErrorText", "The clock is too far off"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Clocks are compared in universal time (UTC), and this one is too far off. The "
                          "time zone by itself does not matter.")},
    CauseSentences{
        ErrorCause::NameResolution, QT_TRANSLATE_NOOP("ErrorText", "The activation server was not found"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The name service gave no usable answer. Often the server is only known inside "
                          "the organization's network.")},
    CauseSentences{
        ErrorCause::HostUnreachable, QT_TRANSLATE_NOOP("ErrorText", "The activation server was not reached"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The network, a firewall or a missing VPN is in the way. Whether a ping gets "
                          "through says nothing about port 1688.")},
    CauseSentences{ErrorCause::HostBusy, QT_TRANSLATE_NOOP("ErrorText", "The activation server is busy"),
                   QT_TRANSLATE_NOOP("ErrorText", "It asks to come back a little later.")},
    CauseSentences{
        ErrorCause::HostNotActivating,
        QT_TRANSLATE_NOOP("ErrorText", "The activation server could not activate this"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "It was reached, but it does not activate this product. That is usually not "
                          "something this computer can change.")},
    CauseSentences{
        ErrorCause::ProductKey, QT_TRANSLATE_NOOP("ErrorText", "The product key does not fit"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "This error is about the product key, not about the network or your rights.")},
    CauseSentences{
        ErrorCause::Edition, QT_TRANSLATE_NOOP("ErrorText", "Edition and product key do not match"),
        QT_TRANSLATE_NOOP("ErrorText", "The installed edition is not the one that the product key is for.")},
    CauseSentences{ErrorCause::Hardware, QT_TRANSLATE_NOOP("ErrorText", "The hardware is in the way"),
                   QT_TRANSLATE_NOOP(
                       "ErrorText", "Windows misses a marker in the firmware, or the hardware has changed.")},
    CauseSentences{
        ErrorCause::LicensingService,
        QT_TRANSLATE_NOOP("ErrorText", "The licensing service of Windows has a problem"),
        QT_TRANSLATE_NOOP("ErrorText", "The error lies in Windows on this computer, not in the network.")},
    CauseSentences{
        ErrorCause::Directory, QT_TRANSLATE_NOOP("ErrorText", "The directory did not activate this"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Windows asked your organization's Active Directory, which has nothing that "
                          "fits.")},
    CauseSentences{
        ErrorCause::OnlineActivation, QT_TRANSLATE_NOOP("ErrorText", "Activation by Microsoft did not work"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "This is about Microsoft's own activation, on the internet or by telephone, not "
                          "about your organization's server.")},
    CauseSentences{ErrorCause::GracePeriod, QT_TRANSLATE_NOOP("ErrorText", "Not activated yet"),
                   QT_TRANSLATE_NOOP(
                       "ErrorText", "The time in which it works without activation is limited, or over. Your "
                                    "documents are safe.")},
    CauseSentences{
        ErrorCause::Genuine, QT_TRANSLATE_NOOP("ErrorText", "Windows does not recognize the license"),
        QT_TRANSLATE_NOOP("ErrorText", "The validation by Microsoft did not accept what is installed.")},
    CauseSentences{ErrorCause::Information, QT_TRANSLATE_NOOP("ErrorText", "This is not an error"),
                   QT_TRANSLATE_NOOP("ErrorText", "Windows only passes on a note.")},
};

QStringList stepsFor(NextStep next, const SiteProfile& profile, const Phrasebook& phrases)
{
    const QString activateAgain = phrases.translate("ErrorText", "Then activate again.");
    switch (next) {
    case NextStep::RunElevated:
        return {
            phrases.translate("ErrorText", "Start again, and choose Yes when Windows asks for permission.")};
    case NextStep::CorrectClock:
        return {phrases.translate("ErrorText", "Let this program set the clock."), activateAgain};
    case NextStep::ConnectNetwork:
        return {connectToNetwork(profile, phrases), activateAgain};
    case NextStep::TryAgainLater:
        return {phrases.translate("ErrorText", "Wait a while, then activate again.")};
    case NextStep::TryAgain:
        return {phrases.translate("ErrorText", "Activate again; a second try is often enough.")};
    case NextStep::CheckKmsHost:
        return {phrases.translate("ErrorText", "Let this program set your organization's server."),
                activateAgain};
    case NextStep::InstallSetupKey:
        return {phrases.translate(
                    "ErrorText",
                    "The client setup key of your organization has to be installed. If this program "
                    "does not offer it, ask the helpdesk for it."),
                activateAgain};
    case NextStep::ChangeEdition:
        return {phrases.translate("ErrorText", "Ask which edition is meant for this computer.")};
    case NextStep::ContactManufacturer:
        return {phrases.translate("ErrorText", "Ask the helpdesk for another way to activate."),
                phrases.translate("ErrorText", "Only the maker of the computer can change its firmware.")};
    case NextStep::RepairLicensingService:
        return {phrases.translate("ErrorText", "Restart the computer, then activate again."),
                phrases.translate("ErrorText",
                                  "If it stays like this, please tell the helpdesk the error code.")};
    case NextStep::RestartComputer:
        return {phrases.translate("ErrorText", "Restart the computer, then activate again.")};
    case NextStep::AskHelpdesk:
        return {phrases.translate("ErrorText", "Please tell the helpdesk the error code.")};
    case NextStep::AskKmsAdministrator:
        return {phrases.translate(
            "ErrorText", "Please tell the helpdesk the error code; on this computer there is nothing to "
                         "change.")};
    case NextStep::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

Wording byCause(const ActivationError& error, const SiteProfile& profile, const Phrasebook& phrases)
{
    const auto row = std::ranges::find(kCauses, error.cause, &CauseSentences::cause);
    return {
        .heading = phrases.translate("ErrorText", row->heading),
        .why = phrases.translate("ErrorText", row->why),
        .whatToDo = stepsFor(error.next, profile, phrases),
        .whoCanHelp = whoCanHelp(error.helper, profile, phrases),
    };
}

Wording unknownError(const SiteProfile& profile, const Phrasebook& phrases)
{
    return {
        .heading = phrases.translate("ErrorText", "Windows reported an error that is not in our list"),
        .why = phrases.translate("ErrorText", "This program knows no explanation for it."),
        .whatToDo = {phrases.translate("ErrorText", "Run the check; it may find the cause."),
                     phrases.translate("ErrorText", "Please tell the helpdesk the error code.")},
        .whoCanHelp = helpdeskCanHelp(profile, phrases),
    };
}

Wording ownExplanation(std::uint32_t code, const SiteProfile& profile, const Phrasebook& phrases)
{
    const ActivationError* error = findActivationError(code);
    Wording wording = error ? byCause(*error, profile, phrases) : unknownError(profile, phrases);
    const ErrorSentences* sentences = sentencesFor(code);
    if (!sentences)
        return wording;

    wording.heading = phrases.translate("ErrorSentences", sentences->heading);
    wording.why = phrases.translate("ErrorSentences", sentences->why);
    wording.whatToDo.clear();
    for (const char* step : sentences->whatToDo) {
        if (step)
            wording.whatToDo << phrases.translate("ErrorSentences", step);
    }
    return wording;
}

void layOver(Wording& wording, const WordingOverride& own, const Phrasebook& phrases)
{
    if (!own.heading.isEmpty())
        wording.heading = phrases.pick(own.heading);
    if (!own.why.isEmpty())
        wording.why = phrases.pick(own.why);
    if (own.whatToDo.isEmpty())
        return;
    wording.whatToDo.clear();
    for (const LocalizedText& step : own.whatToDo)
        wording.whatToDo << phrases.pick(step);
}

} // namespace

Wording explainError(std::uint32_t code, [[maybe_unused]] const Findings& findings,
                     const SiteProfile& profile, const Phrasebook& phrases)
{
    Wording wording = ownExplanation(code, profile, phrases);
    const auto own = std::ranges::find(profile.wording, code, &WordingOverride::code);
    if (own != profile.wording.end())
        layOver(wording, *own, phrases);
    return wording;
}

QString helperName(Helper helper, const Phrasebook& phrases)
{
    switch (helper) {
    case Helper::User:
        return phrases.translate("ErrorText", "You", "who can help");
    case Helper::Helpdesk:
        return phrases.translate("ErrorText", "The helpdesk", "who can help");
    case Helper::KmsAdministrator:
        return phrases.translate("ErrorText", "The administrators of the KMS host", "who can help");
    }
    Q_UNREACHABLE();
}

} // namespace activation
