// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/console/CommandTable.h"

#include <algorithm>
#include <array>

namespace activation::ctl {

namespace {

constexpr std::array kOptions{
    OptionSpec{Option::Profile, u"profile", u"FILE", text::CtlHelp::OptionProfile},
    OptionSpec{Option::Practice, u"practice", u"NAME|FILE", text::CtlHelp::OptionPractice},
    OptionSpec{Option::Role, u"role", u"ROLE", text::CtlHelp::OptionRole},
    OptionSpec{Option::Left, u"left", u"YYYY-MM-DD", text::CtlHelp::OptionLeft},
    OptionSpec{Option::Language, u"language", u"zh-TW|ko|ja|en", text::CtlHelp::OptionLanguage},
    OptionSpec{Option::Json, u"json", {}, text::CtlHelp::OptionJson},
    OptionSpec{Option::Quiet, u"quiet", {}, text::CtlHelp::OptionQuiet},
    OptionSpec{Option::Log, u"log", u"FILE", text::CtlHelp::OptionLog},
    OptionSpec{Option::Timeout, u"timeout", u"SECONDS", text::CtlHelp::OptionTimeout},
    OptionSpec{Option::Help, u"help", {}, text::CtlHelp::OptionHelp},
    OptionSpec{Option::Version, u"version", {}, text::CtlHelp::OptionVersion},
    OptionSpec{Option::Only, u"only", u"ID,…", text::CtlHelp::OptionOnly},
    OptionSpec{Option::OnlyProducts, u"only", u"PRODUCT,…", text::CtlHelp::OptionOnlyProducts},
    OptionSpec{Option::Wait, u"wait", {}, text::CtlHelp::OptionWait},
    OptionSpec{Option::RemoveConflicts, u"remove-conflicts", {}, text::CtlHelp::OptionRemoveConflicts},
    OptionSpec{
        Option::RemoveSubscriptions, u"remove-subscriptions", {}, text::CtlHelp::OptionRemoveSubscriptions},
    OptionSpec{Option::Yes, u"yes", {}, text::CtlHelp::OptionYes},
    OptionSpec{Option::List, u"list", {}, text::CtlHelp::OptionList},
    OptionSpec{Option::Field, u"field", u"ID=TEXT,…", text::CtlHelp::OptionField},
    OptionSpec{Option::Out, u"out", u"PATH", text::CtlHelp::OptionOut},
    OptionSpec{Option::Compare, u"compare", u"FILE", text::CtlHelp::OptionCompare},
    OptionSpec{Option::Guide, u"guide", {}, text::CtlHelp::OptionGuide},
    OptionSpec{Option::Force, u"force", {}, text::CtlHelp::OptionForce},
    OptionSpec{Option::All, u"all", {}, text::CtlHelp::OptionAll},
};

/// A sentence may be pasted without quotation marks.
constexpr int kEveryWord = 100'000;

} // namespace

const QList<CommandSpec>& commandTable()
{
    static const QList<CommandSpec> table{
        {Command::Check, u"check", {}, 0, 0, {Option::Only, Option::Wait}, text::CtlHelp::Check},
        {Command::Status, u"status", {}, 0, 0, {}, text::CtlHelp::Status},
        {Command::Activate,
         u"activate",
         {},
         0,
         0,
         {Option::OnlyProducts, Option::RemoveConflicts, Option::RemoveSubscriptions, Option::Yes},
         text::CtlHelp::Activate},
        {Command::Plan,
         u"plan",
         {},
         0,
         0,
         {Option::OnlyProducts, Option::RemoveConflicts, Option::RemoveSubscriptions},
         text::CtlHelp::Plan},
        {Command::Undo, u"undo", {}, 0, 0, {Option::List, Option::Yes}, text::CtlHelp::Undo},
        {Command::Explain,
         u"explain",
         u"CODE|HRESULT|CHECK-NO|TOPIC|TEXT|-",
         0,
         kEveryWord,
         {Option::All},
         text::CtlHelp::Explain},
        {Command::Decode, u"decode", u"\"2047 1183 6051\"", 1, 3, {}, text::CtlHelp::Decode},
        {Command::Profile, u"profile", u"check FILE | schema | show", 1, 2, {}, text::CtlHelp::Profile},
        {Command::Brand,
         u"brand",
         u"[EXE]",
         0,
         1,
         {Option::Out, Option::All, Option::Force},
         text::CtlHelp::Brand},
        {Command::Report, u"report", {}, 0, 0, {Option::Out, Option::Field}, text::CtlHelp::Report},
        {Command::Record,
         u"record",
         {},
         0,
         0,
         {Option::Out, Option::Compare, Option::Guide},
         text::CtlHelp::Record},
        {Command::Practice,
         u"practice",
         u"list | show NAME | restart NAME | reset [NAME]",
         1,
         2,
         {},
         text::CtlHelp::Practice},
        {Command::Help, u"help", u"[COMMAND]", 0, 1, {}, text::CtlHelp::Help},
    };
    return table;
}

const CommandSpec* findCommand(QStringView name)
{
    const auto spec = std::ranges::find(commandTable(), name, &CommandSpec::name);
    return spec == commandTable().end() ? nullptr : &*spec;
}

const CommandSpec& specOf(Command command)
{
    return *std::ranges::find(commandTable(), command, &CommandSpec::command);
}

const QList<Option>& commonOptions()
{
    static const QList<Option> options{Option::Profile,  Option::Practice, Option::Role,   Option::Left,
                                       Option::Language, Option::Json,     Option::Quiet,  Option::Log,
                                       Option::Timeout,  Option::Help,     Option::Version};
    return options;
}

const OptionSpec& specOf(Option option)
{
    return *std::ranges::find(kOptions, option, &OptionSpec::option);
}

} // namespace activation::ctl
