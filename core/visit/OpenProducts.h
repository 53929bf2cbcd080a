// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/profile/SiteProfile.h"

namespace activation {

/// Those that the profile covers and that are not activated by any means, whoever would have to do it. What
/// only Office itself shows, a product that somebody signed in to, is not counted.
[[nodiscard]] QList<License> notActivated(const QList<License>& licenses, const SiteProfile& profile);

/// Those of `licenses` that are activated in another way than by asking: by signing in, or with a key of
/// their own.
[[nodiscard]] QList<License> withoutAsking(const QList<License>& licenses, const SiteProfile& profile);

} // namespace activation
