// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

namespace activation::windows {

/// A Win32 error (GetLastError, or what a registry function returns) as a Failure; its code is the HRESULT of
/// that error (0x8007xxxx). `doing` is a word or two for the log: "open key HKLM\\…".
[[nodiscard]] Failure win32Failure(unsigned long error, const QString& doing);

/// The same for a failed HRESULT.
[[nodiscard]] Failure hresultFailure(long hresult, const QString& doing);

} // namespace activation::windows
