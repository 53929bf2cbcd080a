// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/WindowText.h"

#include <span>

namespace activation::text {

/// One of the window's words: its source text, context "WindowText".
struct WindowRow
{
    WindowSentence which;
    const char* source;
    int counted = 0; ///< which value is the number that stands for %n and chooses the plural; 0: none
};

/// Captions, buttons and the short words beside them.
[[nodiscard]] std::span<const WindowRow> windowLabels();

/// Whole sentences, and what is said while something runs.
[[nodiscard]] std::span<const WindowRow> windowMessages();

} // namespace activation::text
