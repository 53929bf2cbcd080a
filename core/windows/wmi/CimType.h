// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::windows {

/// How MOF writes a CIMTYPE: "uint32", "string[]" (Microsoft Learn, "CIMTYPE_ENUMERATION").
[[nodiscard]] QString cimTypeName(long type);

} // namespace activation::windows
