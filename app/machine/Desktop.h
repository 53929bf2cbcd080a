// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::app {

/// Opens the window of an installed VPN client, as from the start menu; `product` as in profiles:
/// "forticlient". False when it is not there. Never connects anything by itself: that needs the person's
/// password.
[[nodiscard]] bool openVpnClient(const QString& product);

/// Starts this program once more when the person is back after a restart, with the arguments it was started
/// with.
void startAfterRestart();

/// Tells the person something before, or without, a window of our own.
void tellPlainly(const QString& title, const QString& sentence);

} // namespace activation::app
