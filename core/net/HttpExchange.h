// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace activation {

enum class HttpMethod { Head, Get };

/// Whether a certificate has to count today. One that is expired, or not valid yet, by the clock of this
/// machine may be all right where that clock is what is asked about; everything else about it has to be good
/// in any case.
enum class CertificateDates { MustHold, MayBeOff };

/// The beginning of one HTTP answer: as much as is needed to judge it.
struct HttpAnswer
{
    bool trusted =
        true; ///< false: something answers with TLS that is not who it should be, nothing else is set
    int status = 0;
    bool hasBody = false;
    QByteArray date;                   ///< the Date header as it stands
    QByteArray age;                    ///< the Age header: not empty when a cache answers
    QDateTime received;                ///< by this machine's clock
    std::chrono::milliseconds trip{0}; ///< from sending to receiving, whatever that clock did meanwhile
};

/// One request with a bounded answer: no redirect is followed, no body kept, no cookie, cache or proxy used,
/// and no TLS error is ignored but what `dates` says. Names are resolved by the surroundings, never by Qt.
/// Fails with InvalidInput (no http or https), NotFound (no address), Refused, Unreachable, TimedOut,
/// BadReply, Cancelled.
[[nodiscard]] Result<HttpAnswer> askHttp(const QUrl& url, HttpMethod method, CertificateDates dates,
                                         const Surroundings& surroundings, const Limit& limit);

} // namespace activation
