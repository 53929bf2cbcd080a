// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Result.h"
#include "core/profile/SiteProfile.h"

namespace activation::app {

/// Writes every screen in every language, appearance and scale as PNG into this folder, with an index.html
/// for the telephone, and the icon of the program's file. Returns how many pictures; StorageFailed names what
/// could not be written. `profile`: as for Studio.
[[nodiscard]] Result<int> writeScreens(const QString& folder, const SiteProfile* profile = nullptr);

} // namespace activation::app
