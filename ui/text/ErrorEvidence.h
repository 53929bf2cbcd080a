// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/ActivationErrors.h"
#include "ui/text/CheckText.h"
#include "ui/text/ErrorSentences.h"

#include <optional>
#include <variant>

namespace activation::text {

/// Codes that the same findings can explain. A code may belong to several topics.
enum class ErrorTopic {
    Away,           ///< the server is elsewhere: network, VPN, sign-in
    Named,          ///< its name was not found
    Reached,        ///< its port or its service did not answer
    AnyHost,        ///< a server that is not the organization's
    NameInVain,     ///< Windows did not find the name that we do find
    ServerInOrder,  ///< Windows did not get the answer that we do get
    ServerLacks,    ///< the organization's own server answered so
    Clock,          ///< a wrong clock
    ServerClock,    ///< clocks that differ although this one is right
    ClockUnsure,    ///< a wrong clock, and hardly anything else
    Rights,         ///< missing rights
    RightsInVain,   ///< refused although the rights are there
    LocalService,   ///< licensing service and WMI
    MicrosoftAsked, ///< Windows asked Microsoft instead of the organization's server
    Edition,        ///< the key does not go with the edition
    OtherOffice,    ///< licenses of two Offices
    HalfDone,       ///< what a restart completes
    Marker,         ///< a Windows marker in the firmware
    Table,          ///< a license table in the firmware
};

[[nodiscard]] bool isAbout(std::uint32_t code, ErrorTopic topic);

struct OwnSteps
{
    ErrorSteps whatToDo{};
    Helper helper = Helper::Helpdesk;
};

/// The steps of the finding itself.
struct FindingsSteps
{
    bool thenActivate = true;
};

/// A finding that says more about a code than the code does.
struct ErrorEvidence
{
    Reason reason;
    ErrorTopic topic;
    const char* why;                          ///< source text, context "ErrorEvidence"
    QStringList (*facts)(const About& about); ///< for its placeholders
    std::variant<FindingsSteps, OwnSteps> whatToDo;
};

/// The more telling come first.
[[nodiscard]] std::span<const ErrorEvidence> networkEvidence();
[[nodiscard]] std::span<const ErrorEvidence> computerEvidence();

/// Why, what to do and who can help, as far as the checks found it; nothing where they found nothing about
/// this code.
[[nodiscard]] std::optional<Wording> evidenceFor(std::uint32_t code, const Findings& findings,
                                                 const SiteProfile& profile, const Phrasebook& phrases);

} // namespace activation::text
