// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CtlHelp.h"

#include <algorithm>
#include <array>

namespace activation::text {

namespace {

struct HelpRow
{
    CtlHelp help;
    const char* source;
};

constexpr std::array kCtlHelpRows{
    HelpRow{CtlHelp::Check,
            QT_TRANSLATE_NOOP("CtlHelp", "Looks whether anything stands in the way of activation. "
                                         "Changes nothing.")},
    HelpRow{CtlHelp::Status,
            QT_TRANSLATE_NOOP("CtlHelp", "Shows every product, its state and how many days are left.")},
    HelpRow{CtlHelp::Activate,
            QT_TRANSLATE_NOOP("CtlHelp",
                              "Shows what will be done, asks, and then activates. Needs administrator "
                              "rights.")},
    HelpRow{CtlHelp::Plan, QT_TRANSLATE_NOOP("CtlHelp", "Shows what “activate” would do. Changes nothing.")},
    HelpRow{CtlHelp::Undo, QT_TRANSLATE_NOOP("CtlHelp", "Puts back the settings that were changed.")},
    HelpRow{CtlHelp::Explain,
            QT_TRANSLATE_NOOP("CtlHelp", "Says what an error code, a check or a support code "
                                         "means and what to do.")},
    HelpRow{CtlHelp::Decode,
            QT_TRANSLATE_NOOP("CtlHelp", "Says what a caller sees who reads out this support code.")},
    HelpRow{CtlHelp::Profile,
            QT_TRANSLATE_NOOP("CtlHelp", "Examines a site profile, prints the JSON Schema of site "
                                         "profiles, or shows the profile in use.")},
    HelpRow{CtlHelp::Brand,
            QT_TRANSLATE_NOOP("CtlHelp", "Makes a copy of the program that carries a site profile inside.")},
    HelpRow{
        CtlHelp::Report,
        QT_TRANSLATE_NOOP("CtlHelp", "Writes a report for the helpdesk, without names, addresses and keys.")},
    HelpRow{CtlHelp::Practice,
            QT_TRANSLATE_NOOP("CtlHelp", "Lists the practice computers, tells the story of one, "
                                         "restarts one, or lets them begin anew.")},
    HelpRow{CtlHelp::Help, QT_TRANSLATE_NOOP("CtlHelp", "Shows how a command is used.")},

    HelpRow{CtlHelp::OptionProfile, QT_TRANSLATE_NOOP("CtlHelp", "use this site profile")},
    HelpRow{CtlHelp::OptionPractice,
            QT_TRANSLATE_NOOP("CtlHelp", "work on a practice computer; nothing here is changed")},
    HelpRow{CtlHelp::OptionRole, QT_TRANSLATE_NOOP("CtlHelp", "who the computer belongs to")},
    HelpRow{CtlHelp::OptionLeft,
            QT_TRANSLATE_NOOP("CtlHelp", "last day as a member of the organization, for graduates")},
    HelpRow{CtlHelp::OptionLanguage, QT_TRANSLATE_NOOP("CtlHelp", "speak this language")},
    HelpRow{CtlHelp::OptionJson, QT_TRANSLATE_NOOP("CtlHelp", "answer with one JSON object")},
    HelpRow{CtlHelp::OptionQuiet, QT_TRANSLATE_NOOP("CtlHelp", "say nothing but what went wrong")},
    HelpRow{CtlHelp::OptionLog,
            QT_TRANSLATE_NOOP("CtlHelp",
                              "append a record of questions and answers to this file, without names, "
                              "addresses and keys")},
    HelpRow{CtlHelp::OptionTimeout,
            QT_TRANSLATE_NOOP("CtlHelp", "end after this many seconds at the latest")},
    HelpRow{CtlHelp::OptionHelp, QT_TRANSLATE_NOOP("CtlHelp", "show this help")},
    HelpRow{CtlHelp::OptionVersion, QT_TRANSLATE_NOOP("CtlHelp", "show the version of the program")},
    HelpRow{CtlHelp::OptionOnly,
            QT_TRANSLATE_NOOP("CtlHelp", "only these checks and those they need; numbers or names")},
    HelpRow{CtlHelp::OptionWait,
            QT_TRANSLATE_NOOP("CtlHelp", "wait up to two minutes for the network to come up")},
    HelpRow{CtlHelp::OptionRemoveConflicts,
            QT_TRANSLATE_NOOP("CtlHelp", "remove Office products that are in the way")},
    HelpRow{CtlHelp::OptionYes,
            QT_TRANSLATE_NOOP("CtlHelp", "do not ask; the site profile answers what else would be asked")},
    HelpRow{CtlHelp::OptionList, QT_TRANSLATE_NOOP("CtlHelp", "only show what would be put back")},
    HelpRow{CtlHelp::OptionOut, QT_TRANSLATE_NOOP("CtlHelp", "write to this place")},
    HelpRow{CtlHelp::OptionAll, QT_TRANSLATE_NOOP("CtlHelp", "explain every check and every error code")},

    HelpRow{CtlHelp::ExitDone, QT_TRANSLATE_NOOP("CtlHelp", "done, or nothing is wrong")},
    HelpRow{CtlHelp::ExitProblems,
            QT_TRANSLATE_NOOP("CtlHelp", "problems were found, or not everything is activated")},
    HelpRow{CtlHelp::ExitUsage,
            QT_TRANSLATE_NOOP("CtlHelp", "wrong usage, or a site profile that is not valid")},
    HelpRow{CtlHelp::ExitElevation, QT_TRANSLATE_NOOP("CtlHelp", "administrator rights are needed")},
    HelpRow{CtlHelp::ExitCancelled, QT_TRANSLATE_NOOP("CtlHelp", "cancelled, or the time was over")},
    HelpRow{CtlHelp::ExitInternal, QT_TRANSLATE_NOOP("CtlHelp", "a fault of this program")},

    HelpRow{
        CtlHelp::About,
        QT_TRANSLATE_NOOP("CtlHelp", "Activates Windows and Office with your organization's own license.")},
    //: Heading over the syntax of a command.
    HelpRow{CtlHelp::HowToUse, QT_TRANSLATE_NOOP("CtlHelp", "How to use it:")},
    HelpRow{CtlHelp::Commands, QT_TRANSLATE_NOOP("CtlHelp", "Commands:")},
    HelpRow{CtlHelp::Options, QT_TRANSLATE_NOOP("CtlHelp", "Options:")},
    HelpRow{CtlHelp::CommonOptions, QT_TRANSLATE_NOOP("CtlHelp", "Options of every command:")},
    HelpRow{CtlHelp::ExitCodes, QT_TRANSLATE_NOOP("CtlHelp", "Exit codes:")},
};

} // namespace

QString helpText(CtlHelp help, const Phrasebook& phrases)
{
    const auto row = std::ranges::find(kCtlHelpRows, help, &HelpRow::help);
    Q_ASSERT(row != kCtlHelpRows.end());
    return phrases.translate("CtlHelp", row->source);
}

} // namespace activation::text
