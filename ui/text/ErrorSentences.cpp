// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/ErrorSentences.h"

#include <algorithm>

namespace activation::text {

QStringList sentencesOf(const ErrorSteps& steps, const SiteProfile& profile, const Phrasebook& phrases)
{
    QStringList sentences;
    for (const ErrorStep& step : steps) {
        if (step.fromProfile)
            sentences << step.fromProfile(profile, phrases);
        else if (step.sentence)
            sentences << phrases.translate("ErrorSentences", step.sentence);
    }
    return sentences;
}

const ErrorSentences* findErrorSentences(std::uint32_t code)
{
    if (code == 0)
        return nullptr;
    const auto means = [code](const ErrorSentences& row) {
        return std::ranges::find(row.codes, code) != row.codes.end();
    };
    for (const std::span<const ErrorSentences> rows :
         {kmsHostErrors(), connectionErrors(), keyErrors(), editionErrors(), onlineErrors(), serviceErrors(),
          storeErrors(), firmwareErrors(), stateErrors(), installerErrors()}) {
        const auto row = std::ranges::find_if(rows, means);
        if (row != rows.end())
            return &*row;
    }
    return nullptr;
}

} // namespace activation::text
