// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <windows.h>

#include <unknwn.h>

namespace activation::windows {

/// Lets the other side of a proxy act in the name of who calls, which WMI's providers ask for. An object of
/// this very process needs none of that.
[[nodiscard]] HRESULT allowImpersonation(IUnknown& proxy);

/// The same for all of this process, as far as nobody has decided it before.
[[nodiscard]] HRESULT allowProcessImpersonation();

} // namespace activation::windows
