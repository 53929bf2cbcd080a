// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/OfficeProduct.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace activation::windows {

/// A Windows Installer product code of Office: {BR MM mmmm - PPPP - LLLL - b000 - D000000FF1CE}.
/// Source: "Description of the numbering scheme for product code GUIDs in Office 2016".
struct ProductCode
{
    int major = 0;             ///< 14, 15, 16
    bool volume = true;        ///< R is 0
    std::uint16_t product = 0; ///< PPPP: 0x0011 is Professional Plus
    std::uint16_t lcid = 0;    ///< 0 for the parts without a language
    Bitness bitness = Bitness::X86;

    bool operator==(const ProductCode&) const = default;
};

/// Nothing when it is no product code of Office 2007 or later.
[[nodiscard]] std::optional<ProductCode> productCode(const QString& guid);

/// As Windows Installer names its own keys: the digits of every group backwards.
[[nodiscard]] std::optional<QString> packedGuid(const QString& guid);

/// The setup id of a product that is also installed alone, without a suite's setup: "ACEREDIST". Empty for
/// parts of suites and for what belongs to Click-to-Run although its code looks the same.
[[nodiscard]] QString setupIdOf(const ProductCode& code);

/// Whether this part, in its language, makes that language one of the suite's: programs do, proofing tools
/// come in several with every suite.
[[nodiscard]] bool tellsLanguage(const ProductCode& code);

} // namespace activation::windows
