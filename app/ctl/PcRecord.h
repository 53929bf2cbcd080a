// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/CommandContext.h"
#include "core/recording/Comparison.h"

#include <QJsonArray>

namespace activation::ctl {

/// Everything that is read of this machine, or of the practice PC, without names by this salt; a new salt
/// where it is empty. NotSupported where there is nothing to read.
[[nodiscard]] Result<recording::Recording> recordPc(const CommandContext& context, const Workplace& workplace,
                                                    const QString& salt = {});

/// Says what was asked and came to a failure, and returns its names.
QJsonArray sayUnanswered(const CommandContext& context, const recording::Recording& recorded);

/// Says each change, or that there is none, and returns them as they are answered.
QJsonArray sayChanges(const CommandContext& context, const QList<recording::Change>& changes);

/// Ends a command that recordPc() has stopped.
[[nodiscard]] ExitCode failRecording(const CommandContext& context, const Failure& failure);

} // namespace activation::ctl
