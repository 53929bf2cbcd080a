// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CtlText.h"

#include "ui/text/CommonText.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

using enum CtlSentence;

struct Row
{
    CtlSentence which;
    const char* source;
};

constexpr std::array kRows{
    Row{NoCommand, QT_TRANSLATE_NOOP("CtlText", "Please name a command.")},
    Row{UnknownCommand, QT_TRANSLATE_NOOP("CtlText", "There is no command “%1”.")},
    Row{UnknownOption, QT_TRANSLATE_NOOP("CtlText", "There is no option “%1” here.")},
    Row{DidYouMean, QT_TRANSLATE_NOOP("CtlText", "Did you mean “%1”?")},
    //: %1: an option such as --profile.
    Row{ValueMissing, QT_TRANSLATE_NOOP("CtlText", "Something has to follow “%1”.")},
    //: %1: an option such as --yes.
    Row{ValueNotTaken, QT_TRANSLATE_NOOP("CtlText", "“%1” stands alone; nothing may follow it.")},
    //: %1: syntax of what is missing, such as "list | show NAME".
    Row{OperandMissing, QT_TRANSLATE_NOOP("CtlText", "Something is missing: %1")},
    Row{OperandNotWanted, QT_TRANSLATE_NOOP("CtlText", "“%1” is one word too many.")},
    //: %1: an option such as --out.
    Row{OptionMissing, QT_TRANSLATE_NOOP("CtlText", "This command needs “%1”.")},
    //: %1: a command line.
    Row{SeeHelp, QT_TRANSLATE_NOOP("CtlText", "How to use it: %1")},
    //: %1: what was typed; %2: the languages there are.
    Row{BadLanguage, QT_TRANSLATE_NOOP("CtlText", "The program does not speak “%1”. It speaks: %2")},
    //: %1: what was typed; %2: the roles there are.
    Row{BadRole, QT_TRANSLATE_NOOP("CtlText", "There is no role “%1”. There are: %2")},
    Row{BadDate, QT_TRANSLATE_NOOP("CtlText", "“%1” is not a date. Please write it like 2026-06-30.")},
    Row{BadSeconds, QT_TRANSLATE_NOOP("CtlText", "“%1” is not a number of seconds.")},
    Row{BadCheck, QT_TRANSLATE_NOOP("CtlText", "There is no check “%1”.")},
    Row{BadCode,
        QT_TRANSLATE_NOOP("CtlText", "“%1” is neither an error code nor a check nor a support code.")},
    //: %1: what was typed; %2: what is possible.
    Row{BadAction, QT_TRANSLATE_NOOP("CtlText", "“%1” is not possible here. Possible is: %2")},
    Row{UnknownPractice, QT_TRANSLATE_NOOP("CtlText", "There is no practice computer “%1”.")},
    Row{NeedsYes,
        QT_TRANSLATE_NOOP("CtlText", "Nobody is here to say yes, so nothing was changed. Add --yes to go "
                                     "ahead without asking.")},
    //: %1: path of a file or folder.
    Row{CannotWrite, QT_TRANSLATE_NOOP("CtlText", "It is not possible to write here: %1")},
    Row{NoExecutable, QT_TRANSLATE_NOOP("CtlText", "There is no program here: %1")},

    Row{NoProfile, QT_TRANSLATE_NOOP("CtlText", "There is no site profile, so the program does not know your "
                                                "organization.")},
    //: %1: a file name.
    Row{HowToGetProfile,
        QT_TRANSLATE_NOOP("CtlText",
                          "Your organization's helpdesk or software page has the file. Save it beside "
                          "this program as %1, or name it with --profile.")},
    Row{ProfileDamaged,
        QT_TRANSLATE_NOOP("CtlText",
                          "The site profile inside this program is damaged. Please get the program anew "
                          "from your organization.")},
    //: %1: path of a file.
    Row{ProfileValid, QT_TRANSLATE_NOOP("CtlText", "The site profile is valid: %1")},
    Row{ProfileOrganization, QT_TRANSLATE_NOOP("CtlText", "Organization: %1")},
    Row{ProfileService, QT_TRANSLATE_NOOP("CtlText", "Service: %1")},
    //: %1: path of the site profile.
    Row{ProfilePlace, QT_TRANSLATE_NOOP("CtlText", "Site profile: %1")},
    //: %1: host and port of the KMS host.
    Row{ProfileHost, QT_TRANSLATE_NOOP("CtlText", "Activation server: %1")},
    //: %1: SHA-256 in hexadecimal digits.
    Row{ProfileFingerprint, QT_TRANSLATE_NOOP("CtlText", "Fingerprint: %1")},
    Row{HostDiscovered, QT_TRANSLATE_NOOP("CtlText", "Activation server: named by the network (DNS)")},
    Row{HostPreset, QT_TRANSLATE_NOOP("CtlText", "Activation server: set by the organization beforehand")},
    //: %1: path of the copy; %2: organization.
    Row{Branded, QT_TRANSLATE_NOOP("CtlText", "%1 now carries the site profile of %2.")},

    //: %1: name of a practice computer.
    Row{PracticeNotice,
        QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1”: nothing on the real computer is changed.")},
    Row{Checking, QT_TRANSLATE_NOOP("CtlText", "Checking the computer …")},
    Row{Waiting, QT_TRANSLATE_NOOP("CtlText", "Waiting for the network. Ctrl+C ends it.")},
    Row{NothingInTheWay, QT_TRANSLATE_NOOP("CtlText", "Nothing stands in the way of activation.")},
    Row{OnlyAdvice, QT_TRANSLATE_NOOP("CtlText", "Activation is possible. There is some advice above.")},
    Row{SomethingInTheWay, QT_TRANSLATE_NOOP("CtlText", "Something has to be put right before activation.")},
    Row{NotEverythingChecked, QT_TRANSLATE_NOOP("CtlText", "Not everything could be checked.")},
    //: %1: number of a screen, "1-2"; %2: support code, twelve digits.
    Row{ScreenAndCode, QT_TRANSLATE_NOOP("CtlText", "Screen %1 · support code %2")},

    Row{CutOff,
        QT_TRANSLATE_NOOP("CtlText", "An earlier run was cut off in the middle. “activationctl undo” can "
                                     "put the settings back.")},
    Row{JournalDamaged, QT_TRANSLATE_NOOP("CtlText", "The end of the list of changes cannot be read. It will "
                                                     "be kept in %1; what comes before it can be put back.")},
    Row{PlanHeading, QT_TRANSLATE_NOOP("CtlText", "This will be done:")},
    Row{NothingToDo, QT_TRANSLATE_NOOP("CtlText", "There is nothing to do.")},
    Row{ObstaclesHeading,
        QT_TRANSLATE_NOOP("CtlText", "This stands in the way and has to be put right first:")},
    //: %1: an option.
    Row{RemoveConflictsHint,
        QT_TRANSLATE_NOOP("CtlText", "With %1 the program removes the Office products that are in the way.")},
    //: Question before changes are made; [y/N] are the keys and stay as they are.
    Row{GoAhead, QT_TRANSLATE_NOOP("CtlText", "Go ahead? [y/N] ")},
    Row{NothingChanged, QT_TRANSLATE_NOOP("CtlText", "Nothing was changed.")},
    Row{NeedsElevation,
        QT_TRANSLATE_NOOP("CtlText",
                          "Administrator rights are needed. Right-click “Terminal” or “Command Prompt”, "
                          "choose “Run as administrator”, and repeat the command there.")},
    Row{NeedsOtherAccount,
        QT_TRANSLATE_NOOP("CtlText",
                          "Administrator rights are needed, and this account has none. Somebody with an "
                          "administrator account has to run the command.")},
    Row{NotWindows, QT_TRANSLATE_NOOP("CtlText", "This computer cannot say what is activated.")},
    Row{NoProducts, QT_TRANSLATE_NOOP("CtlText", "No licensed product was found on this computer.")},
    Row{ProductsHeading, QT_TRANSLATE_NOOP("CtlText", "Products:")},
    //: %1: a command line.
    Row{TakeBack, QT_TRANSLATE_NOOP("CtlText", "To put the settings back: %1")},

    Row{UndoHeading, QT_TRANSLATE_NOOP("CtlText", "This can be put back:")},
    //: %1: what would be done; %2: when the change was made.
    Row{UndoEntry, QT_TRANSLATE_NOOP("CtlText", "%1 (changed %2)")},
    Row{UndoNothing, QT_TRANSLATE_NOOP("CtlText", "There is nothing to put back.")},
    Row{UndoDone, QT_TRANSLATE_NOOP("CtlText", "The settings are as they were before.")},
    Row{UndoPartly,
        QT_TRANSLATE_NOOP("CtlText", "Not everything could be put back. The rest is kept for the next "
                                     "“activationctl undo”.")},

    //: %1: number of a check; %2: its name.
    Row{CheckAnswers, QT_TRANSLATE_NOOP("CtlText", "Check %1: %2")},
    //: %1: one or more error codes that stood in a text beside the one explained.
    Row{OtherCodes, QT_TRANSLATE_NOOP("CtlText", "There are other codes in it: %1")},
    //: Title of a document.
    Row{GuideTitle, QT_TRANSLATE_NOOP("CtlText", "What every check and every error code means")},
    Row{GuideExamples, QT_TRANSLATE_NOOP("CtlText", "Names, dates and amounts in it are examples.")},
    //: Heading over the list of the thirteen checks.
    Row{GuideChecks, QT_TRANSLATE_NOOP("CtlText", "Checks")},
    //: Heading over answers such as "Not checked".
    Row{GuideGeneral, QT_TRANSLATE_NOOP("CtlText", "Answers that every check may give")},
    Row{GuideForYou, QT_TRANSLATE_NOOP("CtlText", "Error codes that you can solve yourself")},
    Row{GuideForHelpdesk, QT_TRANSLATE_NOOP("CtlText", "Error codes that the helpdesk can solve")},
    Row{GuideForAdministrators,
        QT_TRANSLATE_NOOP("CtlText", "Error codes that the administrators of the KMS host can solve")},
    //: %1: number of a screen, "1-2"; %2: what stands on it.
    Row{DecodeScreen, QT_TRANSLATE_NOOP("CtlText", "The caller sees screen %1: %2")},
    //: %1: number of a check; %2: its name; %3: what it found.
    Row{DecodeBlocking, QT_TRANSLATE_NOOP("CtlText", "First problem, check %1 (%2): %3")},
    Row{DecodeNoBlocking, QT_TRANSLATE_NOOP("CtlText", "No check stands in the way.")},
    //: %1: error code; %2: what it means.
    Row{DecodeError, QT_TRANSLATE_NOOP("CtlText", "Last error %1: %2")},
    //: %1: names of products.
    Row{DecodeProducts, QT_TRANSLATE_NOOP("CtlText", "On the computer: %1")},
    Row{DecodeElevated, QT_TRANSLATE_NOOP("CtlText", "The program has administrator rights.")},
    Row{DecodeCanBeElevated,
        QT_TRANSLATE_NOOP("CtlText", "The caller is an administrator who has to confirm.")},
    Row{DecodeStandardUser, QT_TRANSLATE_NOOP("CtlText", "The caller is not an administrator.")},
    Row{DecodeNameKnown, QT_TRANSLATE_NOOP("CtlText", "The activation server's name is known there.")},
    Row{DecodeNameUnknown, QT_TRANSLATE_NOOP("CtlText", "The activation server's name is not known there.")},
    Row{DecodePortOpen, QT_TRANSLATE_NOOP("CtlText", "The activation server can be reached.")},
    Row{DecodePortClosed, QT_TRANSLATE_NOOP("CtlText", "The activation server cannot be reached.")},
    Row{DecodeWrongLength, QT_TRANSLATE_NOOP("CtlText", "A support code has three groups of four digits.")},
    //: %1: one or more of the numbers 1, 2 and 3.
    Row{DecodeMisheard,
        QT_TRANSLATE_NOOP("CtlText", "Something was misheard. Please ask for this group again: %1")},
    Row{DecodeNotKnown,
        QT_TRANSLATE_NOOP("CtlText", "No version of the program that is known here makes this code. "
                                     "Please ask for all three groups again.")},

    Row{ReportWritten, QT_TRANSLATE_NOOP("CtlText", "The report is here: %1")},
    //: %1: name of a practice computer.
    Row{PracticeNew, QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1” begins anew.")},
    //: %1: name of a practice computer.
    Row{PracticeRestarted, QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1” has restarted.")},
    Row{PracticeAllNew, QT_TRANSLATE_NOOP("CtlText", "All practice computers begin anew.")},
    //: %1: a group of people, such as "staff".
    Row{PracticePerson, QT_TRANSLATE_NOOP("CtlText", "In front of it: %1")},
    //: %1: a command line.
    Row{PracticeTryIt, QT_TRANSLATE_NOOP("CtlText", "Try it: %1")},

    Row{Cancelled, QT_TRANSLATE_NOOP("CtlText", "Cancelled.")},
    //: %1: number of seconds.
    Row{TimeOver, QT_TRANSLATE_NOOP("CtlText", "Ended because the time of %1 seconds was over.")},
    Row{StorageFailed,
        QT_TRANSLATE_NOOP("CtlText", "The program cannot keep its records, so nothing was changed.")},
};

} // namespace

QString sentence(CtlSentence which, const Phrasebook& phrases, const QStringList& values)
{
    const auto row = std::ranges::find(kRows, which, &Row::which);
    Q_ASSERT(row != kRows.end());
    return filled(phrases.translate("CtlText", row->source), values);
}

} // namespace activation
