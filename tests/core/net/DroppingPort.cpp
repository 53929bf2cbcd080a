// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/core/net/DroppingPort.h"

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace activation {

#ifdef Q_OS_LINUX

DroppingPort::DroppingPort()
{
    constexpr int kEnough = 16;
    constexpr int kWhileConnecting = 100; // milliseconds; loopback needs microseconds
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_descriptors.push_back(listener);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof(address);
    if (bind(listener, generic, size) != 0 || listen(listener, 0) != 0 ||
        getsockname(listener, generic, &size) != 0)
        return;
    for (int i = 0; i < kEnough; ++i) {
        const int client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        m_descriptors.push_back(client);
        if (connect(client, generic, size) == 0)
            continue;
        pollfd connecting{client, POLLOUT, 0};
        if (poll(&connecting, 1, kWhileConnecting) == 0) {
            m_port = ntohs(address.sin_port);
            return;
        }
    }
}

DroppingPort::~DroppingPort()
{
    for (const int descriptor : m_descriptors)
        close(descriptor);
}

#else

DroppingPort::DroppingPort() = default;
DroppingPort::~DroppingPort() = default;

#endif

} // namespace activation
