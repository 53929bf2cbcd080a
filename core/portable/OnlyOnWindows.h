// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Failure.h"

namespace activation::portable {

/// What this machine answers where the question makes sense on Windows alone.
[[nodiscard]] inline Failure onlyOnWindows()
{
    return {Cause::NotSupported, 0, QStringLiteral("only Windows has this")};
}

} // namespace activation::portable
