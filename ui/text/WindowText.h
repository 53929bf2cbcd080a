// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"
#include "ui/text/Sentence.h"

#include <chrono>

namespace activation::text {

template <typename... Values> consteval Sentence<Values...> windowSentence(const char* source)
{
    return {"WindowText", source};
}

/// The words of the window itself, buttons and messages; what is said about checks, steps, products, errors
/// and whole screens stands in the other files of this folder.
struct WindowSentence
{
    // general
    //: Name of this program.
    static constexpr auto AppName = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Activation Assistant"));
    //: %1: name of this program; %2: number of a screen, "1-2".
    static constexpr auto WindowTitle =
        windowSentence<QString, Screen>(QT_TRANSLATE_NOOP("WindowText", "%1 · screen %2"));
    //: Caption over the number.
    static constexpr auto ScreenNumber = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Screen number"));
    //: Caption before the code.
    static constexpr auto SupportCode = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Support code"));
    //: %1: name of a practice computer.
    static constexpr auto PracticeBadge =
        windowSentence<LocalizedText>(QT_TRANSLATE_NOOP("WindowText", "Practice computer: %1"));
    //: Name of the button that changes the language.
    static constexpr auto LanguageMenu = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Language"));
    //: Stands where the name of the organization will stand.
    static constexpr auto LookingForProfile =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Looking for your organization …"));

    // the five steps
    //: First of the five steps.
    static constexpr auto StepCheck = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Check the computer"));
    //: Second of the five steps.
    static constexpr auto StepNetwork =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Connect to the network"));
    //: Third of the five steps.
    static constexpr auto StepRemove =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Remove other Office"));
    //: Fourth of the five steps.
    static constexpr auto StepActivate = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Activate"));
    //: Last of the five steps.
    static constexpr auto StepFinish = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Finish"));
    //: Read aloud; %1: "2"; %2: name of a step; %3: "current step".
    static constexpr auto RailName =
        windowSentence<int, QString, QString>(QT_TRANSLATE_NOOP("WindowText", "Step %1, %2: %3"));
    //: State of a step.
    static constexpr auto RailNow = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "current step"));
    //: State of a step.
    static constexpr auto RailDone = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "done"));
    //: State of a step.
    static constexpr auto RailSkipped = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "not needed"));
    //: State of a step.
    static constexpr auto RailAhead = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "still to come"));

    // buttons
    //: Button.
    static constexpr auto Next = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Next"));
    //: Button.
    static constexpr auto Back = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Back"));
    //: Button.
    static constexpr auto CheckAgain = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Check again"));
    //: Button.
    static constexpr auto TryAgain = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Try again"));
    //: Button: says whom to ask, and writes to them where they have an address.
    static constexpr auto ContactHelpdesk =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Contact the helpdesk"));
    //: Button: activates again what ends soon or has ended.
    static constexpr auto RenewNow = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Renew now"));
    //: Button.
    static constexpr auto ActivateNow = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Activate now"));
    //: Button, and what happens to a product.
    static constexpr auto Remove = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Remove"));
    //: Button: nothing of it is removed.
    static constexpr auto KeepThem =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Keep my subscription"));
    //: Button: an Office that was bought stays.
    static constexpr auto KeepIt = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Keep it"));
    //: Button.
    static constexpr auto ClosePrograms =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Close the programs"));
    //: Button: ends a run.
    static constexpr auto CancelRun = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Stop"));
    //: Button: closes the window.
    static constexpr auto Close = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Close"));
    //: Button.
    static constexpr auto PutBack = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Put back my settings"));
    //: Button: shows what is activated.
    static constexpr auto StatusOnly =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Only show my status"));
    //: Button.
    static constexpr auto BackToAssistant =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Back to activation"));
    //: Button.
    static constexpr auto AddToCalendar =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Add to calendar"));
    //: Button.
    static constexpr auto SaveReport = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Save report"));
    //: Button.
    static constexpr auto CopyCode = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Copy the code"));
    //: Button; %1: name of a program.
    static constexpr auto OpenVpn = windowSentence<QString>(QT_TRANSLATE_NOOP("WindowText", "Open %1"));
    //: Button.
    static constexpr auto HowToVpn =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "How to connect the VPN"));
    //: Button beside a group of people.
    static constexpr auto ThisIsMe = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "This is me"));
    //: Button: still a member of the organization.
    static constexpr auto NotLeftYet =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "I have not left yet"));
    //: Button.
    static constexpr auto OpenGate =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Open the sign-in page"));
    //: Button.
    static constexpr auto Yes = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Yes"));
    //: Button.
    static constexpr auto No = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "No"));
    //: Button: closes the window; the person restarts the computer.
    static constexpr auto RestartLater =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Close, and restart later"));

    // rows
    //: Word at the end of a row.
    static constexpr auto RowChecking = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "checking …"));
    //: Word at the end of a row: Windows was asked, and takes its time.
    static constexpr auto RowStillAsking =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "still asking …"));
    //: The same, and for how long; the number changes every second.
    static constexpr auto RowStillAskingFor =
        windowSentence<Count>(QT_TRANSLATE_N_NOOP("WindowText", "still asking, %n seconds"));
    //: Below a row that is still being asked.
    static constexpr auto StillAskingWhy = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "Right after a start Windows needs a while for this. The answer appears by itself."));
    //: Read aloud; %1: number of a row; %2: its title; %3: the word at its end.
    static constexpr auto RowName =
        windowSentence<int, QString, QString>(QT_TRANSLATE_NOOP("WindowText", "No. %1, %2: %3"));
    //: Read aloud; %1: number of a row; %2: its title; there is no word at its end.
    static constexpr auto RowNameOnly =
        windowSentence<int, QString>(QT_TRANSLATE_NOOP("WindowText", "No. %1, %2"));
    //: What happens to a product.
    static constexpr auto WordKeep = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Keep"));
    static constexpr auto WordRemove = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Remove"));
    //: Said of a program.
    static constexpr auto WordOpen = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Still open"));
    //: What removing takes; %1: "3.1 GB"; %2: languages.
    static constexpr auto ProductDetail = windowSentence<QString, QStringList, Count>(
        QT_TRANSLATE_N_NOOP("WindowText", "%1 · %2 · about %n minutes"));
    //: What removing takes; %1: languages.
    static constexpr auto ProductDetailNoSize =
        windowSentence<QStringList, Count>(QT_TRANSLATE_N_NOOP("WindowText", "%1 · about %n minutes"));
    //: Said of a product.
    static constexpr auto ProductStays = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Stays as it is"));
    //: Stands below the number.
    static constexpr auto DaysUnit = windowSentence<Count>(QT_TRANSLATE_N_NOOP("WindowText", "days"));

    // headings and names of lists, some of them only read aloud
    static constexpr auto FiveSteps = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "The five steps"));
    static constexpr auto ListOfChecks = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "List of checks"));
    static constexpr auto ListOfRoles =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "List of groups of people"));
    //: Name of the field that a date is put into.
    static constexpr auto LastDay = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Last day"));
    static constexpr auto ListOfSteps = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "List of steps"));
    static constexpr auto ListOfProducts =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "List of products"));
    static constexpr auto ListOfPrograms =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "List of open programs"));
    //: Name of a progress bar.
    static constexpr auto ProgressBar = windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Progress"));
    //: Read aloud with a button that carries a shield.
    static constexpr auto AsksPermission =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Windows asks for permission first"));

    // commit
    static constexpr auto CommitLead = windowSentence<>(
        QT_TRANSLATE_NOOP("WindowText", "When you press “Activate now”, Windows asks once for permission."));
    //: Where Windows does not ask for permission.
    static constexpr auto CommitLeadPlain =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "This is done when you press “Activate now”."));
    //: Below the step that names the server; %1: organization.
    static constexpr auto CommitHost =
        windowSentence<LocalizedText>(QT_TRANSLATE_NOOP("WindowText", "The activation server of %1"));
    static constexpr auto CommitUndo = windowSentence<>(
        QT_TRANSLATE_NOOP("WindowText", "If something goes wrong, changed settings can be put back."));

    //: Heading where the activation of a product is over.
    static constexpr auto HasExpired =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Activation has expired: renew now"));
    static constexpr auto DocumentsSafe =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Your documents are safe."));

    //: %1: steps, such as "Remove Microsoft 365; your documents stay".
    static constexpr auto CommitLasting =
        windowSentence<QStringList>(QT_TRANSLATE_NOOP("WindowText", "This cannot be put back: %1"));

    // a run
    static constexpr auto ElapsedSeconds =
        windowSentence<Count>(QT_TRANSLATE_N_NOOP("WindowText", "%n seconds so far"));
    static constexpr auto ElapsedMinutes =
        windowSentence<Count>(QT_TRANSLATE_N_NOOP("WindowText", "%n minutes so far"));
    static constexpr auto WaitingForPermission = windowSentence<>(
        QT_TRANSLATE_NOOP("WindowText", "Windows is asking for permission. Please choose Yes."));
    static constexpr auto Declined = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "Permission was not given, so nothing was changed. You can try again at any time."));
    static constexpr auto NotAnswered = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText",
        "Nobody answered the question of Windows, so it went away after two minutes. Nothing was "
        "changed. You can try again at any time."));
    static constexpr auto WorkerLost = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "The part of this program that makes changes ended unexpectedly. What is marked as "
                      "done stays done. Please check again; it goes on from there."));
    static constexpr auto CutOff = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText",
        "An earlier run ended in the middle. You can simply go on, or have the settings put back."));
    static constexpr auto LeftRemoving = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText",
        "An earlier run ended while Office was being removed. The removal goes on by itself. Please "
        "wait ten minutes, then check again."));
    static constexpr auto CancelAsk =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "It stops at the next safe place. Really stop?"));
    static constexpr auto CloseAsk = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "A step is still running and stops at the next safe place. Close anyway?"));
    static constexpr auto Stopping =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Stopping at the next safe place …"));
    static constexpr auto ResumedAfterRestart =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "The restart is done. It goes on here."));
    static constexpr auto WaitingForNetwork = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "Waiting for the network. It goes on by itself as soon as you are connected."));
    static constexpr auto PatienceOver = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText",
        "The network was not seen within two minutes. Once you are connected, please check again."));
    static constexpr auto WindowsSilent = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "Windows has not answered for some minutes. Please wait a little and check again; "
                      "if it stays like this, restart the computer."));

    // putting back
    static constexpr auto PutBackDone =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Your settings are as they were before."));
    static constexpr auto PutBackPartly = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "Not everything could be put back. The rest is kept, so you can try again."));
    static constexpr auto PutBackNothing =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "There is nothing to put back."));

    // report, code, calendar, other programs
    //: %1: path of a file.
    static constexpr auto ReportSaved =
        windowSentence<QString>(QT_TRANSLATE_NOOP("WindowText", "The report is here: %1"));
    //: Behind the place of the report; %1: what the organization wants to know, such as "asset number".
    static constexpr auto ReportAsks = windowSentence<QStringList>(
        QT_TRANSLATE_NOOP("WindowText", "Please tell the helpdesk this, too: %1"));
    static constexpr auto ReportFailed = windowSentence<>(
        QT_TRANSLATE_NOOP("WindowText", "The report cannot be saved here. Please choose another folder."));
    //: %1: the support code, twelve digits.
    static constexpr auto TellTheCode = windowSentence<QString>(
        QT_TRANSLATE_NOOP("WindowText", "Tell them this support code; it says what happened: %1"));
    static constexpr auto CodeCopied =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "The support code is copied."));
    //: %1: path of a file.
    static constexpr auto CalendarSaved =
        windowSentence<QString>(QT_TRANSLATE_NOOP("WindowText", "The calendar file is here: %1"));
    //: Title of a calendar entry; %1: name of a product.
    static constexpr auto CalendarTitle =
        windowSentence<QString>(QT_TRANSLATE_NOOP("WindowText", "Renew the activation of %1"));
    //: Text of a calendar entry.
    static constexpr auto CalendarText = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "Connect this computer to your organization's network and start this program."));
    //: %1: name of a program, or address of a web page.
    static constexpr auto OpenFailed =
        windowSentence<QString>(QT_TRANSLATE_NOOP("WindowText", "This could not be opened: %1"));

    // status window
    static constexpr auto StatusLead = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText", "This is how the products on this computer are activated. Nothing is changed here."));
    static constexpr auto StatusReading =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "Reading the activation status …"));
    static constexpr auto StatusStillAsking = windowSentence<Count>(QT_TRANSLATE_N_NOOP(
        "WindowText",
        "Windows is still being asked, %n seconds so far. Right after a start this takes a while."));
    static constexpr auto StatusSilent = windowSentence<>(
        QT_TRANSLATE_NOOP("WindowText", "Windows has not answered. Please look again in a few minutes."));
    static constexpr auto StatusNoProducts =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "No licensed product was found on this computer."));
    static constexpr auto StatusNotTold =
        windowSentence<>(QT_TRANSLATE_NOOP("WindowText", "This computer cannot say what is activated."));
    //: %1: a file name.
    static constexpr auto StatusNoProfile = windowSentence<QString>(QT_TRANSLATE_NOOP(
        "WindowText", "There is no site profile, so this program cannot activate anything. Your "
                      "organization's helpdesk has the file; save it beside this program as %1."));
    static constexpr auto InsideArchive = windowSentence<>(QT_TRANSLATE_NOOP(
        "WindowText",
        "This program was started inside a zip file, where it cannot see what lies beside it. Please "
        "unpack the whole zip into a folder first, and start the program there."));
};

/// "12 seconds so far", from one minute on "3 minutes so far".
[[nodiscard]] QString elapsedText(std::chrono::seconds elapsed, const Phrasebook& phrases);

/// "Set the time zone": the button of a row that this step repairs.
[[nodiscard]] QString repairVerb(StepKind kind, const Phrasebook& phrases);

} // namespace activation::text
