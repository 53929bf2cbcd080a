// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <span>

namespace activation::windows {

/// How one VPN product is told on Windows. Texts are parts of names and compared without case.
struct VpnProduct
{
    QStringView id;                        ///< as in profiles: "forticlient"
    QStringView name;                      ///< "FortiClient"
    std::span<const QStringView> adapters; ///< in adapter descriptions
    std::span<const QStringView> services; ///< whole names
    std::span<const QStringView> programs; ///< in the names of installed programs
};

[[nodiscard]] std::span<const VpnProduct> vpnProducts();

} // namespace activation::windows
