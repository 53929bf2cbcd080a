// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace activation {

/// How many letters have to be inserted, removed, replaced or swapped with their neighbor to make one word
/// of the other (optimal string alignment).
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

} // namespace activation
