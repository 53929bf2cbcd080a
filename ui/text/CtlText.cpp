// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CtlText.h"

#include "ui/text/CommonText.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

struct CtlRow
{
    CtlSentence which;
    const char* source;
};

constexpr auto kCtlRows = [] {
    using enum CtlSentence;
    return std::array{
        CtlRow{NoCommand, QT_TRANSLATE_NOOP("CtlText", "Please name a command.")},
        CtlRow{UnknownCommand, QT_TRANSLATE_NOOP("CtlText", "There is no command “%1”.")},
        CtlRow{UnknownOption, QT_TRANSLATE_NOOP("CtlText", "There is no option “%1” here.")},
        CtlRow{DidYouMean, QT_TRANSLATE_NOOP("CtlText", "Did you mean “%1”?")},
        //: %1: an option such as --profile.
        CtlRow{ValueMissing, QT_TRANSLATE_NOOP("CtlText", "Something has to follow “%1”.")},
        //: %1: an option such as --yes.
        CtlRow{ValueNotTaken, QT_TRANSLATE_NOOP("CtlText", "“%1” stands alone; nothing may follow it.")},
        //: %1: syntax of what is missing, such as "list | show NAME".
        CtlRow{OperandMissing, QT_TRANSLATE_NOOP("CtlText", "Something is missing: %1")},
        CtlRow{OperandNotWanted, QT_TRANSLATE_NOOP("CtlText", "“%1” is one word too many.")},
        //: %1: an option such as --out.
        CtlRow{OptionMissing, QT_TRANSLATE_NOOP("CtlText", "This command needs “%1”.")},
        //: %1: a command line.
        CtlRow{SeeHelp, QT_TRANSLATE_NOOP("CtlText", "How to use it: %1")},
        //: %1: what was typed; %2: the languages there are.
        CtlRow{BadLanguage, QT_TRANSLATE_NOOP("CtlText", "The program does not speak “%1”. It speaks: %2")},
        //: %1: what was typed; %2: the roles there are.
        CtlRow{BadRole, QT_TRANSLATE_NOOP("CtlText", "There is no role “%1”. There are: %2")},
        CtlRow{BadDate, QT_TRANSLATE_NOOP("CtlText", "“%1” is not a date. Please write it like 2026-06-30.")},
        CtlRow{BadSeconds, QT_TRANSLATE_NOOP("CtlText", "“%1” is not a number of seconds.")},
        CtlRow{BadCheck, QT_TRANSLATE_NOOP("CtlText", "There is no check “%1”.")},
        CtlRow{BadCode,
               QT_TRANSLATE_NOOP("CtlText", "“%1” is neither an error code nor a check nor a support code.")},
        //: %1: what was typed; %2: what is possible.
        CtlRow{BadAction, QT_TRANSLATE_NOOP("CtlText", "“%1” is not possible here. Possible is: %2")},
        CtlRow{UnknownPractice, QT_TRANSLATE_NOOP("CtlText", "There is no practice computer “%1”.")},
        CtlRow{NeedsYes, QT_TRANSLATE_NOOP(
                             "CtlText", "Nobody is here to say yes, so nothing was changed. Add --yes to go "
                                        "ahead without asking.")},
        //: %1: path of a file or folder.
        CtlRow{CannotWrite, QT_TRANSLATE_NOOP("CtlText", "It is not possible to write here: %1")},
        CtlRow{NoExecutable, QT_TRANSLATE_NOOP("CtlText", "There is no program here: %1")},

        CtlRow{NoProfile,
               QT_TRANSLATE_NOOP("CtlText", "There is no site profile, so the program does not know your "
                                            "organization.")},
        //: %1: a file name.
        CtlRow{HowToGetProfile,
               QT_TRANSLATE_NOOP("CtlText",
                                 "Your organization's helpdesk or software page has the file. Save it beside "
                                 "this program as %1, or name it with --profile.")},
        CtlRow{ProfileDamaged,
               QT_TRANSLATE_NOOP(
                   "CtlText", "The site profile inside this program is damaged. Please get the program anew "
                              "from your organization.")},
        //: %1: path of a file.
        CtlRow{ProfileValid, QT_TRANSLATE_NOOP("CtlText", "The site profile is valid: %1")},
        CtlRow{ProfileOrganization, QT_TRANSLATE_NOOP("CtlText", "Organization: %1")},
        CtlRow{ProfileService, QT_TRANSLATE_NOOP("CtlText", "Service: %1")},
        //: %1: path of the site profile.
        CtlRow{ProfilePlace, QT_TRANSLATE_NOOP("CtlText", "Site profile: %1")},
        //: %1: host and port of the KMS host.
        CtlRow{ProfileHost, QT_TRANSLATE_NOOP("CtlText", "Activation server: %1")},
        //: %1: SHA-256 in hexadecimal digits.
        CtlRow{ProfileFingerprint, QT_TRANSLATE_NOOP("CtlText", "Fingerprint: %1")},
        CtlRow{HostDiscovered, QT_TRANSLATE_NOOP("CtlText", "Activation server: named by the network (DNS)")},
        CtlRow{HostPreset,
               QT_TRANSLATE_NOOP("CtlText", "Activation server: set by the organization beforehand")},
        //: %1: path of the copy; %2: organization.
        CtlRow{Branded, QT_TRANSLATE_NOOP("CtlText", "%1 now carries the site profile of %2.")},

        //: %1: name of a practice computer.
        CtlRow{
            PracticeNotice,
            QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1”: nothing on the real computer is changed.")},
        CtlRow{Checking, QT_TRANSLATE_NOOP("CtlText", "Checking the computer …")},
        CtlRow{Waiting, QT_TRANSLATE_NOOP("CtlText", "Waiting for the network. Ctrl+C ends it.")},
        CtlRow{NothingInTheWay, QT_TRANSLATE_NOOP("CtlText", "Nothing stands in the way of activation.")},
        CtlRow{OnlyAdvice,
               QT_TRANSLATE_NOOP("CtlText", "Activation is possible. There is some advice above.")},
        CtlRow{SomethingInTheWay,
               QT_TRANSLATE_NOOP("CtlText", "Something has to be put right before activation.")},
        CtlRow{NotEverythingChecked, QT_TRANSLATE_NOOP("CtlText", "Not everything could be checked.")},
        //: %1: number of a screen, "1-2"; %2: support code, twelve digits.
        CtlRow{ScreenAndCode, QT_TRANSLATE_NOOP("CtlText", "Screen %1 · support code %2")},

        CtlRow{CutOff, QT_TRANSLATE_NOOP("CtlText",
                                         "An earlier run was cut off in the middle. “activationctl undo” can "
                                         "put the settings back.")},
        CtlRow{JournalDamaged,
               QT_TRANSLATE_NOOP("CtlText", "The end of the list of changes cannot be read. It will "
                                            "be kept in %1; what comes before it can be put back.")},
        CtlRow{PlanHeading, QT_TRANSLATE_NOOP("CtlText", "This will be done:")},
        CtlRow{NothingToDo, QT_TRANSLATE_NOOP("CtlText", "There is nothing to do.")},
        CtlRow{ObstaclesHeading,
               QT_TRANSLATE_NOOP("CtlText", "This stands in the way and has to be put right first:")},
        //: %1: an option.
        CtlRow{RemoveConflictsHint,
               QT_TRANSLATE_NOOP("CtlText",
                                 "With %1 the program removes the Office products that are in the way.")},
        //: Question before changes are made; [y/N] are the keys and stay as they are.
        CtlRow{GoAhead, QT_TRANSLATE_NOOP("CtlText", "Go ahead? [y/N] ")},
        CtlRow{NothingChanged, QT_TRANSLATE_NOOP("CtlText", "Nothing was changed.")},
        CtlRow{NeedsElevation,
               QT_TRANSLATE_NOOP(
                   "CtlText", "Administrator rights are needed. Right-click “Terminal” or “Command Prompt”, "
                              "choose “Run as administrator”, and repeat the command there.")},
        CtlRow{NeedsOtherAccount,
               QT_TRANSLATE_NOOP(
                   "CtlText", "Administrator rights are needed, and this account has none. Somebody with an "
                              "administrator account has to run the command.")},
        CtlRow{NotWindows, QT_TRANSLATE_NOOP("CtlText", "This computer cannot say what is activated.")},
        CtlRow{NoProducts, QT_TRANSLATE_NOOP("CtlText", "No licensed product was found on this computer.")},
        CtlRow{ProductsHeading, QT_TRANSLATE_NOOP("CtlText", "Products:")},
        //: %1: a command line.
        CtlRow{TakeBack, QT_TRANSLATE_NOOP("CtlText", "To put the settings back: %1")},

        CtlRow{UndoHeading, QT_TRANSLATE_NOOP("CtlText", "This can be put back:")},
        //: %1: what would be done; %2: when the change was made.
        CtlRow{UndoEntry, QT_TRANSLATE_NOOP("CtlText", "%1 (changed %2)")},
        CtlRow{UndoNothing, QT_TRANSLATE_NOOP("CtlText", "There is nothing to put back.")},
        CtlRow{UndoDone, QT_TRANSLATE_NOOP("CtlText", "The settings are as they were before.")},
        CtlRow{UndoPartly,
               QT_TRANSLATE_NOOP("CtlText", "Not everything could be put back. The rest is kept for the next "
                                            "“activationctl undo”.")},

        //: %1: number of a check; %2: its name.
        CtlRow{CheckAnswers, QT_TRANSLATE_NOOP("CtlText", "Check %1: %2")},
        //: %1: one or more error codes that stood in a text beside the one explained.
        CtlRow{OtherCodes, QT_TRANSLATE_NOOP("CtlText", "There are other codes in it: %1")},
        //: Title of a document.
        CtlRow{GuideTitle, QT_TRANSLATE_NOOP("CtlText", "What every check and every error code means")},
        CtlRow{GuideExamples, QT_TRANSLATE_NOOP("CtlText", "Names, dates and amounts in it are examples.")},
        //: Heading over the list of the thirteen checks.
        CtlRow{GuideChecks, QT_TRANSLATE_NOOP("CtlText", "Checks")},
        //: Heading over answers such as "Not checked".
        CtlRow{GuideGeneral, QT_TRANSLATE_NOOP("CtlText", "Answers that every check may give")},
        CtlRow{GuideForYou, QT_TRANSLATE_NOOP("CtlText", "Error codes that you can solve yourself")},
        CtlRow{GuideForHelpdesk, QT_TRANSLATE_NOOP("CtlText", "Error codes that the helpdesk can solve")},
        CtlRow{GuideForAdministrators,
               QT_TRANSLATE_NOOP("CtlText", "Error codes that the administrators of the KMS host can solve")},
        //: %1: number of a screen, "1-2"; %2: what stands on it.
        CtlRow{DecodeScreen, QT_TRANSLATE_NOOP("CtlText", "The caller sees screen %1: %2")},
        //: %1: number of a check; %2: its name; %3: what it found.
        CtlRow{DecodeBlocking, QT_TRANSLATE_NOOP("CtlText", "First problem, check %1 (%2): %3")},
        CtlRow{DecodeNoBlocking, QT_TRANSLATE_NOOP("CtlText", "No check stands in the way.")},
        //: %1: error code; %2: what it means.
        CtlRow{DecodeError, QT_TRANSLATE_NOOP("CtlText", "Last error %1: %2")},
        //: %1: names of products.
        CtlRow{DecodeProducts, QT_TRANSLATE_NOOP("CtlText", "On the computer: %1")},
        CtlRow{DecodeElevated, QT_TRANSLATE_NOOP("CtlText", "The program has administrator rights.")},
        CtlRow{DecodeCanBeElevated,
               QT_TRANSLATE_NOOP("CtlText", "The caller is an administrator who has to confirm.")},
        CtlRow{DecodeStandardUser, QT_TRANSLATE_NOOP("CtlText", "The caller is not an administrator.")},
        CtlRow{DecodeNameKnown, QT_TRANSLATE_NOOP("CtlText", "The activation server's name is known there.")},
        CtlRow{DecodeNameUnknown,
               QT_TRANSLATE_NOOP("CtlText", "The activation server's name is not known there.")},
        CtlRow{DecodePortOpen, QT_TRANSLATE_NOOP("CtlText", "The activation server can be reached.")},
        CtlRow{DecodePortClosed, QT_TRANSLATE_NOOP("CtlText", "The activation server cannot be reached.")},
        CtlRow{DecodeWrongLength,
               QT_TRANSLATE_NOOP("CtlText", "A support code has three groups of four digits.")},
        //: %1: one or more of the numbers 1, 2 and 3.
        CtlRow{DecodeMisheard,
               QT_TRANSLATE_NOOP("CtlText", "Something was misheard. Please ask for this group again: %1")},
        CtlRow{DecodeNotKnown,
               QT_TRANSLATE_NOOP("CtlText", "No version of the program that is known here makes this code. "
                                            "Please ask for all three groups again.")},

        CtlRow{ReportWritten, QT_TRANSLATE_NOOP("CtlText", "The report is here: %1")},
        //: %1: name of a practice computer.
        CtlRow{PracticeNew, QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1” begins anew.")},
        //: %1: name of a practice computer.
        CtlRow{PracticeRestarted, QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1” has restarted.")},
        CtlRow{PracticeAllNew, QT_TRANSLATE_NOOP("CtlText", "All practice computers begin anew.")},
        //: %1: a group of people, such as "staff".
        CtlRow{PracticePerson, QT_TRANSLATE_NOOP("CtlText", "In front of it: %1")},
        //: %1: a command line.
        CtlRow{PracticeTryIt, QT_TRANSLATE_NOOP("CtlText", "Try it: %1")},

        CtlRow{Cancelled, QT_TRANSLATE_NOOP("CtlText", "Cancelled.")},
        //: %1: number of seconds.
        CtlRow{TimeOver, QT_TRANSLATE_NOOP("CtlText", "Ended because the time of %1 seconds was over.")},
        CtlRow{StorageFailed,
               QT_TRANSLATE_NOOP("CtlText", "The program cannot keep its records, so nothing was changed.")},
    };
}();

} // namespace

QString sentence(CtlSentence which, const Phrasebook& phrases, const QStringList& values)
{
    const auto row = std::ranges::find(kCtlRows, which, &CtlRow::which);
    Q_ASSERT(row != kCtlRows.end());
    return filled(phrases.translate("CtlText", row->source), values);
}

} // namespace activation::text
