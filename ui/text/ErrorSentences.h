// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/profile/SiteProfile.h"
#include "ui/text/Phrasebook.h"

#include <array>
#include <cstdint>
#include <span>

namespace activation::text {

/// One step of an explanation: a sentence, or one that depends on what the organization has.
struct ErrorStep
{
    const char* sentence = nullptr; ///< source text, context "ErrorSentences"
    QString (*fromProfile)(const SiteProfile& profile, const Phrasebook& phrases) = nullptr;
};

using ErrorSteps = std::array<ErrorStep, 3>;

[[nodiscard]] QStringList sentencesOf(const ErrorSteps& steps, const SiteProfile& profile,
                                      const Phrasebook& phrases);

/// What a code means to a person: source texts, context "ErrorSentences".
struct ErrorSentences
{
    std::array<std::uint32_t, 3> codes{}; ///< more than one where they mean the same to a person
    const char* heading = "";
    const char* why = "";
    ErrorSteps whatToDo{}; ///< the likeliest first
};

/// One file for each; a new one has its row in ErrorSentences.cpp.
[[nodiscard]] std::span<const ErrorSentences> kmsHostErrors();
[[nodiscard]] std::span<const ErrorSentences> connectionErrors();
[[nodiscard]] std::span<const ErrorSentences> keyErrors();
[[nodiscard]] std::span<const ErrorSentences> editionErrors();
[[nodiscard]] std::span<const ErrorSentences> onlineErrors();
[[nodiscard]] std::span<const ErrorSentences> serviceErrors();
[[nodiscard]] std::span<const ErrorSentences> storeErrors();
[[nodiscard]] std::span<const ErrorSentences> firmwareErrors();
[[nodiscard]] std::span<const ErrorSentences> stateErrors();
[[nodiscard]] std::span<const ErrorSentences> installerErrors();

/// Null for a code that has no sentences; every code of activationErrors() has.
[[nodiscard]] const ErrorSentences* findErrorSentences(std::uint32_t code);

} // namespace activation::text
