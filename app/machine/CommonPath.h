// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::app {

/// The same absolute path as another account of this computer has it. A drive letter that a person has given
/// to a share, or to a folder ("subst"), does not exist for the administrator who types a password: it
/// becomes what it stands for, as "\\server\share\folder". Whether that account may read it there is another
/// question. One source file for each platform.
[[nodiscard]] QString commonPath(const QString& path);

} // namespace activation::app
