// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/system/Network.h"

#include <QDateTime>

#include <functional>

namespace activation {

/// Turns a host into addresses as Network::resolve does. Called from several threads at once.
using HostResolver = std::function<Result<AddressAnswer>(const QString& host, const Limit& limit)>;

/// UTC as this machine believes it to be.
using UtcNow = std::function<QDateTime()>;

/// Runs work that is told its limit; comes back when it is done, or with TimedOut or Cancelled when the limit
/// or a stop came first and the work is left to itself, with all that it owns.
using RunWithin = std::function<Result<void>(const Limit& limit, std::function<void(const Limit& own)> work)>;

/// For machines on which nothing of this blocks past its limit: on the thread of whoever asks.
[[nodiscard]] inline Result<void> runHere(const Limit& limit,
                                          const std::function<void(const Limit& own)>& work)
{
    work(limit);
    return {};
}

/// What the questions need to know of the machine besides its sockets.
struct Surroundings
{
    HostResolver resolve;
    UtcNow now;
    RunWithin withTls = runHere; ///< how a conversation with TLS is run
};

} // namespace activation
