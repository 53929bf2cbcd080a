// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/console/CommandTable.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace activation::ctl {

/// Why a command line cannot be carried out.
struct UsageProblem
{
    enum class Kind {
        NoCommand,
        UnknownCommand,   ///< word: the command
        UnknownOption,    ///< word: the option with its dashes
        ValueMissing,     ///< word: the option
        ValueNotTaken,    ///< word: the option
        OperandMissing,   ///< word: the operands of the command
        OperandNotWanted, ///< word: the first one too many
    };

    Kind kind = Kind::NoCommand;
    QString word;
    QString nearest; ///< what was meant perhaps; empty when nothing comes near

    bool operator==(const UsageProblem&) const = default;
};

/// A command line taken apart. The first problem does not stop the reading, so that language and form of the
/// answer are known even then.
struct Invocation
{
    std::optional<Command> command;
    QMap<Option, QString> options;
    QStringList operands;
    std::optional<UsageProblem> problem;

    [[nodiscard]] bool has(Option option) const { return options.contains(option); }
    [[nodiscard]] QString value(Option option) const { return options.value(option); }

    bool operator==(const Invocation&) const = default;
};

/// `arguments` without the name of the program. Options may stand anywhere, "--" ends them, and a negative
/// number is an operand.
[[nodiscard]] Invocation parseCommandLine(const QStringList& arguments);

/// The candidate that a person most likely meant; empty when none comes near.
[[nodiscard]] QString nearestWord(const QString& word, const QStringList& candidates);

} // namespace activation::ctl
