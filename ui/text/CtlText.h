// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"
#include "core/visit/Screen.h"
#include "ui/text/Phrasebook.h"

#include <QStringList>

namespace activation::text {

/// The sentences of the command line itself; what is said about checks, steps, products and errors stands in
/// the other files of this folder. The comment names the values that %1, %2 … stand for.
enum class CtlSentence {
    // usage
    NoCommand,
    UnknownCommand,   ///< word
    UnknownOption,    ///< option
    DidYouMean,       ///< word
    ValueMissing,     ///< option
    ValueNotTaken,    ///< option
    OperandMissing,   ///< what is missing
    OperandNotWanted, ///< word
    OptionMissing,    ///< option
    SeeHelp,          ///< command line
    BadLanguage,      ///< word, known ones
    BadRole,          ///< word, known ones
    BadDate,          ///< word
    BadSeconds,       ///< word
    BadCheck,         ///< word
    BadCode,          ///< word
    BadAction,        ///< word, known ones
    UnknownPractice,  ///< word
    NeedsYes,
    CannotWrite,  ///< path
    NoExecutable, ///< path

    // site profile
    NoProfile,
    HowToGetProfile, ///< file name
    ProfileDamaged,
    ProfileValid,        ///< file
    ProfileOrganization, ///< name
    ProfileService,      ///< name
    ProfilePlace,        ///< path
    ProfileHost,         ///< host:port
    ProfileFingerprint,  ///< SHA-256
    HostDiscovered,
    HostPreset,
    Branded, ///< path, organization

    // checks
    PracticeNotice, ///< name
    Checking,
    Waiting,
    NothingInTheWay,
    OnlyAdvice,
    SomethingInTheWay,
    NotEverythingChecked,
    ScreenAndCode, ///< screen number, support code

    // plan and activation
    CutOff,
    JournalDamaged, ///< path of what is set aside
    PlanHeading,
    NothingToDo,
    ObstaclesHeading,
    RemoveConflictsHint, ///< option
    GoAhead,
    NothingChanged,
    NeedsElevation,
    NeedsOtherAccount,
    NotWindows,
    NoProducts,
    ProductsHeading,
    TakeBack, ///< command line

    // undo
    UndoHeading,
    UndoEntry, ///< what would be put back, date
    UndoNothing,
    UndoDone,
    UndoPartly,

    // explain and decode
    CheckAnswers, ///< number, name
    OtherCodes,   ///< codes
    GuideTitle,
    GuideExamples,
    GuideChecks,
    GuideGeneral,
    GuideForYou,
    GuideForHelpdesk,
    GuideForAdministrators,
    DecodeScreen,   ///< number, name
    DecodeBlocking, ///< check number, check name, heading
    DecodeNoBlocking,
    DecodeError,    ///< code, heading
    DecodeProducts, ///< list
    DecodeElevated,
    DecodeCanBeElevated,
    DecodeStandardUser,
    DecodeNameKnown,
    DecodeNameUnknown,
    DecodePortOpen,
    DecodePortClosed,
    DecodeWrongLength,
    DecodeMisheard, ///< group numbers
    DecodeNotKnown,

    // report and practice
    ReportWritten,     ///< path
    PracticeNew,       ///< name
    PracticeRestarted, ///< name
    PracticeAllNew,
    PracticePerson, ///< role
    PracticeTryIt,  ///< command line

    // endings
    Cancelled,
    TimeOver, ///< seconds
    StorageFailed,
};

/// The sentence with its values filled in.
[[nodiscard]] QString sentence(CtlSentence which, const Phrasebook& phrases, const QStringList& values = {});

/// "Checking your computer": what stands large on a screen of the window.
[[nodiscard]] QString screenName(Screen screen, const Phrasebook& phrases);

/// "Is the clock right? …": what one check asks, and why.
[[nodiscard]] QString checkQuestion(CheckId check, const Phrasebook& phrases);

} // namespace activation::text
