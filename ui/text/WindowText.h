// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"
#include "ui/text/Phrasebook.h"

#include <QStringList>

#include <chrono>

namespace activation::text {

/// The words of the window itself, buttons and messages; what is said about checks, steps, products, errors
/// and whole screens stands in the other files of this folder. The comment names the values that %1, %2 …
/// stand for; a number among them chooses the plural.
enum class WindowSentence {
    // general
    AppName,
    WindowTitle, ///< name of this program, number of the screen
    ScreenNumber,
    SupportCode,
    PracticeBadge, ///< title of the practice computer
    LanguageMenu,
    LookingForProfile,

    // the five steps
    StepCheck,
    StepNetwork,
    StepRemove,
    StepActivate,
    StepFinish,
    RailName, ///< number of the step, its name, its state
    RailNow,
    RailDone,
    RailSkipped,
    RailAhead,

    // buttons
    Next,
    Back,
    CheckAgain,
    TryAgain,
    ActivateNow,
    Remove,
    KeepThem,
    ClosePrograms,
    CancelRun,
    Close,
    PutBack,
    StatusOnly,
    BackToAssistant,
    AddToCalendar,
    SaveReport,
    CopyCode,
    OpenVpn, ///< name of the VPN client
    HowToVpn,
    OpenGate,
    OpenLink, ///< title of the page
    WriteMail,
    Yes,
    No,
    RestartLater,

    // rows
    RowChecking,
    RowName, ///< number, title, word at its end
    WordKeep,
    WordRemove,
    WordOpen,
    ProductDetail,       ///< size, languages, number of minutes
    ProductDetailNoSize, ///< languages, number of minutes
    ProductStays,
    DaysUnit, ///< the number above it
    NoEnd,
    ErrorCode, ///< code

    // headings and names of lists, some of them only read aloud
    Contacts,
    TasksBefore,
    FiveSteps,
    ListOfChecks,
    ListOfSteps,
    ListOfProducts,
    ListOfPrograms,
    ProgressBar,
    GoesToScreen, ///< number of the screen, its name
    AsksPermission,

    // commit
    CommitLead,
    CommitLeadPlain,
    CommitHost,    ///< organization
    CommitDaysNow, ///< number of days
    CommitUndo,
    ForeignHostNote,

    // a run
    ElapsedSeconds, ///< number of seconds; see also elapsedText()
    ElapsedMinutes, ///< number of minutes
    StepsDone,      ///< done, all
    WaitingForPermission,
    Declined,
    WorkerLost,
    CutOff,
    CancelAsk,
    CloseAsk,
    Stopping,
    ResumedAfterRestart,
    WaitingForNetwork,
    PatienceOver,

    // putting back
    PuttingBack,
    PutBackDone,
    PutBackPartly,
    PutBackNothing,

    // report, code, calendar, other programs
    ReportSaved, ///< path
    ReportFailed,
    CodeCopied,
    CalendarOpened,
    CalendarSaved, ///< path
    CalendarTitle, ///< product
    CalendarText,
    OpenFailed, ///< program or page

    // status window
    StatusLead,
    StatusReading,
    StatusNoProducts,
    StatusNotTold,
    StatusNoProfile, ///< file name
};

/// The sentence with its values filled in.
[[nodiscard]] QString sentence(WindowSentence which, const Phrasebook& phrases,
                               const QStringList& values = {});

/// "12 seconds so far", from one minute on "3 minutes so far".
[[nodiscard]] QString elapsedText(std::chrono::seconds elapsed, const Phrasebook& phrases);

/// "Set the time zone": the button of a row that this step repairs.
[[nodiscard]] QString repairVerb(StepKind kind, const Phrasebook& phrases);

} // namespace activation::text
