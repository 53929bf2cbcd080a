// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/RuledLicense.h"

namespace activation {

/// What the site profile says about things of this machine, as the steps ask it.

[[nodiscard]] Failure notAllowed(const QString& detail);
[[nodiscard]] Failure notVerified(const QString& detail);

/// The licenses of this machine that the profile activates by KMS, each with its rule.
[[nodiscard]] Result<QList<RuledLicense>> kmsLicenses(const System& system, const SiteProfile& profile,
                                                      const Limit& limit);

/// The one with this activation id; InvalidInput when there is none.
[[nodiscard]] Result<RuledLicense> kmsLicense(const System& system, const SiteProfile& profile,
                                              const QString& activationId, const Limit& limit);

/// Same host and port; no port is 1688, as Windows has it.
[[nodiscard]] bool isSameHost(const KmsSetting& one, const KmsSetting& other);
[[nodiscard]] bool isOneOf(const QList<KmsHost>& hosts, const KmsSetting& setting);

/// A host that was set by hand and is none of the profile's, whatever its port.
[[nodiscard]] bool isForeign(const SiteProfile& profile, const KmsSetting& setting);

/// Whether the profile lets this Office product be removed when it is in the way.
[[nodiscard]] bool mayBeRemoved(const RemovalRule& rule, const OfficeProduct& product);

} // namespace activation
