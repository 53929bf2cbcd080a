// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"
#include "ui/text/LicenseText.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

struct PlatformName
{
    Platform platform;
    const char16_t* id;
    const char* name;
};

constexpr std::array kPlatforms{
    PlatformName{Platform::Arm64, u"arm64",
                 QT_TRANSLATE_NOOP("WindowsEditionText", "computers with an ARM processor")},
    PlatformName{Platform::X86, u"x86", QT_TRANSLATE_NOOP("WindowsEditionText", "32-bit Windows")},
    PlatformName{Platform::Server, u"server", QT_TRANSLATE_NOOP("WindowsEditionText", "Windows Server")},
    PlatformName{Platform::VirtualMachine, u"virtual-machine",
                 QT_TRANSLATE_NOOP("WindowsEditionText", "virtual machines")},
    PlatformName{Platform::Windows7, u"windows-7", QT_TRANSLATE_NOOP("WindowsEditionText", "Windows 7")},
    PlatformName{Platform::Windows8, u"windows-8", QT_TRANSLATE_NOOP("WindowsEditionText", "Windows 8")},
    PlatformName{Platform::Mac, u"mac", QT_TRANSLATE_NOOP("WindowsEditionText", "Windows on a Mac")},
};

QString windowsText(const About& about)
{
    const QString name = about.text(Fact::ProductName);
    return name.isEmpty() ? about.phrases.translate("WindowsEditionText", "This Windows")
                          : plainProductName(name, about.phrases);
}

Wording editionSupported(const About& about)
{
    //: %1: "Windows 11 Enterprise".
    return {.heading =
                about.phrases.translate("WindowsEditionText", "%1 can be activated").arg(windowsText(about))};
}

Wording homeEdition(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("WindowsEditionText", "Windows Home cannot be activated here"),
        .why = phrases.translate("WindowsEditionText",
                                 "Organization licenses are only for the Pro, Education and Enterprise "
                                 "editions. Your Home edition goes on working as it is."),
        .whatToDo = {phrases.translate("WindowsEditionText",
                                       "Ask whether your organization offers an upgrade for this computer."),
                     phrases.translate("WindowsEditionText",
                                       "If you only need Office, ask how to get it for this computer.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording sMode(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("WindowsEditionText", "Windows is in S mode"),
        .why = phrases.translate("WindowsEditionText",
                                 "In S mode Windows only takes programs from the Microsoft Store, so an "
                                 "organization license cannot be set up."),
        .whatToDo = {phrases.translate("WindowsEditionText",
                                       "Open Settings, System, Activation, and choose to switch out of S "
                                       "mode. It is free, and it cannot be switched back."),
                     checkAgain(phrases)},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording evaluationEdition(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("WindowsEditionText", "This Windows is an evaluation version"),
        .why = phrases.translate("WindowsEditionText",
                                 "An evaluation version runs for a limited time and cannot be activated with "
                                 "an organization license."),
        .whatToDo = {phrases.translate("WindowsEditionText",
                                       "Ask for the full version of Windows that your organization uses."),
                     phrases.translate("WindowsEditionText",
                                       "Before it is installed, keep a copy of your documents elsewhere.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording buildTooOld(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const qint64 build = about.finding.facts.number(Fact::Build);
    const qint64 wanted = about.finding.facts.number(Fact::MinimumBuild);
    return {
        .heading = phrases.translate("WindowsEditionText", "Windows needs an update first"),
        //: %1 and %2: build numbers of Windows, such as 19045.
        .why = phrases
                   .translate("WindowsEditionText",
                              "This is build %1; your organization needs build %2 or newer.")
                   .arg(build)
                   .arg(wanted),
        .whatToDo = {phrases.translate("WindowsEditionText",
                                       "Open Settings, Windows Update, and install all updates."),
                     phrases.translate("WindowsEditionText", "Restart the computer and check again.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording tooOldForProgram(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("WindowsEditionText", "Windows is too old for this program"),
        //: %1 and %2: build numbers of Windows, such as 17763.
        .why =
            phrases
                .translate("WindowsEditionText",
                           "This is build %1; the program is made for Windows 10 version 1809 (build %2) or "
                           "newer. Some things may not work here.")
                .arg(about.finding.facts.number(Fact::Build))
                .arg(about.finding.facts.number(Fact::MinimumBuild)),
        .whatToDo = {phrases.translate("WindowsEditionText",
                                       "Open Settings, Windows Update, and install all updates."),
                     phrases.translate("WindowsEditionText", "Restart the computer and check again.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording editionNotLicensed(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("WindowsEditionText", "This edition of Windows is not included"),
        //: %1: "Windows 11 Pro".
        .why =
            phrases
                .translate("WindowsEditionText",
                           "Your organization's license does not include %1. Office can still be activated.")
                .arg(windowsText(about)),
        .whatToDo = {phrases.translate("WindowsEditionText",
                                       "If you need Windows too, ask which edition fits.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording platformExcluded(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const auto name = std::ranges::find_if(kPlatforms, [&about](const PlatformName& candidate) {
        return about.text(Fact::Platform) == QStringView(candidate.id);
    });
    Wording wording{
        .heading = phrases.translate("WindowsEditionText", "This kind of computer is not included"),
        .why = phrases.translate("WindowsEditionText", "Your organization does not offer activation here."),
        .whatToDo = {phrases.translate("WindowsEditionText", "Ask which offer there is for this computer.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
    if (name == kPlatforms.end())
        return wording;

    const auto excluded =
        std::ranges::find(about.profile.excluded, name->platform, &PlatformExclusion::platform);
    const QString message =
        excluded == about.profile.excluded.end() ? QString() : phrases.pick(excluded->message);
    //: %1: a kind of computer or Windows, such as "virtual machines".
    wording.why =
        message.isEmpty()
            ? phrases.translate("WindowsEditionText", "Your organization does not offer activation for %1.")
                  .arg(phrases.translate("WindowsEditionText", name->name))
            : message;
    return wording;
}

constexpr std::array kWindowsEditionReasons{
    ReasonText{Reason::EditionSupported, editionSupported},
    ReasonText{Reason::HomeEdition, homeEdition},
    ReasonText{Reason::SMode, sMode},
    ReasonText{Reason::EvaluationEdition, evaluationEdition},
    ReasonText{Reason::BuildTooOld, buildTooOld},
    ReasonText{Reason::EditionNotLicensed, editionNotLicensed},
    ReasonText{Reason::PlatformExcluded, platformExcluded},
    ReasonText{Reason::TooOldForProgram, tooOldForProgram},
};

} // namespace

const CheckText kWindowsEditionText{
    CheckId::WindowsEdition, QT_TRANSLATE_NOOP("CheckName", "Windows edition"), kWindowsEditionReasons};

} // namespace activation::text
