// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"

namespace activation::windows {

/// In the order in which Windows' DNS client tries them, each once: the primary suffix, those of the adapters
/// in use, the search list.
[[nodiscard]] QStringList inOrderOfTrying(const QString& primary, const QList<NetworkAdapter>& adapters,
                                          const QStringList& searchList);

/// "campus.example,lab.example", as Windows and its policies keep the search list; blanks and empty entries
/// go, and so does a final dot.
[[nodiscard]] QStringList searchListFrom(const QString& text);

/// Of this PC.
[[nodiscard]] QStringList dnsSuffixes(const QList<NetworkAdapter>& adapters);

} // namespace activation::windows
