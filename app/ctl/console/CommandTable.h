// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CtlHelp.h"

#include <QList>
#include <QStringView>

namespace activation::ctl {

enum class Command {
    Check,
    Status,
    Activate,
    Plan,
    Undo,
    Explain,
    Decode,
    Profile,
    Brand,
    Report,
    Record,
    Practice,
    Help
};

enum class Option {
    Profile,
    Practice,
    Role,
    Left,
    Language,
    Json,
    Quiet,
    Log,
    Timeout,
    Help,
    Version,
    Only,
    OnlyProducts, ///< written as Only is
    Wait,
    RemoveConflicts,
    RemoveSubscriptions,
    Yes,
    List,
    Field,
    Out,
    Compare,
    Guide,
    Force,
    All
};

/// One option as it is written, and what it is for.
struct OptionSpec
{
    Option option;
    QStringView name;  ///< "only", without its dashes
    QStringView value; ///< "ID,…"; empty: a switch
    text::Sentence<> help;
};

/// One command as it is written, and what it is for.
struct CommandSpec
{
    Command command;
    QStringView name;
    QStringView operands; ///< as in the synopsis
    int fewestOperands;
    int mostOperands;
    QList<Option> options; ///< its own ones, without the common ones
    text::Sentence<> summary;
};

/// Every command in the order of the handbook.
[[nodiscard]] const QList<CommandSpec>& commandTable();
[[nodiscard]] const CommandSpec* findCommand(QStringView name);
[[nodiscard]] const CommandSpec& specOf(Command command);

/// The options that every command takes.
[[nodiscard]] const QList<Option>& commonOptions();
[[nodiscard]] const OptionSpec& specOf(Option option);

} // namespace activation::ctl
