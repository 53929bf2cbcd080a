// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/findings/Finding.h"
#include "core/visit/Screen.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace activation {

/// What a caller's twelve digits say. Never a name, an address or a key.
struct SupportFacts
{
    Screen screen = Screen::Checking;
    std::optional<std::pair<CheckId, Reason>> blocking; ///< the first blocking check and its reason
    std::optional<std::uint32_t> lastError; ///< HRESULT; only codes of the error table are carried
    bool windows = false;                   ///< product set
    bool office = false;
    bool projectOrVisio = false;
    std::optional<Elevation> elevation; ///< none: not known
    bool nameResolved = false;          ///< check 5 passed
    bool portOpen = false;              ///< check 7 passed

    bool operator==(const SupportFacts&) const = default;
};

/// Three groups of four digits; in each three payload digits and one Damm check digit over the group's number
/// and its payload, so that a misheard digit, a swapped pair and two swapped groups are noticed.
/// "2047 1183 6051"
[[nodiscard]] QString supportCode(const SupportFacts& facts);

struct SupportCodeProblem
{
    enum class Kind {
        WrongLength, ///< not twelve digits, or something that is not a digit
        Misheard,    ///< the check digit of a group does not fit
        NotKnown,    ///< well-formed, but no version of this program makes it
    };
    Kind kind = Kind::WrongLength;
    QList<int> groups; ///< 1 to 3: the ones to say again, with Misheard

    bool operator==(const SupportCodeProblem&) const = default;
};

[[nodiscard]] constexpr QStringView nameOf(SupportCodeProblem::Kind kind)
{
    switch (kind) {
    case SupportCodeProblem::Kind::WrongLength:
        return u"wrong-length";
    case SupportCodeProblem::Kind::Misheard:
        return u"misheard";
    case SupportCodeProblem::Kind::NotKnown:
        return u"not-known";
    }
    return {};
}

/// Spaces, dashes and full-width digits are allowed.
[[nodiscard]] Result<SupportFacts, SupportCodeProblem> decodeSupportCode(const QString& code);

/// The support code inside whatever was typed or pasted, such as the line under a screen, in the form of
/// supportCode(); empty when there is none. Whether its check digits fit, decoding says.
[[nodiscard]] QString supportCodeIn(const QString& text);

} // namespace activation
