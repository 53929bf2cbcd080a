// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace activation::ctl {

/// The text in lines of at most so many columns. Codes, support codes, addresses and other unspaced runs of
/// Latin letters and digits stay whole, Korean breaks between words, and no closing punctuation begins a
/// line. What has no place to break becomes a longer line.
[[nodiscard]] QStringList wrapped(const QString& text, qsizetype columns);

} // namespace activation::ctl
