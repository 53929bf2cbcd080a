// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/net/Surroundings.h"

#include <QByteArrayView>

#include <optional>

namespace activation {

/// The three forms of an HTTP date that RFC 9110 5.6.7 has a recipient accept. `now` decides the century of
/// the obsolete form with two digits: the year nearest to it that is not more than 50 years ahead.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime& now);

/// Asks one http:// or https:// source for its Date header. Only the source's own answer counts: success, to
/// a GET where it does not answer a HEAD, or a redirect by one that has shown its certificate; over plain
/// HTTP a sign-in gate redirects, and its clock is anybody's. Redirects are not followed. The header has
/// whole seconds, so the sample is at least 500 ms uncertain, plus half the round trip. A certificate is not
/// judged by the very clock that is asked about: on a PC that is years off every one of them is expired or
/// not valid yet. Fails as askHttp() does, and with BadReply where TLS is not trusted otherwise, somebody
/// else or a cache answers, or there is no date.
[[nodiscard]] Result<TimeSample> askHttpDate(const TimeSource& source, const Surroundings& surroundings,
                                             const Limit& limit);

} // namespace activation
