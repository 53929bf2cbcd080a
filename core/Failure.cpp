// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Failure.h"

namespace activation {

Failure storageFailed(const QString& path, const QString& why)
{
    return {Cause::StorageFailed, 0, QStringLiteral("%1: %2").arg(path, why)};
}

Failure unreadable(const QString& path, const QString& why)
{
    return {Cause::Unreadable, 0, QStringLiteral("%1: %2").arg(path, why)};
}

} // namespace activation
