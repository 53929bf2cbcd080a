// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/Field.h"
#include "core/recording/Recording.h"

namespace activation::recording {

/// Whether this is a PC of which somebody has published what it showed (tests/rows/README.md says in which
/// form): it names its source and the system it was.
[[nodiscard]] bool isPublishedPc(const JsonValue& document);

/// The PCs of such a file: their rows of the management classes, and their adapters; the rest was told in
/// other words than Windows', and is not read. Nothing is filled in: "" means that nothing was shown there,
/// and codes may stand in hexadecimal.
[[nodiscard]] QList<Recording> publishedPcs(const Field& document);

/// The first of them of which anything is read.
[[nodiscard]] Recording publishedPc(const Field& document);

} // namespace activation::recording
