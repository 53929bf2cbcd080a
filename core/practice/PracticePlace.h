// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

namespace activation::practice {

/// Where a practice PC is.
enum class PracticePlace {
    CampusWired,
    CampusWireless,
    CampusDialed, ///< by cable, and over it a line that has to be dialed (PPPoE)
    Outside,
    NoNetwork
};

[[nodiscard]] constexpr QStringView nameOf(PracticePlace place)
{
    switch (place) {
    case PracticePlace::CampusWired:
        return u"campus-wired";
    case PracticePlace::CampusWireless:
        return u"campus-wireless";
    case PracticePlace::CampusDialed:
        return u"campus-dialed";
    case PracticePlace::Outside:
        return u"outside";
    case PracticePlace::NoNetwork:
        return u"no-network";
    }
    return {};
}

} // namespace activation::practice
