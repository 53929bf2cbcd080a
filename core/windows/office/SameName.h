// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace activation::windows {

/// Names of files, values and products, whichever way somebody has capitalized them.
[[nodiscard]] inline bool same(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace activation::windows
