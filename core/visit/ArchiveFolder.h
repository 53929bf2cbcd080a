// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation {

/// Whether a program at this absolute path was started inside an archive: Explorer and archive programs
/// unpack it alone into a folder of their own below the temporary one, so that a profile beside it is not
/// there.
[[nodiscard]] bool isInsideArchive(const QString& program);

} // namespace activation
