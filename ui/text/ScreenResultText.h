// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/ScreenText.h"

namespace activation::text {

/// What a screen's words may draw on.
struct ScreenScene
{
    const Session& session;
    const SiteProfile& profile;
    const QDateTime& now;
    const Phrasebook& phrases;
};

/// The words over an ending, screens 5-1 to 5-4.
[[nodiscard]] ScreenWords allActivatedWords(const ScreenScene& scene);
[[nodiscard]] ScreenWords partlyActivatedWords(const ScreenScene& scene);
[[nodiscard]] ScreenWords notActivatedWords(const ScreenScene& scene);
[[nodiscard]] ScreenWords cannotBeActivatedWords(const ScreenScene& scene);

/// Over the question who somebody is, screen 1-0.
[[nodiscard]] ScreenWords whoAreYouWords(const ScreenScene& scene);

/// Its time is over; one that never was activated has had none.
[[nodiscard]] bool hasExpired(const License& license);

/// The words over the activation status, screen 6-1.
[[nodiscard]] ScreenWords statusWords(const ScreenScene& scene);

} // namespace activation::text
