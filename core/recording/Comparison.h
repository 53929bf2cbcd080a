// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"

namespace activation::recording {

/// One value that two recordings of a PC have differently.
struct Change
{
    QString where; ///< "SoftwareLicensingProduct", "network", "adapters"
    QString row;   ///< which row of it, in Windows' own words; empty where there is but one
    QString column;
    std::optional<QString> before; ///< nothing: was not there; an empty text is null or nothing
    std::optional<QString> after;  ///< nothing: is not there any more

    bool operator==(const Change&) const = default;
};

/// In the order of the recordings, rows matched by what they are of. Times and salt are no change, nor is
/// that the licensing service runs: it starts when it is asked. Both have to be without names by the same
/// salt, or every stand-in differs.
[[nodiscard]] QList<Change> changesBetween(const Recording& before, const Recording& after);

} // namespace activation::recording
