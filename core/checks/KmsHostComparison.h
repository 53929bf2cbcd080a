// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/RuledLicense.h"

#include <QHash>
#include <QSet>

namespace activation {

/// Where products look for their KMS host now, against where the profile wants them to look.
struct KmsHostComparison
{
    QStringList foreignHosts;       ///< set by hand and not the organization's, though the profile minds
    QSet<QString> foreignIds;       ///< activation ids of the products that ask one of them
    QList<SetKmsHost> foreignSteps; ///< for these, one for each scope

    /// What to set before a product is activated; by activation id, absent where nothing needs setting.
    QHash<QString, SetKmsHost> steps;

    bool operator==(const KmsHostComparison&) const = default;
};

/// A product has a setting of its own where the rule says so, where it already has one, and where another
/// product claims the machine-wide one for another host. Preset settings are never touched; discovery wants
/// them empty.
[[nodiscard]] KmsHostComparison compareKmsHosts(const SiteProfile& profile, const KmsSetting& machine,
                                                const QList<const RuledLicense*>& products);

} // namespace activation
