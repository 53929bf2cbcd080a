// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"

#include <QStringList>

#include <thread>

namespace activation::ui {

/// By the language of the program, never by that of the computer: the same character is drawn differently in
/// Taiwan, Korea and Japan. The first is the one that is usually there; for one that is not, Qt searches
/// through all that are.
[[nodiscard]] QStringList fontFamilies(Language language);

[[nodiscard]] QStringList digitFamilies();

/// Reads what fonts this computer has while QApplication is being made, which takes as long; to be called
/// before it. Where the system has it at hand, there is nothing to read and no thread.
[[nodiscard]] std::jthread beginReadingFonts();

} // namespace activation::ui
