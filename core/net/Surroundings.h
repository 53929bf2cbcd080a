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

/// What the questions need to know of the machine besides its sockets.
struct Surroundings
{
    HostResolver resolve;
    UtcNow now;
};

} // namespace activation
