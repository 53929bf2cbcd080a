// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/GuideText.h"

#include "ui/text/Phrasebook.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

using recording::GuideStep;

struct GuideRow
{
    GuideStep step;
    const char* task;
    const char* seen;
};

constexpr std::array kRows{
    GuideRow{GuideStep::StateBefore,
             QT_TRANSLATE_NOOP("GuideText", "In a console, run “slmgr.vbs /dlv” and “activationctl status”."),
             QT_TRANSLATE_NOOP("GuideText", "Both say the same of every product, days included.")},
    GuideRow{
        GuideStep::NetworkOff,
        QT_TRANSLATE_NOOP("GuideText",
                          "Pull out the network cable or turn Wi-Fi off, and run “activationctl check”."),
        QT_TRANSLATE_NOOP("GuideText", "It ends within four seconds; checks 6 to 8 say what is missing.")},
    GuideRow{
        GuideStep::VpnUpLate,
        QT_TRANSLATE_NOOP("GuideText",
                          "Outside your organization's network, with its VPN off, run “activationctl check "
                          "--wait”; then connect the VPN."),
        QT_TRANSLATE_NOOP("GuideText", "It goes on by itself when the VPN is connected.")},
    GuideRow{GuideStep::WindowOpens, QT_TRANSLATE_NOOP("GuideText", "Start the program with a double-click."),
             QT_TRANSLATE_NOOP("GuideText", "A window comes first. Windows asks for permission only after a "
                                            "button with a shield was pressed.")},
    GuideRow{GuideStep::SayNo,
             QT_TRANSLATE_NOOP("GuideText", "On screen 4-1 press 1, and answer Windows with No."),
             QT_TRANSLATE_NOOP("GuideText", "The same screen says that nothing was changed.")},
    GuideRow{GuideStep::SayYes, QT_TRANSLATE_NOOP("GuideText", "Press 1 again, and answer Windows with Yes."),
             QT_TRANSLATE_NOOP("GuideText", "Screen 4-2, then screen 5-1 with a date 180 days ahead.")},
    GuideRow{GuideStep::StateAfter, QT_TRANSLATE_NOOP("GuideText", "Run “slmgr.vbs /dlv” again."),
             QT_TRANSLATE_NOOP("GuideText",
                               "Windows is licensed, the KMS host is that of your organization, and "
                               "the days are those of screen 5-1.")},
    GuideRow{GuideStep::PowerCut,
             QT_TRANSLATE_NOOP("GuideText",
                               "Cut the power during screen 4-2. Start the computer and the program again."),
             QT_TRANSLATE_NOOP("GuideText", "It says that the last run was cut off, and goes on.")},
    GuideRow{
        GuideStep::RemoveTrial,
        QT_TRANSLATE_NOOP("GuideText", "With a trial of Microsoft 365 installed, press 1 on screen 3-1."),
        QT_TRANSLATE_NOOP("GuideText", "Microsoft's own uninstaller works, documents stay, and the bar "
                                       "moves until the product is gone.")},
    GuideRow{GuideStep::EndDuringRemoval,
             QT_TRANSLATE_NOOP("GuideText",
                               "The same once more; during screen 3-3 end the program in the task manager."),
             QT_TRANSLATE_NOOP("GuideText", "The removal goes on, and the next start says so.")},
    GuideRow{
        GuideStep::Restart, QT_TRANSLATE_NOOP("GuideText", "Restart when screen 3-4 asks for it."),
        QT_TRANSLATE_NOOP("GuideText", "The program is there again after signing in, on the right screen.")},
    GuideRow{GuideStep::ClockAndZone,
             QT_TRANSLATE_NOOP("GuideText",
                               "Set the time zone to Tokyo and the clock one day wrong, and press "
                               "the buttons of these two rows."),
             QT_TRANSLATE_NOOP("GuideText", "Both are right again, in other programs, too.")},
    GuideRow{
        GuideStep::Undo,
        QT_TRANSLATE_NOOP("GuideText", "As administrator, run “activationctl undo”, then “slmgr.vbs /dlv”."),
        QT_TRANSLATE_NOOP("GuideText", "It says what it said in step 1, except for the activation.")},
    GuideRow{
        GuideStep::Narrator,
        QT_TRANSLATE_NOOP("GuideText", "Turn on the Narrator and do steps 4 to 6 with your eyes closed."),
        QT_TRANSLATE_NOOP("GuideText",
                          "Every screen, row and button is read out, beginning with the heading.")},
    GuideRow{GuideStep::Scaling,
             QT_TRANSLATE_NOOP("GuideText",
                               "Look at the window on 1366×768 at 150 %, and move it between two "
                               "displays of different scale."),
             QT_TRANSLATE_NOOP("GuideText", "Nothing is cut off or blurred.")},
};

} // namespace

GuideWords guideWords(recording::GuideStep step, const Phrasebook& phrases)
{
    const auto row = std::ranges::find(kRows, step, &GuideRow::step);
    return {phrases.translate("GuideText", row->task), phrases.translate("GuideText", row->seen)};
}

} // namespace activation::text
