// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorEvidence.h"
#include "ui/text/ErrorSteps.h"

namespace activation::text {

namespace {

QStringList noComputerFacts(const About& /*about*/)
{
    return {};
}

QStringList skewAndLimit(const About& about)
{
    return {skewText(about), durationText(about.profile.clock.blockingFrom, about.phrases)};
}

QStringList zoneAndSkew(const About& about)
{
    const int offset = static_cast<int>(about.finding.facts.number(Fact::ZoneOffsetMinutes));
    return {zoneText(about.text(Fact::Zone), offset, about.phrases), skewText(about)};
}

/// In this computer; and last, that everything is in order.
constexpr std::array kComputerEvidenceRows{
    ErrorEvidence{
        Reason::ServiceDisabled,
        ErrorTopic::LocalService,
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The check of the licensing service found it switched off, so Windows cannot activate anything."),
        noComputerFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ManagementBroken,
        ErrorTopic::LocalService,
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The check of the licensing service found that Windows cannot say how it is "
                          "licensed. Its management interface (WMI) probably needs a repair."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::ManagementSlow,
        ErrorTopic::LocalService,
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The check of the licensing service found that Windows answers very slowly. Right "
                          "after a start, or during updates, this passes."),
        noComputerFacts,
        OwnSteps{{kWait, kRestart, kTellCode}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::ClockFarOffByZone,
        ErrorTopic::Clock,
        //: %1: "Los Angeles (UTC-8)"; %2: a duration.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check found that the time zone, %1, puts the clock %2 "
                                           "off in universal time (UTC), which is what counts."),
        zoneAndSkew,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ClockFarOff,
        ErrorTopic::Clock,
        //: %1 and %2: durations.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check found the clock %1 off in universal time (UTC). "
                                           "The activation server allows less than %2."),
        skewAndLimit,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ClockRight,
        ErrorTopic::ServerClock,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check found this computer's clock within the limit, so "
                                           "it is probably the server's clock that is off."),
        noComputerFacts,
        OwnSteps{{kTellAdministrators, kWhenDone}, Helper::KmsAdministrator},
    },
    ErrorEvidence{
        Reason::ClockOff,
        ErrorTopic::ServerClock,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check found this computer's clock within the limit, so "
                                           "it is probably the server's clock that is off."),
        noComputerFacts,
        OwnSteps{{kTellAdministrators, kWhenDone}, Helper::KmsAdministrator},
    },
    ErrorEvidence{
        Reason::DomainClockDiffers,
        ErrorTopic::ServerClock,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check found this computer's clock within the limit, so "
                                           "it is probably the server's clock that is off."),
        noComputerFacts,
        OwnSteps{{kTellAdministrators, kWhenDone}, Helper::KmsAdministrator},
    },
    ErrorEvidence{
        Reason::DomainClockFarOff,
        ErrorTopic::Clock,
        //: %1 and %2: durations.
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check found the clock %1 off in universal time (UTC). "
                                           "The activation server allows less than %2."),
        skewAndLimit,
        OwnSteps{{kTellAdministrators, kWhenDone}, Helper::KmsAdministrator},
    },
    ErrorEvidence{
        Reason::NoTimeSourceAnswered,
        ErrorTopic::ClockUnsure,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The clock check could not compare the clock with any time "
                                           "server. A clock that is hours off leads to this error."),
        noComputerFacts,
        OwnSteps{{ErrorStep{QT_TRANSLATE_NOOP(
                      "ErrorSentences",
                      "Compare date, time and time zone with your telephone, and set right what differs.")},
                  kActivateAgain},
                 Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::StandardUser,
        ErrorTopic::Rights,
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The rights check found that your account is not an administrator's."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::CanBeElevated,
        ErrorTopic::Rights,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The rights check found that you are an administrator, but that "
                                           "this program runs without those rights."),
        noComputerFacts,
        OwnSteps{{kElevate}, Helper::User},
    },
    ErrorEvidence{
        Reason::Elevated,
        ErrorTopic::RightsInVain,
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The rights check found that this program already has administrator rights, so "
                          "something else is in the way: the COM permissions may have been changed."),
        noComputerFacts,
        OwnSteps{
            {ErrorStep{QT_TRANSLATE_NOOP(
                "ErrorSentences",
                "Please tell the helpdesk the error code; event 8229 in the Application log has more.")}},
            Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::NotAnOrganizationLicense,
        ErrorTopic::MicrosoftAsked,
        QT_TRANSLATE_NOOP("ErrorEvidence",
                          "The product check found a license of another kind on this computer. That is why "
                          "Windows asked Microsoft and not your organization's server."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::HomeEdition,
        ErrorTopic::Edition,
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The Windows check found the Home edition, for which there are no organization licenses."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::EvaluationEdition,
        ErrorTopic::Edition,
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The Windows check found an evaluation version, which takes no organization license."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::EditionNotLicensed,
        ErrorTopic::Edition,
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The Windows check found an edition that your organization's license does not include."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::ConflictRemovable,
        ErrorTopic::OtherOffice,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The Office check found another Office beside your "
                                           "organization's, and the two get in each other's way."),
        noComputerFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ConflictToAsk,
        ErrorTopic::OtherOffice,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The Office check found another Office beside your "
                                           "organization's, and the two get in each other's way."),
        noComputerFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ConflictPaid,
        ErrorTopic::OtherOffice,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The Office check found another Office beside your "
                                           "organization's, and the two get in each other's way."),
        noComputerFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ConflictByHand,
        ErrorTopic::OtherOffice,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The Office check found another Office beside your "
                                           "organization's, and the two get in each other's way."),
        noComputerFacts,
        FindingsSteps{true},
    },
    ErrorEvidence{
        Reason::ConflictKept,
        ErrorTopic::OtherOffice,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The Office check found another Office beside your "
                                           "organization's, and the two get in each other's way."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::RestartPending,
        ErrorTopic::HalfDone,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The check found that Windows is waiting for a restart; until "
                                           "then some changes are only half done."),
        noComputerFacts,
        FindingsSteps{false},
    },
    ErrorEvidence{
        Reason::MarkerMissing,
        ErrorTopic::Marker,
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The firmware check found the same, so neither the network nor the product key is the cause."),
        noComputerFacts,
        OwnSteps{{kOtherWay, kMaker}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::MarkerPresent,
        ErrorTopic::Marker,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The firmware check does find a Windows marker, so it is probably "
                                           "too old for this Windows, or damaged."),
        noComputerFacts,
        OwnSteps{{kFirmwareUpdate, kOtherWay}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::NoTable,
        ErrorTopic::Table,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The firmware check found it too: there is no license table. With "
                                           "your organization's client setup key none is needed."),
        noComputerFacts,
        OwnSteps{{kSetupKey, kActivateAgain}, Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::KmsAnswers,
        ErrorTopic::ServerInOrder,
        // The probe is a program of ours; Windows asks by sppsvc, and a firewall may decide by program.
        QT_TRANSLATE_NOOP(
            "ErrorEvidence",
            "The checks of this program found the way to the server and its service in order. A "
            "firewall may treat Windows' own program differently; or it was a passing fault, or "
            "the server itself has a problem."),
        noComputerFacts,
        OwnSteps{{kWait, ErrorStep{QT_TRANSLATE_NOOP(
                             "ErrorSentences", "If it stays like this, tell the helpdesk that event 12288 in "
                                               "the Application log has the error behind this one.")}},
                 Helper::Helpdesk},
    },
    ErrorEvidence{
        Reason::KmsAnswers,
        ErrorTopic::ServerLacks,
        QT_TRANSLATE_NOOP("ErrorEvidence", "The checks found that this computer reaches your organization's "
                                           "own server, so most likely something has to be changed there."),
        noComputerFacts,
        OwnSteps{{kTellAdministrators, kWhenDone}, Helper::KmsAdministrator},
    },
};

} // namespace

std::span<const ErrorEvidence> computerEvidence()
{
    return kComputerEvidenceRows;
}

} // namespace activation::text
