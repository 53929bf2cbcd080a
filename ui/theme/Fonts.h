// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"

#include <QStringList>

namespace activation::ui {

/// By the language of the program, never by that of the computer: the same character is drawn differently in
/// Taiwan, Korea and Japan. The first is the one that is usually there; for one that is not, Qt searches
/// through all that are.
[[nodiscard]] QStringList fontFamilies(Language language);

[[nodiscard]] QStringList digitFamilies();

} // namespace activation::ui
