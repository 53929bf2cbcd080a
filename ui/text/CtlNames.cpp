// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CtlText.h"

namespace activation::text {

QString screenName(Screen screen, const Phrasebook& phrases)
{
    const auto name = [&phrases](const char* source) { return phrases.translate("ScreenName", source); };
    switch (screen) {
    case Screen::Checking:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Checking your computer"));
    case Screen::NeedsYou:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Something needs you"));
    case Screen::ReadyWithAdvice:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Ready, with advice"));
    case Screen::ConnectVpn:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Connect to the organization's network"));
    case Screen::SignInAtGate:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Sign in to the network"));
    case Screen::ComeToCampus:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Come to campus, or another way"));
    case Screen::RemoveOffice:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Remove Office products that are in the way"));
    case Screen::ClosePrograms:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Close these programs"));
    case Screen::Removing:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Removing"));
    case Screen::RestartNeeded:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Restart needed"));
    case Screen::ReadyToActivate:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Ready to activate"));
    case Screen::Activating:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Activating"));
    case Screen::AllActivated:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Everything is activated"));
    case Screen::PartlyActivated:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Partly activated"));
    case Screen::NotActivated:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Not activated"));
    case Screen::CannotBeActivated:
        return name(QT_TRANSLATE_NOOP("ScreenName", "This computer cannot be activated here"));
    case Screen::Status:
        return name(QT_TRANSLATE_NOOP("ScreenName", "My activation status"));
    case Screen::NoProfile:
        return name(QT_TRANSLATE_NOOP("ScreenName", "No site profile"));
    case Screen::HelpdeskCode:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Helpdesk: type the code"));
    case Screen::WhoAreYou:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Who are you here?"));
    case Screen::HelpdeskScreen:
        return name(QT_TRANSLATE_NOOP("ScreenName", "Helpdesk: the caller's screen"));
    }
    Q_UNREACHABLE();
}

QString checkQuestion(CheckId check, const Phrasebook& phrases)
{
    const auto text = [&phrases](const char* source) { return phrases.translate("CheckQuestion", source); };
    switch (check) {
    case CheckId::Administrator:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "May this account change the computer, or can it be "
                                                       "allowed to by confirming?"));
    case CheckId::WindowsEdition:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "Can this edition and version of Windows use the "
                                                       "organization's license?"));
    case CheckId::TimeZone:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "Is the time zone the one of the organization?"));
    case CheckId::Clock:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "Does the clock agree with the organization's time "
                                                       "servers? Activation fails when it is hours off."));
    case CheckId::HostName:
        return text(
            QT_TRANSLATE_NOOP("CheckQuestion", "Does the network know the name of the activation server?"));
    case CheckId::Network:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "Is the computer on the organization's network, or "
                                                       "connected to it by VPN?"));
    case CheckId::Port:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "Can the activation server be reached on its port?"));
    case CheckId::KmsService:
        return text(
            QT_TRANSLATE_NOOP("CheckQuestion", "Is it really an activation service that answers there?"));
    case CheckId::LicensingService:
        return text(
            QT_TRANSLATE_NOOP("CheckQuestion", "Does Windows' own licensing service answer in time?"));
    case CheckId::Products:
        return text(QT_TRANSLATE_NOOP("CheckQuestion",
                                      "Which products are installed, and which of them can the "
                                      "organization activate?"));
    case CheckId::ConflictingOffice:
        return text(QT_TRANSLATE_NOOP("CheckQuestion",
                                      "Is there another Office, such as a trial version, that "
                                      "keeps the organization's Office from being activated?"));
    case CheckId::OfficeInUse:
        return text(QT_TRANSLATE_NOOP("CheckQuestion", "Are Office programs open, does Windows wait for a "
                                                       "restart, was Office ever opened?"));
    case CheckId::FirmwareMarker:
        return text(QT_TRANSLATE_NOOP("CheckQuestion",
                                      "Did the maker of the computer mark it for a Windows "
                                      "license? It only explains an error; nothing depends on it."));
    }
    Q_UNREACHABLE();
}

} // namespace activation::text
