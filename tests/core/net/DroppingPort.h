// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace activation {

/// A port on loopback that drops every further attempt to connect: it listens, its queue is full and nobody
/// accepts. A trick that works on Linux; elsewhere there is no such port and works() is false.
class DroppingPort final
{
public:
    DroppingPort();
    ~DroppingPort();
    Q_DISABLE_COPY_MOVE(DroppingPort)

    [[nodiscard]] bool works() const { return m_port != 0; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    std::uint16_t m_port = 0;
    std::vector<int> m_descriptors;
};

} // namespace activation
