// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/TopicText.h"

#include "ui/text/CommonText.h"
#include "ui/text/ErrorSteps.h"

#include <algorithm>

namespace activation::text {

namespace {

struct TopicRow
{
    HelpTopic topic;
    const char* heading; ///< source text, context "TopicText"; so is why
    const char* why;
    ErrorSteps whatToDo;
    Helper helper;
};

constexpr ErrorStep kUseProgram{
    QT_TRANSLATE_NOOP("ErrorSentences", "Use this program instead; it needs no script.")};
constexpr ErrorStep kPrepareImage{QT_TRANSLATE_NOOP(
    "ErrorSentences", "Whoever makes the disk image runs “sysprep /generalize” before it is copied.")};
constexpr ErrorStep kSwitchOffTun{
    QT_TRANSLATE_NOOP("ErrorSentences", "Switch off the TUN mode of the proxy program, or quit it.")};
constexpr ErrorStep kDoNotRearm{
    QT_TRANSLATE_NOOP("ErrorSentences", "Activate instead; that makes a reset unnecessary.")};

/// The numbers are Microsoft's: Microsoft Learn, "Plan for volume activation", "Slmgr.vbs options", "Key
/// Management Service (KMS) client activation", and the VBScript deprecation timeline.
constexpr std::array kTopicRows{
    TopicRow{
        HelpTopic::Kms,
        QT_TRANSLATE_NOOP("TopicText", "KMS: activation by your organization's server"),
        QT_TRANSLATE_NOOP("TopicText",
                          "Windows and Office ask a server of your organization (the KMS host) instead of "
                          "Microsoft. It activates them for 180 days, and they renew this by themselves "
                          "whenever they reach the server."),
        {kConnect, kSetServer},
        Helper::User},
    TopicRow{
        HelpTopic::Cmid,
        QT_TRANSLATE_NOOP("TopicText", "CMID: how the server tells computers apart"),
        QT_TRANSLATE_NOOP("TopicText",
                          "Every Windows has such a number (client machine ID). Copies of a disk image that "
                          "was not prepared share one, and the server counts them as one computer."),
        {kPrepareImage, kTellAdministrators},
        Helper::Helpdesk},
    TopicRow{
        HelpTopic::Rearm,
        QT_TRANSLATE_NOOP("TopicText", "Rearm: the license state is reset"),
        QT_TRANSLATE_NOOP("TopicText",
                          "The grace period begins anew, and so does the number by which the server counts. "
                          "It is possible only a few times, and afterwards Windows has to be restarted."),
        {kDoNotRearm, kConnect, kActivateAgain},
        Helper::User},
    TopicRow{
        HelpTopic::Srv,
        QT_TRANSLATE_NOOP("TopicText", "SRV: the entry that names the server"),
        QT_TRANSLATE_NOOP("TopicText",
                          "Where no server is set, Windows asks the name service (DNS) of its own network "
                          "for _vlmcs._tcp. Without this entry it ends with 0x8007232B or 0x8007007B."),
        {kConnect, kSetServer, kTellAdministrators},
        Helper::Helpdesk},
    TopicRow{
        HelpTopic::Port,
        QT_TRANSLATE_NOOP("TopicText", "1688: the port of the activation server"),
        QT_TRANSLATE_NOOP("TopicText",
                          "Windows and Office reach the server through TCP port 1688. A firewall may close "
                          "it although a ping is answered. Check 7 of this program tries it."),
        {kConnect, kRunCheck, kTellHelpdesk},
        Helper::Helpdesk},
    TopicRow{HelpTopic::Slic,
             QT_TRANSLATE_NOOP("TopicText", "SLIC: the maker's mark in the firmware"),
             QT_TRANSLATE_NOOP(
                 "TopicText", "A volume license is an upgrade: the computer has to have come with a suitable "
                              "Windows. Older ones show it by a license table (SLIC) in the firmware. Where "
                              "that lacks the Windows marker, it ends with 0xC004F035."),
             {kRunCheck, kOtherWay, kMaker},
             Helper::Helpdesk},
    TopicRow{
        HelpTopic::Grace,
        QT_TRANSLATE_NOOP("TopicText", "Grace period: the time until activation is due"),
        QT_TRANSLATE_NOOP("TopicText",
                          "A new Windows or Office works for some days without activation, and so does one "
                          "whose 180 days are over. Afterwards it reminds you. Your documents are safe."),
        {kConnect, kActivateAgain},
        Helper::User},
    TopicRow{
        HelpTopic::Vpn,
        QT_TRANSLATE_NOOP("TopicText", "VPN: your organization's network from outside"),
        QT_TRANSLATE_NOOP("TopicText",
                          "The activation server usually answers inside the network only. Through the VPN "
                          "this computer is inside. For the activation itself a minute is enough."),
        {kConnect, kRunCheck, kActivateAgain},
        Helper::User},
    TopicRow{HelpTopic::Proxy,
             QT_TRANSLATE_NOOP("TopicText", "Proxy programs that answer in place of the network"),
             QT_TRANSLATE_NOOP(
                 "TopicText",
                 "Programs such as Clash take every connection in their TUN mode and give every name "
                 "an address of their own (198.18...). A port then looks open although nobody is "
                 "there."),
             {kSwitchOffTun, kRunCheck, kActivateAgain},
             Helper::User},
    TopicRow{
        HelpTopic::ScriptEngine,
        QT_TRANSLATE_NOOP("TopicText", "The scripts of Windows do not run here"),
        QT_TRANSLATE_NOOP("TopicText",
                          "slmgr.vbs and ospp.vbs need VBScript, which is switched off or missing. Since "
                          "Windows 11 24H2 it is an optional part of Windows. The license is not affected."),
        {kUseProgram, kTellHelpdesk},
        Helper::User},
    TopicRow{HelpTopic::NotActivated,
             QT_TRANSLATE_NOOP("TopicText", "The product is not activated"),
             QT_TRANSLATE_NOOP("TopicText",
                               "The text says no more than that. Most often the activation server was not "
                               "reached for a long time. Your documents are safe."),
             {kConnect, kRunCheck, kActivateAgain},
             Helper::User},
};

} // namespace

Wording describe(HelpTopic topic, const SiteProfile& profile, const Phrasebook& phrases)
{
    const auto row = std::ranges::find(kTopicRows, topic, &TopicRow::topic);
    return {.heading = phrases.translate("TopicText", row->heading),
            .why = phrases.translate("TopicText", row->why),
            .whatToDo = sentencesOf(row->whatToDo, profile, phrases),
            .whoCanHelp = whoCanHelp(row->helper, profile, phrases)};
}

} // namespace activation::text
