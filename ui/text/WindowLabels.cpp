// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WindowSentences.h"

#include <array>

namespace activation::text {

namespace {

constexpr auto kLabelRows = [] {
    using enum WindowSentence;
    return std::array{
        //: Name of this program.
        WindowRow{AppName, QT_TRANSLATE_NOOP("WindowText", "Activation Assistant")},
        //: %1: name of this program; %2: number of a screen, "1-2".
        WindowRow{WindowTitle, QT_TRANSLATE_NOOP("WindowText", "%1 · screen %2")},
        //: Caption over the number.
        WindowRow{ScreenNumber, QT_TRANSLATE_NOOP("WindowText", "Screen number")},
        //: Caption before the code.
        WindowRow{SupportCode, QT_TRANSLATE_NOOP("WindowText", "Support code")},
        //: %1: name of a practice computer.
        WindowRow{PracticeBadge, QT_TRANSLATE_NOOP("WindowText", "Practice computer: %1")},
        //: Name of the button that changes the language.
        WindowRow{LanguageMenu, QT_TRANSLATE_NOOP("WindowText", "Language")},
        //: Stands where the name of the organization will stand.
        WindowRow{LookingForProfile, QT_TRANSLATE_NOOP("WindowText", "Looking for your organization …")},

        //: First of the five steps.
        WindowRow{StepCheck, QT_TRANSLATE_NOOP("WindowText", "Check the computer")},
        //: Second of the five steps.
        WindowRow{StepNetwork, QT_TRANSLATE_NOOP("WindowText", "Connect to the network")},
        //: Third of the five steps.
        WindowRow{StepRemove, QT_TRANSLATE_NOOP("WindowText", "Remove other Office")},
        //: Fourth of the five steps.
        WindowRow{StepActivate, QT_TRANSLATE_NOOP("WindowText", "Activate")},
        //: Last of the five steps.
        WindowRow{StepFinish, QT_TRANSLATE_NOOP("WindowText", "Finish")},
        //: Read aloud; %1: "2"; %2: name of a step; %3: "current step".
        WindowRow{RailName, QT_TRANSLATE_NOOP("WindowText", "Step %1, %2: %3")},
        //: State of a step.
        WindowRow{RailNow, QT_TRANSLATE_NOOP("WindowText", "current step")},
        //: State of a step.
        WindowRow{RailDone, QT_TRANSLATE_NOOP("WindowText", "done")},
        //: State of a step.
        WindowRow{RailSkipped, QT_TRANSLATE_NOOP("WindowText", "not needed")},
        //: State of a step.
        WindowRow{RailAhead, QT_TRANSLATE_NOOP("WindowText", "still to come")},

        //: Button.
        WindowRow{Next, QT_TRANSLATE_NOOP("WindowText", "Next")},
        //: Button.
        WindowRow{Back, QT_TRANSLATE_NOOP("WindowText", "Back")},
        //: Button.
        WindowRow{CheckAgain, QT_TRANSLATE_NOOP("WindowText", "Check again")},
        //: Button.
        WindowRow{TryAgain, QT_TRANSLATE_NOOP("WindowText", "Try again")},
        //: Button.
        WindowRow{ActivateNow, QT_TRANSLATE_NOOP("WindowText", "Activate now")},
        //: Button, and what happens to a product.
        WindowRow{Remove, QT_TRANSLATE_NOOP("WindowText", "Remove")},
        //: Button: nothing of it is removed.
        WindowRow{KeepThem, QT_TRANSLATE_NOOP("WindowText", "It is a subscription I use")},
        //: Button.
        WindowRow{ClosePrograms, QT_TRANSLATE_NOOP("WindowText", "Close the programs")},
        //: Button: ends a run.
        WindowRow{CancelRun, QT_TRANSLATE_NOOP("WindowText", "Stop")},
        //: Button: closes the window.
        WindowRow{Close, QT_TRANSLATE_NOOP("WindowText", "Close")},
        //: Button.
        WindowRow{PutBack, QT_TRANSLATE_NOOP("WindowText", "Put back my settings")},
        //: Button: shows what is activated.
        WindowRow{StatusOnly, QT_TRANSLATE_NOOP("WindowText", "Only show my status")},
        //: Button.
        WindowRow{BackToAssistant, QT_TRANSLATE_NOOP("WindowText", "Back to activation")},
        //: Button.
        WindowRow{AddToCalendar, QT_TRANSLATE_NOOP("WindowText", "Add to calendar")},
        //: Button.
        WindowRow{SaveReport, QT_TRANSLATE_NOOP("WindowText", "Save report")},
        //: Button.
        WindowRow{CopyCode, QT_TRANSLATE_NOOP("WindowText", "Copy the code")},
        //: Button; %1: name of a program.
        WindowRow{OpenVpn, QT_TRANSLATE_NOOP("WindowText", "Open %1")},
        //: Button.
        WindowRow{HowToVpn, QT_TRANSLATE_NOOP("WindowText", "How to connect the VPN")},
        //: Button.
        WindowRow{OpenGate, QT_TRANSLATE_NOOP("WindowText", "Open the sign-in page")},
        //: Button; %1: title of a web page.
        WindowRow{OpenLink, QT_TRANSLATE_NOOP("WindowText", "Open “%1”")},
        //: Button.
        WindowRow{WriteMail, QT_TRANSLATE_NOOP("WindowText", "Write an e-mail")},
        //: Button.
        WindowRow{Yes, QT_TRANSLATE_NOOP("WindowText", "Yes")},
        //: Button.
        WindowRow{No, QT_TRANSLATE_NOOP("WindowText", "No")},
        //: Button: closes the window; the person restarts the computer.
        WindowRow{RestartLater, QT_TRANSLATE_NOOP("WindowText", "Close, and restart later")},

        //: Word at the end of a row.
        WindowRow{RowChecking, QT_TRANSLATE_NOOP("WindowText", "checking …")},
        //: Read aloud; %1: number of a row; %2: its title; %3: the word at its end.
        WindowRow{RowName, QT_TRANSLATE_NOOP("WindowText", "No. %1, %2: %3")},
        //: What happens to a product.
        WindowRow{WordKeep, QT_TRANSLATE_NOOP("WindowText", "Keep")},
        WindowRow{WordRemove, QT_TRANSLATE_NOOP("WindowText", "Remove")},
        //: Said of a program.
        WindowRow{WordOpen, QT_TRANSLATE_NOOP("WindowText", "Still open")},
        //: What removing takes; %1: "3.1 GB"; %2: languages.
        WindowRow{ProductDetail, QT_TRANSLATE_N_NOOP("WindowText", "%1 · %2 · about %n minutes"), 3},
        //: What removing takes; %1: languages.
        WindowRow{ProductDetailNoSize, QT_TRANSLATE_N_NOOP("WindowText", "%1 · about %n minutes"), 2},
        //: Said of a product.
        WindowRow{ProductStays, QT_TRANSLATE_NOOP("WindowText", "Stays as it is")},
        //: Stands below the number.
        WindowRow{DaysUnit, QT_TRANSLATE_N_NOOP("WindowText", "days"), 1},
        //: Stands where a number of days would stand.
        WindowRow{NoEnd, QT_TRANSLATE_NOOP("WindowText", "no end date")},
        //: %1: "0xC004F074".
        WindowRow{ErrorCode, QT_TRANSLATE_NOOP("WindowText", "Error code: %1")},

        //: Heading over telephone numbers.
        WindowRow{Contacts, QT_TRANSLATE_NOOP("WindowText", "Helpdesk")},
        //: Heading over one to three sentences.
        WindowRow{TasksBefore, QT_TRANSLATE_NOOP("WindowText", "Before you go on")},
        WindowRow{FiveSteps, QT_TRANSLATE_NOOP("WindowText", "The five steps")},
        WindowRow{ListOfChecks, QT_TRANSLATE_NOOP("WindowText", "List of checks")},
        WindowRow{ListOfSteps, QT_TRANSLATE_NOOP("WindowText", "List of steps")},
        WindowRow{ListOfProducts, QT_TRANSLATE_NOOP("WindowText", "List of products")},
        WindowRow{ListOfPrograms, QT_TRANSLATE_NOOP("WindowText", "List of open programs")},
        //: Name of a progress bar.
        WindowRow{ProgressBar, QT_TRANSLATE_NOOP("WindowText", "Progress")},
        //: Read aloud; %1: "1-2"; %2: name of the screen.
        WindowRow{GoesToScreen, QT_TRANSLATE_NOOP("WindowText", "Goes to screen %1: %2")},
        //: Read aloud with a button that carries a shield.
        WindowRow{AsksPermission, QT_TRANSLATE_NOOP("WindowText", "Windows asks for permission first")},
    };
}();

} // namespace

std::span<const WindowRow> windowLabels()
{
    return kLabelRows;
}

} // namespace activation::text
