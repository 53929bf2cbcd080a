// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/Sentence.h"

namespace activation::text {

consteval Sentence<> ctlHelp(const char* source)
{
    return {"CtlHelp", source};
}

/// What the help of the command line says; names and syntax are not words and stand elsewhere.
struct CtlHelp
{
    // one sentence for each command
    static constexpr auto Check = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "Looks whether anything stands in the way of activation. Changes nothing."));
    static constexpr auto Status =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Shows every product, its state and how many days are left."));
    static constexpr auto Activate = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "Shows what will be done, asks, and then activates. Needs administrator rights."));
    static constexpr auto Plan =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Shows what “activate” would do. Changes nothing."));
    static constexpr auto Undo =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Puts back the settings that were changed."));
    static constexpr auto Explain = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "Says what an error code, a check or a support code means and what to do."));
    static constexpr auto Decode =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Says what a caller sees who reads out this support code."));
    static constexpr auto Profile = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp",
        "Examines a site profile, prints the JSON Schema of site profiles, or shows the profile in use."));
    static constexpr auto Brand = ctlHelp(
        QT_TRANSLATE_NOOP("CtlHelp", "Makes a copy of the program that carries a site profile inside."));
    static constexpr auto Report = ctlHelp(
        QT_TRANSLATE_NOOP("CtlHelp", "Writes a report for the helpdesk, without names, addresses and keys."));
    static constexpr auto Record = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "Writes down what this Windows says, without names, addresses and keys, or shows what has "
                   "changed since then. Changes nothing."));
    static constexpr auto Practice = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp",
        "Lists the practice computers, tells the story of one, restarts one, or lets them begin anew."));
    static constexpr auto Help = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Shows how a command is used."));

    // one phrase for each option
    static constexpr auto OptionProfile = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "use this site profile"));
    static constexpr auto OptionPractice =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "work on a practice computer; nothing here is changed"));
    static constexpr auto OptionRole = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "who the computer belongs to"));
    static constexpr auto OptionLeft =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "last day as a member of the organization, for graduates"));
    static constexpr auto OptionLanguage = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "speak this language"));
    static constexpr auto OptionJson = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "answer with one JSON object"));
    static constexpr auto OptionQuiet =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "say nothing but what went wrong"));
    static constexpr auto OptionLog = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp",
        "append a record of questions and answers to this file, without names, addresses and keys"));
    static constexpr auto OptionTimeout =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "end after this many seconds at the latest"));
    static constexpr auto OptionHelp = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "show this help"));
    static constexpr auto OptionVersion =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "show the version of the program"));
    static constexpr auto OptionOnly =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "only these checks and those they need; numbers or names"));
    static constexpr auto OptionOnlyProducts = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "only these products: windows, office, project, visio, or part of a name"));
    static constexpr auto OptionWait =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "wait up to two minutes for the network to come up"));
    static constexpr auto OptionRemoveConflicts =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "remove Office products that are in the way"));
    static constexpr auto OptionRemoveSubscriptions = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "remove them even where one is a subscription that somebody may be using"));
    static constexpr auto OptionYes = ctlHelp(
        QT_TRANSLATE_NOOP("CtlHelp", "do not ask; the site profile answers what else would be asked"));
    static constexpr auto OptionList =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "only show what would be put back"));
    static constexpr auto OptionField = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "answer what the helpdesk wants to know with every report, such as asset=4711"));
    static constexpr auto OptionOut = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "write to this place"));
    static constexpr auto OptionCompare =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "show what has changed since this recording"));
    static constexpr auto OptionGuide = ctlHelp(QT_TRANSLATE_NOOP(
        "CtlHelp", "go through the steps that only a person can do, and record before and after each"));
    static constexpr auto OptionAll =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "take all: every check and every error code, or both programs"));
    static constexpr auto OptionForce =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "replace a file that exists already"));

    // one phrase for each exit code
    static constexpr auto ExitDone = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "done, or nothing is wrong"));
    static constexpr auto ExitProblems =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "problems were found, or not everything is activated"));
    static constexpr auto ExitUsage =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "wrong usage, or a site profile that is not valid"));
    static constexpr auto ExitElevation =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "administrator rights are needed"));
    static constexpr auto ExitCancelled =
        ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "cancelled, or the time was over"));
    static constexpr auto ExitInternal = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "a fault of this program"));

    // headings
    static constexpr auto About = ctlHelp(
        QT_TRANSLATE_NOOP("CtlHelp", "Activates Windows and Office with your organization's own license."));
    //: Heading over the syntax of a command.
    static constexpr auto HowToUse = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "How to use it:"));
    static constexpr auto Commands = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Commands:"));
    static constexpr auto Options = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Options:"));
    static constexpr auto CommonOptions = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Options of every command:"));
    static constexpr auto ExitCodes = ctlHelp(QT_TRANSLATE_NOOP("CtlHelp", "Exit codes:"));
};

} // namespace activation::text
