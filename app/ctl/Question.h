// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/findings/CheckId.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace activation::ctl {

/// Error codes that somebody pasted: the first one that can be explained, and the others.
struct AskedCodes
{
    std::uint32_t code = 0;
    QList<std::uint32_t> others;

    bool operator==(const AskedCodes&) const = default;
};

/// Twelve digits in the form of a support code; whether they are one, decoding says.
struct AskedSupportCode
{
    QString code;

    bool operator==(const AskedSupportCode&) const = default;
};

using Question = std::variant<CheckId, AskedCodes, AskedSupportCode>;

/// What is meant by a word, a number, or a text that was pasted, in any of the four languages: "7", "check
/// 7", "port", "Connection to the server", "Error 0xC004F074: …", "2047 1183 6051". Nothing when it says none
/// of it.
[[nodiscard]] std::optional<Question> questionIn(const QString& text);

} // namespace activation::ctl
