// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace activation::windows {

/// A connection that Windows' Remote Access Service (RAS) has dialed and holds.
struct DialedConnection
{
    QString name;       ///< of its entry in the phone book; the alias of its adapter is the same
    QString deviceType; ///< "vpn", "PPPoE", "modem" (RASDT_* in ras.h)
    QString device;     ///< "WAN Miniport (IKEv2)"
};

/// Empty where there is none, or RAS could not be asked.
[[nodiscard]] QList<DialedConnection> dialedConnections();

} // namespace activation::windows
