// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/console/ExitCode.h"

#include <QStringList>

namespace activation::ctl {

/// The whole program: takes the command line apart, and hands it to its command.
/// `arguments` without the name of the program.
[[nodiscard]] ExitCode runCtl(const QStringList& arguments);

} // namespace activation::ctl
