// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CheckText.h"
#include "ui/text/CommonText.h"

#include <array>

namespace activation::text {

namespace {

Wording officeIdle(const About& about)
{
    return {.heading = about.phrases.translate("OfficeInUseText", "No Office program is open")};
}

Wording programsOpen(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    const QStringList programs = about.finding.facts.list(Fact::Programs);
    return {
        .heading = phrases.translate("OfficeInUseText", "Office is still open"),
        .why = programs.isEmpty()
                   ? phrases.translate("OfficeInUseText", "Office cannot be changed while it is in use.")
                   //: %1: names of programs, such as "Word, Excel".
                   : phrases.translate("OfficeInUseText", "These programs are open: %1.")
                         .arg(listText(programs, phrases)),
        .whatToDo = {phrases.translate("OfficeInUseText", "Save your work and close them.")},
    };
}

Wording restartPending(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("OfficeInUseText", "Windows wants a restart first"),
        .why = phrases.translate("OfficeInUseText",
                                 "An update or an installation is only finished after a restart."),
        .whatToDo = {phrases.translate("OfficeInUseText", "Save your work and restart the computer."),
                     phrases.translate("OfficeInUseText", "Then start this program again.")},
        .whoCanHelp = helpdeskCanHelp(about.profile, phrases),
    };
}

Wording neverOpened(const About& about)
{
    const Phrasebook& phrases = about.phrases;
    return {
        .heading = phrases.translate("OfficeInUseText", "Office has never been opened"),
        .why = phrases.translate("OfficeInUseText",
                                 "Before its first start, Office may not be ready to be activated."),
        .whatToDo = {phrases.translate("OfficeInUseText",
                                       "Open Word once, wait for the first page, and close it.")},
    };
}

constexpr std::array kOfficeInUseReasons{
    ReasonText{Reason::OfficeIdle, officeIdle},
    ReasonText{Reason::ProgramsOpen, programsOpen},
    ReasonText{Reason::RestartPending, restartPending},
    ReasonText{Reason::NeverOpened, neverOpened},
};

} // namespace

const CheckText kOfficeInUseText{CheckId::OfficeInUse, QT_TRANSLATE_NOOP("CheckName", "Open Office programs"),
                                 kOfficeInUseReasons};

} // namespace activation::text
