// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/CtlHelp.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

struct Row
{
    CtlHelp help;
    const char* source;
};

constexpr std::array kRows{
    Row{CtlHelp::Check,
        QT_TRANSLATE_NOOP("CtlHelp", "Looks whether anything stands in the way of activation. "
                                     "Changes nothing.")},
    Row{CtlHelp::Status,
        QT_TRANSLATE_NOOP("CtlHelp", "Shows every product, its state and how many days are left.")},
    Row{CtlHelp::Activate,
        QT_TRANSLATE_NOOP("CtlHelp", "Shows what will be done, asks, and then activates. Needs administrator "
                                     "rights.")},
    Row{CtlHelp::Plan, QT_TRANSLATE_NOOP("CtlHelp", "Shows what “activate” would do. Changes nothing.")},
    Row{CtlHelp::Undo, QT_TRANSLATE_NOOP("CtlHelp", "Puts back the settings that were changed.")},
    Row{CtlHelp::Explain, QT_TRANSLATE_NOOP("CtlHelp", "Says what an error code, a check or a support code "
                                                       "means and what to do.")},
    Row{CtlHelp::Decode,
        QT_TRANSLATE_NOOP("CtlHelp", "Says what a caller sees who reads out this support code.")},
    Row{CtlHelp::Profile,
        QT_TRANSLATE_NOOP("CtlHelp", "Examines a site profile, prints the JSON Schema of site "
                                     "profiles, or shows the profile in use.")},
    Row{CtlHelp::Brand,
        QT_TRANSLATE_NOOP("CtlHelp", "Makes a copy of the program that carries a site profile inside.")},
    Row{CtlHelp::Report,
        QT_TRANSLATE_NOOP("CtlHelp", "Writes a report for the helpdesk, without names, addresses and keys.")},
    Row{CtlHelp::Practice,
        QT_TRANSLATE_NOOP("CtlHelp", "Lists the practice computers, tells the story of one, "
                                     "restarts one, or lets them begin anew.")},
    Row{CtlHelp::Help, QT_TRANSLATE_NOOP("CtlHelp", "Shows how a command is used.")},

    Row{CtlHelp::OptionProfile, QT_TRANSLATE_NOOP("CtlHelp", "use this site profile")},
    Row{CtlHelp::OptionPractice,
        QT_TRANSLATE_NOOP("CtlHelp", "work on a practice computer; nothing here is changed")},
    Row{CtlHelp::OptionRole, QT_TRANSLATE_NOOP("CtlHelp", "who the computer belongs to")},
    Row{CtlHelp::OptionLeft,
        QT_TRANSLATE_NOOP("CtlHelp", "last day as a member of the organization, for graduates")},
    Row{CtlHelp::OptionLanguage, QT_TRANSLATE_NOOP("CtlHelp", "speak this language")},
    Row{CtlHelp::OptionJson, QT_TRANSLATE_NOOP("CtlHelp", "answer with one JSON object")},
    Row{CtlHelp::OptionQuiet, QT_TRANSLATE_NOOP("CtlHelp", "say nothing but what went wrong")},
    Row{CtlHelp::OptionLog,
        QT_TRANSLATE_NOOP("CtlHelp", "append a record of questions and answers to this file, without names, "
                                     "addresses and keys")},
    Row{CtlHelp::OptionTimeout, QT_TRANSLATE_NOOP("CtlHelp", "end after this many seconds at the latest")},
    Row{CtlHelp::OptionHelp, QT_TRANSLATE_NOOP("CtlHelp", "show this help")},
    Row{CtlHelp::OptionVersion, QT_TRANSLATE_NOOP("CtlHelp", "show the version of the program")},
    Row{CtlHelp::OptionOnly,
        QT_TRANSLATE_NOOP("CtlHelp", "only these checks and those they need; numbers or names")},
    Row{CtlHelp::OptionWait,
        QT_TRANSLATE_NOOP("CtlHelp", "wait up to two minutes for the network to come up")},
    Row{CtlHelp::OptionRemoveConflicts,
        QT_TRANSLATE_NOOP("CtlHelp", "remove Office products that are in the way")},
    Row{CtlHelp::OptionYes,
        QT_TRANSLATE_NOOP("CtlHelp", "do not ask; the site profile answers what else would be asked")},
    Row{CtlHelp::OptionList, QT_TRANSLATE_NOOP("CtlHelp", "only show what would be put back")},
    Row{CtlHelp::OptionOut, QT_TRANSLATE_NOOP("CtlHelp", "write to this place")},
    Row{CtlHelp::OptionAll, QT_TRANSLATE_NOOP("CtlHelp", "explain every check and every error code")},

    Row{CtlHelp::ExitDone, QT_TRANSLATE_NOOP("CtlHelp", "done, or nothing is wrong")},
    Row{CtlHelp::ExitProblems,
        QT_TRANSLATE_NOOP("CtlHelp", "problems were found, or not everything is activated")},
    Row{CtlHelp::ExitUsage, QT_TRANSLATE_NOOP("CtlHelp", "wrong usage, or a site profile that is not valid")},
    Row{CtlHelp::ExitElevation, QT_TRANSLATE_NOOP("CtlHelp", "administrator rights are needed")},
    Row{CtlHelp::ExitCancelled, QT_TRANSLATE_NOOP("CtlHelp", "cancelled, or the time was over")},
    Row{CtlHelp::ExitInternal, QT_TRANSLATE_NOOP("CtlHelp", "a fault of this program")},

    Row{CtlHelp::About,
        QT_TRANSLATE_NOOP("CtlHelp", "Activates Windows and Office with your organization's own license.")},
    //: Heading over the syntax of a command.
    Row{CtlHelp::HowToUse, QT_TRANSLATE_NOOP("CtlHelp", "How to use it:")},
    Row{CtlHelp::Commands, QT_TRANSLATE_NOOP("CtlHelp", "Commands:")},
    Row{CtlHelp::Options, QT_TRANSLATE_NOOP("CtlHelp", "Options:")},
    Row{CtlHelp::CommonOptions, QT_TRANSLATE_NOOP("CtlHelp", "Options of every command:")},
    Row{CtlHelp::ExitCodes, QT_TRANSLATE_NOOP("CtlHelp", "Exit codes:")},
};

} // namespace

QString helpText(CtlHelp help, const Phrasebook& phrases)
{
    const auto row = std::ranges::find(kRows, help, &Row::help);
    Q_ASSERT(row != kRows.end());
    return phrases.translate("CtlHelp", row->source);
}

} // namespace activation
