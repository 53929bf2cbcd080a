// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"
#include "core/licensing/PastedText.h"

#include <QString>

#include <optional>
#include <variant>

namespace activation::ctl {

/// Error codes and successes that somebody pasted.
struct AskedResults
{
    QList<PastedResult> results;

    bool operator==(const AskedResults&) const = default;
};

/// A topic that was asked for by its name, or what a text without a code is about.
struct AskedTopics
{
    QList<Lead> leads;
    bool byName = false;

    bool operator==(const AskedTopics&) const = default;
};

/// Twelve digits in the form of a support code; whether they are one, decoding says.
struct AskedSupportCode
{
    QString code;

    bool operator==(const AskedSupportCode&) const = default;
};

using Question = std::variant<CheckId, AskedResults, AskedSupportCode, AskedTopics>;

/// What is meant by a word, a number, or a text that was pasted, in any of the four languages: "7", "check
/// 7", "port", "Connection to the server", "Error 0xC004F074: …", "2047 1183 6051", "rearm". Nothing when it
/// says none of it.
[[nodiscard]] std::optional<Question> questionIn(const QString& text);

} // namespace activation::ctl
