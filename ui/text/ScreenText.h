// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/visit/Session.h"
#include "ui/text/Phrasebook.h"

namespace activation::text {

/// What stands on top of a screen: large what happens or what to do, and below it the sentence that goes with
/// it.
struct ScreenWords
{
    QString heading;
    QString lead{}; ///< may be empty

    bool operator==(const ScreenWords&) const = default;
};

/// Every screen has words in every state, so that it can be shown for practice and in a handbook. `now`
/// carries the time zone to show.
[[nodiscard]] ScreenWords screenWords(Screen screen, const Session& session, const SiteProfile& profile,
                                      const QDateTime& now, const Phrasebook& phrases);

} // namespace activation::text
