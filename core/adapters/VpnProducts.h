// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adapters/NetworkAdapter.h"
#include "core/json/Field.h"

#include <optional>

namespace activation {

/// Whose network a product leads to.
enum class VpnUse {
    Organization, ///< profiles may name it
    Private,      ///< hides its owner; never an organization's
    Mesh,         ///< between a few computers; nothing else goes through it
    Proxy,        ///< into a program on this PC that answers in place of the network
};

[[nodiscard]] constexpr QStringView nameOf(VpnUse use)
{
    switch (use) {
    case VpnUse::Organization:
        return u"organization";
    case VpnUse::Private:
        return u"private";
    case VpnUse::Mesh:
        return u"mesh";
    case VpnUse::Proxy:
        return u"proxy";
    }
    return {};
}

/// How one product is told on Windows. Texts are compared without case; but for services and aliases they are
/// parts of what Windows says.
struct VpnProduct
{
    QString id;   ///< as in profiles: "forticlient"
    QString name; ///< "FortiClient"
    VpnUse use = VpnUse::Organization;
    bool inProfiles = false; ///< a profile may name it
    /// How its adapter stands there while it is not connected. Up: the addresses tell whether it is.
    AdapterState idle = AdapterState::Disconnected;
    QStringList adapters;    ///< in descriptions; the first is a whole one
    QStringList drivers;     ///< the same, of drivers that other products install as well
    QStringList aliases;     ///< in what people call its adapters, where the description does not tell
    QStringList connections; ///< whole aliases
    QStringList devices;     ///< in the device that it dials through
    QStringList services;    ///< whole names
    QStringList programs;    ///< in the names of installed programs

    bool operator==(const VpnProduct&) const = default;
};

/// The products of such a document; its problems are noted.
[[nodiscard]] QList<VpnProduct> vpnProductsFrom(const Field& document);

/// Those that this program knows.
[[nodiscard]] const QList<VpnProduct>& vpnProducts();

/// Null where it is not known.
[[nodiscard]] const VpnProduct* vpnProduct(const QString& id);

/// The products that a profile may name, "windows" and "other" included.
[[nodiscard]] QStringList vpnProductsInProfiles();

/// The product that an adapter itself tells; null where it does not, as that of a driver that several
/// products install.
[[nodiscard]] const VpnProduct* ownerOf(const NetworkAdapter& adapter);

/// Nothing where the adapter is that of no product.
[[nodiscard]] std::optional<VpnUse> useOf(const NetworkAdapter& adapter);

/// An adapter of a driver that this product installs, as others do.
[[nodiscard]] bool isOfDriver(const NetworkAdapter& adapter, const VpnProduct& product);

/// By Windows' own VPN, or by a client that dials as it does.
[[nodiscard]] bool isDialedAsVpn(const NetworkAdapter& adapter);

} // namespace activation
