// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Names.h"

#include <QString>

#include <cstdint>

namespace activation {

/// Why something could not be done: a cause to decide by, the native code and a detail for the log.
enum class Cause {
    Cancelled,     ///< the person, or the program that asked, ended it
    TimedOut,      ///< no answer within the limit
    AccessDenied,  ///< the rights of this process are not enough
    NotFound,      ///< the thing asked for does not exist
    NotSupported,  ///< this machine, or this platform, cannot tell or cannot do it
    NotRecorded,   ///< the recording that a practice PC was made from does not show it
    Refused,       ///< the other side said no
    Unreachable,   ///< the other side cannot be reached
    BadReply,      ///< an answer came, but it makes no sense
    Rejected,      ///< the licensing service said no; Failure::code says why
    NotVerified,   ///< done, but reading back shows another state
    InvalidInput,  ///< what was asked for is not allowed or not well-formed
    StorageFailed, ///< a file could not be read or written
    Busy,          ///< somebody else is at it
    Lost,          ///< the worker or the connection ended in the middle
    Internal,      ///< a fault of this program
    Untrusted,     ///< somebody without the rights may have written it
    Forbidden,     ///< the rules of this computer forbid it, whoever asks
    Unreadable, ///< what this program has noted down is of a newer version, or something else is in its place
};

[[nodiscard]] constexpr QStringView nameOf(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return u"cancelled";
    case Cause::TimedOut:
        return u"timed-out";
    case Cause::AccessDenied:
        return u"access-denied";
    case Cause::NotFound:
        return u"not-found";
    case Cause::NotSupported:
        return u"not-supported";
    case Cause::NotRecorded:
        return u"not-recorded";
    case Cause::Refused:
        return u"refused";
    case Cause::Unreachable:
        return u"unreachable";
    case Cause::BadReply:
        return u"bad-reply";
    case Cause::Rejected:
        return u"rejected";
    case Cause::NotVerified:
        return u"not-verified";
    case Cause::InvalidInput:
        return u"invalid-input";
    case Cause::StorageFailed:
        return u"storage-failed";
    case Cause::Busy:
        return u"busy";
    case Cause::Lost:
        return u"lost";
    case Cause::Internal:
        return u"internal";
    case Cause::Untrusted:
        return u"untrusted";
    case Cause::Forbidden:
        return u"forbidden";
    case Cause::Unreadable:
        return u"unreadable";
    }
    return {};
}

struct Failure
{
    Cause cause = Cause::Internal;
    std::uint32_t code = 0; ///< HRESULT, an uninstaller's exit code, or 0 where the machine gave none
    QString detail;         ///< for the log and the report, never shown as the main text

    bool operator==(const Failure&) const = default;
};

/// A file or folder that could not be read or written, and why.
[[nodiscard]] Failure storageFailed(const QString& path, const QString& why);

/// A file of this program that says nothing to this version, and why.
[[nodiscard]] Failure unreadable(const QString& path, const QString& why);

} // namespace activation
