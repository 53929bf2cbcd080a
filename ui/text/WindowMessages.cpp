// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/WindowSentences.h"

#include <array>

namespace activation::text {

namespace {

constexpr auto kMessageRows = [] {
    using enum WindowSentence;
    return std::array{
        WindowRow{CommitLead,
                  QT_TRANSLATE_NOOP("WindowText",
                                    "When you press “Activate now”, Windows asks once for permission.")},
        //: Where Windows does not ask for permission.
        WindowRow{CommitLeadPlain,
                  QT_TRANSLATE_NOOP("WindowText", "This is done when you press “Activate now”.")},
        //: Below the step that names the server; %1: organization.
        WindowRow{CommitHost, QT_TRANSLATE_NOOP("WindowText", "The activation server of %1")},
        WindowRow{CommitDaysNow, QT_TRANSLATE_N_NOOP("WindowText", "%n days left now"), 1},
        WindowRow{
            CommitUndo,
            QT_TRANSLATE_NOOP("WindowText", "If something goes wrong, changed settings can be put back.")},
        WindowRow{ForeignHostNote,
                  QT_TRANSLATE_NOOP("WindowText", "Another activation server is set on this computer. It is "
                                                  "replaced by that of your organization.")},

        WindowRow{ElapsedSeconds, QT_TRANSLATE_N_NOOP("WindowText", "%n seconds so far"), 1},
        WindowRow{ElapsedMinutes, QT_TRANSLATE_N_NOOP("WindowText", "%n minutes so far"), 1},
        //: Two numbers.
        WindowRow{StepsDone, QT_TRANSLATE_NOOP("WindowText", "%1 of %2 steps done")},
        WindowRow{WaitingForPermission,
                  QT_TRANSLATE_NOOP("WindowText", "Windows is asking for permission. Please choose Yes.")},
        WindowRow{Declined,
                  QT_TRANSLATE_NOOP(
                      "WindowText",
                      "Permission was not given, so nothing was changed. You can try again at any time.")},
        WindowRow{WorkerLost,
                  QT_TRANSLATE_NOOP("WindowText",
                                    "The part of this program that makes changes ended unexpectedly. What is "
                                    "marked as done stays done. Please check again; it goes on from there.")},
        WindowRow{
            CutOff,
            QT_TRANSLATE_NOOP(
                "WindowText",
                "An earlier run ended in the middle. You can simply go on, or have the settings put back.")},
        WindowRow{CancelAsk,
                  QT_TRANSLATE_NOOP("WindowText", "It stops at the next safe place. Really stop?")},
        WindowRow{CloseAsk, QT_TRANSLATE_NOOP(
                                "WindowText",
                                "A step is still running and stops at the next safe place. Close anyway?")},
        WindowRow{Stopping, QT_TRANSLATE_NOOP("WindowText", "Stopping at the next safe place …")},
        WindowRow{ResumedAfterRestart,
                  QT_TRANSLATE_NOOP("WindowText", "The restart is done. It goes on here.")},
        WindowRow{
            WaitingForNetwork,
            QT_TRANSLATE_NOOP("WindowText",
                              "Waiting for the network. It goes on by itself as soon as you are connected.")},
        WindowRow{
            PatienceOver,
            QT_TRANSLATE_NOOP(
                "WindowText",
                "The network was not seen within two minutes. Once you are connected, please check again.")},

        WindowRow{PuttingBack, QT_TRANSLATE_NOOP("WindowText", "Putting your settings back …")},
        WindowRow{PutBackDone, QT_TRANSLATE_NOOP("WindowText", "Your settings are as they were before.")},
        WindowRow{
            PutBackPartly,
            QT_TRANSLATE_NOOP("WindowText",
                              "Not everything could be put back. The rest is kept, so you can try again.")},
        WindowRow{PutBackNothing, QT_TRANSLATE_NOOP("WindowText", "There is nothing to put back.")},

        //: %1: path of a file.
        WindowRow{ReportSaved, QT_TRANSLATE_NOOP("WindowText", "The report is here: %1")},
        WindowRow{ReportFailed,
                  QT_TRANSLATE_NOOP("WindowText",
                                    "The report cannot be saved here. Please choose another folder.")},
        WindowRow{CodeCopied, QT_TRANSLATE_NOOP("WindowText", "The support code is copied.")},
        WindowRow{CalendarOpened, QT_TRANSLATE_NOOP("WindowText", "Your calendar opens with this date.")},
        //: %1: path of a file.
        WindowRow{CalendarSaved, QT_TRANSLATE_NOOP("WindowText", "The calendar file is here: %1")},
        //: Title of a calendar entry; %1: name of a product.
        WindowRow{CalendarTitle, QT_TRANSLATE_NOOP("WindowText", "Renew the activation of %1")},
        //: Text of a calendar entry.
        WindowRow{CalendarText,
                  QT_TRANSLATE_NOOP(
                      "WindowText",
                      "Connect this computer to your organization's network and start this program.")},
        //: %1: name of a program, or address of a web page.
        WindowRow{OpenFailed, QT_TRANSLATE_NOOP("WindowText", "This could not be opened: %1")},

        WindowRow{StatusLead,
                  QT_TRANSLATE_NOOP(
                      "WindowText",
                      "This is how the products on this computer are activated. Nothing is changed here.")},
        WindowRow{StatusReading, QT_TRANSLATE_NOOP("WindowText", "Reading the activation status …")},
        WindowRow{StatusNoProducts,
                  QT_TRANSLATE_NOOP("WindowText", "No licensed product was found on this computer.")},
        WindowRow{StatusNotTold,
                  QT_TRANSLATE_NOOP("WindowText", "This computer cannot say what is activated.")},
        //: %1: a file name.
        WindowRow{
            StatusNoProfile,
            QT_TRANSLATE_NOOP("WindowText",
                              "There is no site profile, so this program cannot activate anything. Your "
                              "organization's helpdesk has the file; save it beside this program as %1.")},
    };
}();

} // namespace

std::span<const WindowRow> windowMessages()
{
    return kMessageRows;
}

} // namespace activation::text
