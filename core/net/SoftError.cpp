// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SoftError.h"

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/socket.h>
#endif

namespace activation {

std::optional<TcpOutcome> takeSoftError(qintptr socket)
{
#ifdef Q_OS_LINUX
    int error = 0;
    socklen_t size = sizeof error;
    if (socket < 0 || getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        return std::nullopt;
    switch (error) {
    case 0:
        return std::nullopt;
    case ECONNREFUSED: // read before Qt has come to it
        return TcpOutcome::Refused;
    case ETIMEDOUT:
        return TcpOutcome::Dropped;
    default:
        return TcpOutcome::Unreachable;
    }
#else
    Q_UNUSED(socket);
    return std::nullopt;
#endif
}

} // namespace activation
