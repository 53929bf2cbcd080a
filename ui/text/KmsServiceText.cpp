// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"
#include "ui/text/TunnelText.h"

#include <array>

namespace activation::text {

namespace {

Wording kmsAnswers(const About& about)
{
    return {.heading = about.phrases.translate("KmsServiceText", "The activation service answers")};
}

Wording otherRpcService(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("KmsServiceText", "This server does not offer activation"),
        //: %1: server name.
        .why =
            phrases
                .translate("KmsServiceText",
                           "%1 answers, but with another service than KMS. Perhaps the address has changed.")
                .arg(hostText(about)),
        .whatToDo = {phrases.translate("KmsServiceText",
                                       "Please tell the helpdesk; you cannot change this yourself.")},
        .whoCanHelp = whoCanHelp(Helper::KmsAdministrator, about.profile, phrases),
    };
}

Wording notRpc(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("KmsServiceText", "Something else answers in the server's place"),
        //: %1: server name.
        .why = withTunnel(
            phrases
                .translate(
                    "KmsServiceText",
                    "The connection to %1 opens, but no activation service is behind it. Often this is "
                    "the sign-in page of a network, or a proxy.")
                .arg(hostText(about)),
            about),
        .whatToDo =
            withTunnelOff({phrases.translate("KmsServiceText",
                                             "Open any web page. If a sign-in page appears, sign in there."),
                           wayToServer(about.finding, about.profile, phrases).first(), checkAgain(phrases)},
                          about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording closedWithoutAnswer(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("KmsServiceText", "The connection was closed without an answer"),
        //: %1: server name.
        .why = withTunnel(
            phrases
                .translate("KmsServiceText",
                           "%1, a firewall on the way, or a security program on this computer ended the "
                           "connection before the service answered.")
                .arg(hostText(about)),
            about),
        .whatToDo = withTunnelOff({phrases.translate("KmsServiceText", "Wait a minute and check again."),
                                   wayToServer(about.finding, about.profile, phrases).first()},
                                  about),
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording serviceSilent(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("KmsServiceText", "The activation service does not answer"),
        //: %1: server name.
        .why = withTunnel(
            phrases
                .translate("KmsServiceText",
                           "The connection to %1 opens, but no answer comes. The service may be busy, or "
                           "something on the way or on this computer holds the answer back.")
                .arg(hostText(about)),
            about),
        .whatToDo = withTunnelOff(
            {phrases.translate("KmsServiceText", "Wait a few minutes and check again."),
             phrases.translate("KmsServiceText", "If it stays like this, please tell the helpdesk.")},
            about),
        .whoCanHelp = hasTunnel(about) ? helpdeskCanHelp(about.profile, phrases)
                                       : whoCanHelp(Helper::KmsAdministrator, about.profile, phrases),
    };
}

Wording serviceBusy(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("KmsServiceText", "The activation server is busy"),
        .why = phrases.translate("KmsServiceText",
                                 "It asks to come back a little later. Activation may need a second try."),
        .whatToDo = {phrases.translate("KmsServiceText", "Go on, or wait a few minutes first.")},
    };
}

constexpr std::array kKmsServiceReasons{
    ReasonText{Reason::KmsAnswers, kmsAnswers},
    ReasonText{Reason::OtherRpcService, otherRpcService},
    ReasonText{Reason::NotRpc, notRpc},
    ReasonText{Reason::ClosedWithoutAnswer, closedWithoutAnswer},
    ReasonText{Reason::ServiceSilent, serviceSilent},
    ReasonText{Reason::ServiceBusy, serviceBusy},
};

} // namespace

const CheckText kKmsServiceText{CheckId::KmsService, QT_TRANSLATE_NOOP("CheckName", "Activation service"),
                                kKmsServiceReasons};

} // namespace activation::text
