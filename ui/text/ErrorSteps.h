// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CommonText.h"
#include "ui/text/ErrorSentences.h"

#include <QtCore/qglobal.h>

namespace activation::text {

/// Steps that several explanations end with.
inline constexpr ErrorStep kConnect{nullptr, connectToNetwork};
inline constexpr ErrorStep kActivateAgain{QT_TRANSLATE_NOOP("ErrorSentences", "Then activate again.")};
inline constexpr ErrorStep kTryAgain{
    QT_TRANSLATE_NOOP("ErrorSentences", "Activate again; a second try is often enough.")};
inline constexpr ErrorStep kSetServer{QT_TRANSLATE_NOOP(
    "ErrorSentences", "Let this program set your organization's server, then activate again.")};
inline constexpr ErrorStep kTellHelpdesk{
    QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk.")};
inline constexpr ErrorStep kTellCode{
    QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, please tell the helpdesk the error code.")};
inline constexpr ErrorStep kSayCode{
    QT_TRANSLATE_NOOP("ErrorSentences", "Please tell the helpdesk the error code.")};
inline constexpr ErrorStep kTellAdministrators{
    QT_TRANSLATE_NOOP("ErrorSentences", "Please tell the helpdesk, so that the administrators know.")};
inline constexpr ErrorStep kWhenDone{
    QT_TRANSLATE_NOOP("ErrorSentences", "Activate again when they say that it is done.")};
inline constexpr ErrorStep kSetupKey{
    QT_TRANSLATE_NOOP("ErrorSentences", "The client setup key of your organization has to be installed. If "
                                        "this program does not offer it, ask the helpdesk for it.")};
inline constexpr ErrorStep kRestart{
    QT_TRANSLATE_NOOP("ErrorSentences", "Restart the computer, then activate again.")};
inline constexpr ErrorStep kWait{
    QT_TRANSLATE_NOOP("ErrorSentences", "Wait a few minutes, then activate again.")};
inline constexpr ErrorStep kRunCheck{
    QT_TRANSLATE_NOOP("ErrorSentences", "Run the check; it may find the cause.")};
inline constexpr ErrorStep kElevate{
    QT_TRANSLATE_NOOP("ErrorSentences", "Start again, and choose Yes when Windows asks for permission.")};
inline constexpr ErrorStep kOtherWay{QT_TRANSLATE_NOOP(
    "ErrorSentences", "Ask the helpdesk for another way, such as a product key of its own (MAK).")};
inline constexpr ErrorStep kMaker{QT_TRANSLATE_NOOP(
    "ErrorSentences", "If the main board was replaced, the maker of the computer can restore the marker.")};
inline constexpr ErrorStep kNewKey{
    QT_TRANSLATE_NOOP("ErrorSentences", "If it is a key of its own (MAK), ask the helpdesk for a new one.")};
inline constexpr ErrorStep kRightKey{
    QT_TRANSLATE_NOOP("ErrorSentences", "Ask the helpdesk which product key is meant for this computer.")};
inline constexpr ErrorStep kEditionKey{QT_TRANSLATE_NOOP(
    "ErrorSentences", "Otherwise ask the helpdesk for the client setup key of this edition.")};
inline constexpr ErrorStep kCompareKey{QT_TRANSLATE_NOOP(
    "ErrorSentences", "If you typed it, compare it once more; the hyphens must be plain ones.")};
inline constexpr ErrorStep kRepairStore{
    QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, the license store of Windows needs a repair; "
                                        "please tell the helpdesk the error code.")};
inline constexpr ErrorStep kCheckFiles{
    QT_TRANSLATE_NOOP("ErrorSentences", "If it stays like this, the system files of Windows need a check; "
                                        "please tell the helpdesk the error code.")};
inline constexpr ErrorStep kSetClock{
    QT_TRANSLATE_NOOP("ErrorSentences", "Let this program set the time zone and the clock.")};
inline constexpr ErrorStep kAutomaticDns{QT_TRANSLATE_NOOP(
    "ErrorSentences", "If you have set a DNS server by hand, go back to the automatic one.")};
inline constexpr ErrorStep kTypeAgain{QT_TRANSLATE_NOOP(
    "ErrorSentences",
    "Compare the confirmation ID group by group with what was read to you, and type it again.")};
inline constexpr ErrorStep kFirmwareUpdate{
    QT_TRANSLATE_NOOP("ErrorSentences", "A firmware update (BIOS) from the maker of the computer may help.")};
inline constexpr ErrorStep kSwitchOn{
    QT_TRANSLATE_NOOP("ErrorSentences", "Let this program switch it on again.")};

} // namespace activation::text
