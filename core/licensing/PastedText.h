// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/HelpTopic.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace activation {

/// What a pasted text says about one product, or about none in particular: a code, a success, or both.
struct PastedResult
{
    QString product; ///< as the text names it: "Office 19, Office19ProPlus2019VL_KMS_Client_AE edition"
    std::optional<std::uint32_t> code;
    bool succeeded = false;

    bool operator==(const PastedResult&) const = default;
};

/// Everything that the outputs of slmgr.vbs, ospp.vbs, PowerShell and Windows' own windows say, each once:
/// the products in the order of the text, the codes of each the surest first. Empty for a text with neither a
/// code nor a success in it.
[[nodiscard]] QList<PastedResult> resultsIn(const QString& text);

/// The codes of the table that may have been meant where the text has one with a digit too few, too many,
/// wrong or swapped; the likeliest first, at most four. Empty where nothing looks like a code.
[[nodiscard]] QList<std::uint32_t> nearestCodes(const QString& text);

/// What a text without a code is about: a topic, or a code whose words it has.
using Lead = std::variant<HelpTopic, std::uint32_t>;

/// In any of the four languages; the most telling first, each once.
[[nodiscard]] QList<Lead> leadsIn(const QString& text);

} // namespace activation
