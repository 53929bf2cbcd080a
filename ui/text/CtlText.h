// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"
#include "core/visit/Screen.h"
#include "ui/text/Sentence.h"

namespace activation::text {

template <typename... Values> consteval Sentence<Values...> ctlSentence(const char* source)
{
    return {"CtlText", source};
}

/// The sentences of the command line itself; what is said about checks, steps, products and errors stands in
/// the other files of this folder.
struct CtlSentence
{
    // usage
    static constexpr auto NoCommand = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Please name a command."));
    static constexpr auto UnknownCommand =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "There is no command “%1”."));
    static constexpr auto UnknownOption =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "There is no option “%1” here."));
    static constexpr auto DidYouMean =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Did you mean “%1”?"));
    //: %1: an option such as --profile.
    static constexpr auto ValueMissing =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Something has to follow “%1”."));
    //: %1: an option such as --yes.
    static constexpr auto ValueNotTaken =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "“%1” stands alone; nothing may follow it."));
    //: %1: syntax of what is missing, such as "list | show NAME".
    static constexpr auto OperandMissing =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Something is missing: %1"));
    static constexpr auto OperandNotWanted =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "“%1” is one word too many."));
    //: %1: an option such as --out.
    static constexpr auto OptionMissing =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "This command needs “%1”."));
    //: %1: a command line.
    static constexpr auto SeeHelp = ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "How to use it: %1"));
    //: %1: what was typed; %2: the languages there are.
    static constexpr auto BadLanguage = ctlSentence<QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "The program does not speak “%1”. It speaks: %2"));
    //: %1: what was typed; %2: the roles there are.
    static constexpr auto BadRole =
        ctlSentence<QString, QString>(QT_TRANSLATE_NOOP("CtlText", "There is no role “%1”. There are: %2"));
    //: Asked before the first check, above a numbered list of groups of people.
    static constexpr auto RoleQuestion =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Who is this computer for?"));
    //: Behind it a number is typed.
    static constexpr auto RoleNumber = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Number:"));
    //: Behind it a date is typed.
    static constexpr auto LeftQuestion = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "Last day there, such as 2026-06-30; only Enter for who has not left:"));
    //: %1: what was typed; %2: what can be answered, such as "asset".
    static constexpr auto BadField = ctlSentence<QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "“%1” answers nothing that the helpdesk asks. It asks: %2"));
    static constexpr auto BadDate = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "“%1” is not a date. Please write it like 2026-06-30."));
    static constexpr auto BadSeconds =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "“%1” is not a number of seconds."));
    static constexpr auto BadCheck =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "There is no check “%1”."));
    static constexpr auto BadCode = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "“%1” is neither an error code nor a check nor a support code."));
    //: %1: what was typed; %2: what is possible.
    static constexpr auto BadAction = ctlSentence<QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "“%1” is not possible here. Possible is: %2"));
    static constexpr auto UnknownPractice =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "There is no practice computer “%1”."));
    static constexpr auto NeedsYes = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText",
        "Nobody is here to say yes, so nothing was changed. Add --yes to go ahead without asking."));
    //: %1: path of a file or folder.
    static constexpr auto CannotWrite =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "It is not possible to write here: %1"));
    static constexpr auto NoExecutable =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "There is no program here: %1"));

    //: Said before anything else by a program that cannot run there.
    static constexpr auto WindowsTooOld = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "This Windows is too old for the program: it needs Windows 10, version 1809, or newer. "
                   "Please ask your organization's helpdesk for help with activation."));

    // site profile
    static constexpr auto NoProfile = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "There is no site profile, so the program does not know your organization."));
    //: %1: a file name.
    static constexpr auto HowToGetProfile = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "Your organization's helpdesk or software page has the file. Save it "
                                     "beside this program as %1, or name it with --profile."));
    static constexpr auto ProfileDamaged =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The site profile inside this program is damaged. Please "
                                                   "get the program anew from your organization."));
    //: %1: path of a file.
    static constexpr auto ProfileValid =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "The site profile is valid: %1"));
    static constexpr auto ProfileOrganization =
        ctlSentence<LocalizedText>(QT_TRANSLATE_NOOP("CtlText", "Organization: %1"));
    static constexpr auto ProfileService =
        ctlSentence<LocalizedText>(QT_TRANSLATE_NOOP("CtlText", "Service: %1"));
    //: %1: path of the site profile.
    static constexpr auto ProfilePlace =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Site profile: %1"));
    //: %1: host and port of the KMS host.
    static constexpr auto ProfileHost =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Activation server: %1"));
    //: %1: SHA-256 in hexadecimal digits.
    static constexpr auto ProfileFingerprint =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Fingerprint: %1"));
    static constexpr auto HostDiscovered =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Activation server: named by the network (DNS)"));
    static constexpr auto HostPreset =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Activation server: set by the organization beforehand"));
    //: %1: path of the copy; %2: organization.
    static constexpr auto Branded = ctlSentence<QString, LocalizedText>(
        QT_TRANSLATE_NOOP("CtlText", "%1 now carries the site profile of %2."));
    //: %1: path of a program.
    static constexpr auto BrandSigned = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "%1 is signed, and a profile inside would make the signature invalid. "
                                     "Brand the program before it is signed, then sign it."));
    //: %1: path of a file.
    static constexpr auto BrandForeign = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "%1 is not one of our programs, so no profile goes inside."));
    //: %1: path of a file; %2: an option.
    static constexpr auto BrandExists = ctlSentence<QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "%1 exists already. With %2 it is replaced."));

    // checks
    //: %1: name of a practice computer.
    static constexpr auto PracticeNotice = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1”: nothing on the real computer is changed."));
    //: %1: names of what was not asked.
    static constexpr auto NotRecordedNotice = ctlSentence<QStringList>(QT_TRANSLATE_NOOP(
        "CtlText", "It was made from a recording. This was not recorded, and is not guessed: %1"));
    static constexpr auto Checking = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Checking the computer …"));
    static constexpr auto Waiting =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Waiting for the network. Ctrl+C ends it."));
    static constexpr auto StillAsking = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText",
        "Windows is still being asked about its licenses. Right after a start this takes a while."));
    static constexpr auto NothingInTheWay =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Nothing stands in the way of activation."));
    static constexpr auto OnlyAdvice =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Activation is possible. There is some advice above."));
    static constexpr auto SomethingInTheWay =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Something has to be put right before activation."));
    static constexpr auto SomeInTheWay = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "Some products cannot be activated at the moment, the others can. See above."));
    static constexpr auto NotPossibleHere = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "Activation is not possible here. What you can do instead stands above."));
    static constexpr auto NotEverythingChecked =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Not everything could be checked."));
    //: %1: number of a screen, "1-2"; %2: support code, twelve digits.
    static constexpr auto ScreenAndCode =
        ctlSentence<Screen, QString>(QT_TRANSLATE_NOOP("CtlText", "Screen %1 · support code %2"));

    // plan and activation
    static constexpr auto CutOff = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText",
        "An earlier run was cut off in the middle. “activationctl undo” can put the settings back."));
    static constexpr auto LeftRemoving = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText",
        "An earlier run ended while Office was being removed. The removal goes on by itself; if it is still "
        "listed, wait ten minutes."));
    static constexpr auto JournalDamaged = ctlSentence<QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "The end of the list of changes cannot be read (%1). It will be kept in "
                                     "%2; what comes before it can be put back."));
    static constexpr auto PlanHeading = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "This will be done:"));
    static constexpr auto WordsBefore =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Please read this first:"));
    static constexpr auto WordsAfter = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "What comes next:"));
    static constexpr auto HelpHeading =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Help at your organization:"));
    static constexpr auto NothingToDo =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "There is nothing to do."));
    //: %1: a word that somebody has given; %2: names of products.
    static constexpr auto NoSuchProduct = ctlSentence<QString, QString>(
        QT_TRANSLATE_NOOP("CtlText", "“%1” is none of the products on this computer: %2"));
    static constexpr auto ObstaclesHeading =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "This stands in the way and has to be put right first:"));
    //: %1: an option.
    static constexpr auto RemoveConflictsHint = ctlSentence<QString>(
        QT_TRANSLATE_NOOP("CtlText", "With %1 the program removes the Office products that are in the way."));
    //: Question before changes are made; [y/N] are the keys and stay as they are.
    static constexpr auto GoAhead = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Go ahead? [y/N] "));
    static constexpr auto NothingChanged =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Nothing was changed."));
    static constexpr auto NeedsElevation = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "Administrator rights are needed. Right-click “Terminal” or “Command Prompt”, choose “Run "
                   "as administrator”, and repeat the command there."));
    static constexpr auto NeedsOtherAccount = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "Administrator rights are needed, and this account has none. Somebody "
                                     "with an administrator account has to run the command."));
    static constexpr auto NotWindows =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "This computer cannot say what is activated."));
    static constexpr auto NoProducts =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "No licensed product was found on this computer."));
    static constexpr auto ProductsHeading = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Products:"));
    //: %1: names of products; %2: an option.
    static constexpr auto SubscriptionStays = ctlSentence<QStringList, QString>(QT_TRANSLATE_NOOP(
        "CtlText", "Somebody may be using this, so it stays: %1. With %2 it is removed too."));
    //: %1: a command line.
    static constexpr auto TakeBack =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "To put the settings back: %1"));

    // undo
    static constexpr auto UndoHeading = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "This can be put back:"));
    //: %1: what would be done; %2: when the change was made.
    static constexpr auto UndoEntry =
        ctlSentence<QString, QString>(QT_TRANSLATE_NOOP("CtlText", "%1 (changed %2)"));
    static constexpr auto UndoNothing =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "There is nothing to put back."));
    //: Above a list of changes.
    static constexpr auto UndoLasting =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "This cannot be put back:"));
    static constexpr auto UndoGoAhead =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Put the settings back? [y/N] "));
    static constexpr auto UndoDone =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The settings are as they were before."));
    static constexpr auto UndoPartly = ctlSentence<>(QT_TRANSLATE_NOOP(
        "CtlText", "Not everything could be put back. The rest is kept for the next “activationctl undo”."));

    // explain and decode
    //: %1: number of a check; %2: its name.
    static constexpr auto CheckAnswers =
        ctlSentence<int, QString>(QT_TRANSLATE_NOOP("CtlText", "Check %1: %2"));
    //: %1: one or more error codes of the table, which differ by one digit from what was written.
    static constexpr auto NearestCodes = ctlSentence<QStringList>(
        QT_TRANSLATE_NOOP("CtlText", "If a digit was misread, this may be meant: %1"));
    static constexpr auto NoCodeButTopics = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "There is no error code in it. By its words it is about this:"));
    //: %1: words that can be asked about.
    static constexpr auto TopicsThereAre =
        ctlSentence<QStringList>(QT_TRANSLATE_NOOP("CtlText", "You can also ask about: %1"));
    //: %1: one or more error codes that stood in a text beside the one explained.
    static constexpr auto OtherCodes =
        ctlSentence<QStringList>(QT_TRANSLATE_NOOP("CtlText", "There are other codes in it: %1"));
    //: Title of a document.
    static constexpr auto GuideTitle =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "What every check and every error code means"));
    static constexpr auto GuideExamples =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Names, dates and amounts in it are examples."));
    //: Heading over the list of the thirteen checks.
    static constexpr auto GuideChecks = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Checks"));
    //: Heading over answers such as "Not checked".
    static constexpr auto GuideGeneral =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Answers that every check may give"));
    static constexpr auto GuideForYou =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Error codes that you can solve yourself"));
    static constexpr auto GuideForHelpdesk =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Error codes that the helpdesk can solve"));
    static constexpr auto GuideForAdministrators = ctlSentence<>(
        QT_TRANSLATE_NOOP("CtlText", "Error codes that the administrators of the KMS host can solve"));
    //: %1: number of a screen, "1-2"; %2: what stands on it.
    static constexpr auto DecodeScreen =
        ctlSentence<Screen, QString>(QT_TRANSLATE_NOOP("CtlText", "The caller sees screen %1: %2"));
    //: %1: number of a check; %2: its name; %3: what it found.
    static constexpr auto DecodeBlocking =
        ctlSentence<int, QString, QString>(QT_TRANSLATE_NOOP("CtlText", "First problem, check %1 (%2): %3"));
    static constexpr auto DecodeNoBlocking =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "No check stands in the way."));
    //: %1: error code; %2: what it means.
    static constexpr auto DecodeError =
        ctlSentence<std::uint32_t, QString>(QT_TRANSLATE_NOOP("CtlText", "Last error %1: %2"));
    //: %1: names of products.
    static constexpr auto DecodeProducts =
        ctlSentence<QStringList>(QT_TRANSLATE_NOOP("CtlText", "On the computer: %1"));
    static constexpr auto DecodeElevated =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The program has administrator rights."));
    static constexpr auto DecodeCanBeElevated =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The caller is an administrator who has to confirm."));
    static constexpr auto DecodeStandardUser =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The caller is not an administrator."));
    static constexpr auto DecodeNameKnown =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The activation server's name is known there."));
    static constexpr auto DecodeNameUnknown =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The activation server's name is not known there."));
    static constexpr auto DecodePortOpen =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The activation server can be reached."));
    static constexpr auto DecodePortClosed =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "The activation server cannot be reached."));
    static constexpr auto DecodeWrongLength =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "A support code has three groups of four digits."));
    //: %1: one or more of the numbers 1, 2 and 3.
    static constexpr auto DecodeMisheard = ctlSentence<QStringList>(
        QT_TRANSLATE_NOOP("CtlText", "Something was misheard. Please ask for this group again: %1"));
    static constexpr auto DecodeNotKnown =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "No version of the program that is known here makes this "
                                                   "code. Please ask for all three groups again."));

    // report and practice
    static constexpr auto ReportWritten =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "The report is here: %1"));
    //: %1: name of a practice computer.
    static constexpr auto PracticeNew =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1” begins anew."));
    //: %1: name of a practice computer.
    static constexpr auto PracticeRestarted =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Practice computer “%1” has restarted."));
    static constexpr auto PracticeAllNew =
        ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "All practice computers begin anew."));
    //: %1: a group of people, such as "staff".
    static constexpr auto PracticePerson =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "In front of it: %1"));
    //: %1: a command line.
    static constexpr auto PracticeTryIt = ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Try it: %1"));

    // endings
    static constexpr auto Cancelled = ctlSentence<>(QT_TRANSLATE_NOOP("CtlText", "Cancelled."));
    //: %1: number of seconds.
    static constexpr auto TimeOver =
        ctlSentence<QString>(QT_TRANSLATE_NOOP("CtlText", "Ended because the time of %1 seconds was over."));
};

/// "Checking your computer": what stands large on a screen of the window.
[[nodiscard]] QString screenName(Screen screen, const Phrasebook& phrases);

/// "Is the clock right? …": what one check asks, and why.
[[nodiscard]] QString checkQuestion(CheckId check, const Phrasebook& phrases);

} // namespace activation::text
