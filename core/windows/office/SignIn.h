// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::windows {

/// Whether the person that this program runs as, or this device, uses the product by signing in: Office keeps
/// that in the registry under the release id, and then Windows has no row for it. In a worker elevated with
/// somebody else's account it is that person's registry. Source: what Microsoft's vnextdiag.ps1 lists.
[[nodiscard]] bool isSignedIn(const QString& releaseId);

} // namespace activation::windows
