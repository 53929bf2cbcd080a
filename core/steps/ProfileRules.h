// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/checks/Check.h"

namespace activation {

/// What the site profile says about things of this machine, as the steps ask it.

[[nodiscard]] Failure notAllowed(const QString& detail);
[[nodiscard]] Failure notVerified(const QString& detail);

/// A license of this machine that the profile has activated by asking: a KMS host, or the directory.
struct VolumeLicense
{
    License license;
    const ProductRule* rule = nullptr; ///< of the profile, never null
    QString version;                   ///< as the profile counts

    bool operator==(const VolumeLicense&) const = default;
};

/// All of them, in the order Windows lists them.
[[nodiscard]] Result<QList<VolumeLicense>> volumeLicenses(const System& system, const SiteProfile& profile,
                                                          const Limit& limit);

/// The one with this activation id; InvalidInput when there is none.
[[nodiscard]] Result<VolumeLicense> volumeLicense(const System& system, const SiteProfile& profile,
                                                  const QString& activationId, const Limit& limit);

/// The same, and only where it is a KMS host that is asked.
[[nodiscard]] Result<VolumeLicense> kmsLicense(const System& system, const SiteProfile& profile,
                                               const QString& activationId, const Limit& limit);

[[nodiscard]] bool isOneOf(const QList<KmsHost>& hosts, const KmsSetting& setting);

/// A host that was set by hand and is none of the profile's, whatever its port.
[[nodiscard]] bool isForeign(const SiteProfile& profile, const KmsSetting& setting);

/// Whether the profile lets this Office product be removed when it is in the way.
[[nodiscard]] bool mayBeRemoved(const RemovalRule& rule, const OfficeProduct& product);

} // namespace activation
