// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/Failure.h"

namespace activation {

Failure storageFailed(const QString& path, const QString& why)
{
    return {Cause::StorageFailed, 0, QStringLiteral("%1: %2").arg(path, why)};
}

QString toString(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return QStringLiteral("cancelled");
    case Cause::TimedOut:
        return QStringLiteral("timed-out");
    case Cause::AccessDenied:
        return QStringLiteral("access-denied");
    case Cause::NotFound:
        return QStringLiteral("not-found");
    case Cause::NotSupported:
        return QStringLiteral("not-supported");
    case Cause::Refused:
        return QStringLiteral("refused");
    case Cause::Unreachable:
        return QStringLiteral("unreachable");
    case Cause::BadReply:
        return QStringLiteral("bad-reply");
    case Cause::Rejected:
        return QStringLiteral("rejected");
    case Cause::NotVerified:
        return QStringLiteral("not-verified");
    case Cause::InvalidInput:
        return QStringLiteral("invalid-input");
    case Cause::StorageFailed:
        return QStringLiteral("storage-failed");
    case Cause::Busy:
        return QStringLiteral("busy");
    case Cause::Lost:
        return QStringLiteral("lost");
    case Cause::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

} // namespace activation
