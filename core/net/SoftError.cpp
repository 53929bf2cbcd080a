// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/SoftError.h"

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/socket.h>
#endif
#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>

#include <mstcpip.h>
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

void askForEarlyEnd(qintptr socket)
{
#ifdef Q_OS_WIN
    const auto descriptor = static_cast<SOCKET>(socket);
    TCP_INITIAL_RTO_PARAMETERS tries{TCP_INITIAL_RTO_DEFAULT_RTT, 1};
    DWORD size = 0;
    // What an older Windows does not know of this it does without.
    (void)WSAIoctl(descriptor, SIO_TCP_INITIAL_RTO, &tries, sizeof tries, nullptr, 0, &size, nullptr,
                   nullptr);
    constexpr int kFailConnectOnIcmpError = 18; // TCP_FAIL_CONNECT_ON_ICMP_ERROR, which MinGW leaves out
    const DWORD on = 1;
    (void)setsockopt(descriptor, IPPROTO_TCP, kFailConnectOnIcmpError, reinterpret_cast<const char*>(&on),
                     sizeof on);
#else
    Q_UNUSED(socket);
#endif
}

} // namespace activation
