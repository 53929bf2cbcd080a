// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/text/CheckText.h"

namespace activation::text {

// What is up on this computer itself and may take connections with it: what does not answer is then not
// necessarily the server.

/// Whether the finding names any.
[[nodiscard]] bool hasTunnel(const About& about);

/// `why`, and where the finding names one, that it may be the reason.
[[nodiscard]] QString withTunnel(const QString& why, const About& about);

/// `steps`, and before them what to do with it.
[[nodiscard]] QStringList withTunnelOff(const QStringList& steps, const About& about);

/// The proxy program that answers in place of the network.
[[nodiscard]] Wording tunnelProxy(const About& about);

} // namespace activation::text
