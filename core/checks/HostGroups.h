// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

#include <functional>

namespace activation {

/// Products of this PC that ask the same hosts.
struct HostGroup
{
    QStringList products;      ///< their names; empty where one list of hosts is for all of them
    QStringList families;      ///< of the products
    QList<Endpoint> endpoints; ///< in order of preference, at least one

    bool operator==(const HostGroup&) const = default;
};

/// What the profile names for the products that it activates by KMS and this PC has; what is not on the PC
/// has hosts that nobody here needs. A machine-wide host that is not the profile's and that the profile keeps
/// stands in place of them. One group with every host of the profile where no such product is known.
[[nodiscard]] QList<HostGroup> namedHostGroups(const System& system, const SiteProfile& profile,
                                               const Limit& limit);

/// One finding for all groups, the worst. Products do not wait for each other: what blocks some of them only
/// is advice, and names them in Fact::Products.
[[nodiscard]] Finding overGroups(const QList<HostGroup>& groups,
                                 const std::function<Finding(const HostGroup& group)>& judge);

/// Such advice: the rest can be activated, and these products cannot.
[[nodiscard]] bool blocksSomeProducts(const Finding& finding);

/// The same, where one of them has a license that waits for it. An Office that was never opened has none yet.
[[nodiscard]] bool blocksSomeProducts(const Finding& finding, const QList<License>& licenses);

} // namespace activation
