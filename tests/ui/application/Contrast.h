// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QColor;

namespace activation::ui {

/// Contrast ratio of two opaque colors, 1 to 21, as WCAG 2.1 defines it.
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

} // namespace activation::ui
