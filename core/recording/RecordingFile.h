// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/json/DocumentProblem.h"
#include "core/json/JsonText.h"
#include "core/recording/Recording.h"

namespace activation::recording {

/// What a recording may ask of this program: several hundred rows of a PC with many products.
inline constexpr JsonLimits kRecordingLimits{.bytes = 8 * 1024 * 1024, .depth = 16, .values = 400'000};

/// The file of a recording. Whoever writes one has redacted it before (WithoutNames.h).
[[nodiscard]] QByteArray toBytes(const Recording& recording);

/// Whether this is a recording, or a PC that somebody has published, rather than a scenario that a person
/// wrote for practice.
[[nodiscard]] bool isRecording(const JsonValue& document);

/// Of a document that isRecording(). What is wrong with it is told with its place.
[[nodiscard]] Result<Recording, DocumentProblem> recordingFrom(const JsonValue& document,
                                                               const QString& path);

[[nodiscard]] Result<Recording, DocumentProblem> readRecording(const QString& path);

} // namespace activation::recording
