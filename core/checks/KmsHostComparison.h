// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/RuledLicense.h"
#include "core/requests/HostLevel.h"

#include <QHash>
#include <QSet>

namespace activation {

/// Where products look for their KMS host now, against where the profile wants them to look.
struct KmsHostComparison
{
    /// Hosts and look-up domains that were set by hand and are not the organization's, whether they are to be
    /// replaced or stay.
    QStringList foreignHosts;
    QSet<QString> foreignIds; ///< activation ids of the products that have one of them on any level

    /// What to set before a product is activated; by activation id, absent where nothing needs setting.
    QHash<QString, QList<SetKmsHost>> steps;

    /// Where the products will find their host by name once that is done. One that keeps somebody else's
    /// host, or has its host from DNS, is not among them.
    QList<HostLevel> inForce;

    bool operator==(const KmsHostComparison&) const = default;
};

/// The machine-wide setting does for every product that agrees with the first one about the host; on other
/// levels there, whatever is not that host is cleared. A product has a setting of its own where the rule says
/// so, and where another product claims the machine-wide one for another host. Preset settings are never
/// touched, but a host that is none of those that the profile expects is told; discovery wants no host on any
/// level, and `lookupDomain` machine-wide, unless a domain of the profile stands there already. An activation
/// type that rules out what the profile activates a product by is cleared wherever it stands.
///
/// `products` are those that are activated by asking; `lookupDomain` is empty where Windows finds a KMS host
/// without.
[[nodiscard]] KmsHostComparison compareKmsHosts(const SiteProfile& profile, const KmsSettings& settings,
                                                const QList<const RuledLicense*>& products,
                                                const QString& lookupDomain);

} // namespace activation
