// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/licensing/KmsSetting.h"
#include "core/system/Endpoint.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace activation {

/// What the licensing service tells of itself rather than of a product.
struct LicensingServiceFacts
{
    QString version; ///< "10.0.26100.1742"
    /// CMID, lower-case GUID without braces; empty when there is none. A KMS host counts by it, so PCs that
    /// were cloned with theirs count as one.
    QString clientMachineId;
    QString officeClientMachineId;       ///< of Office 2010's own service; empty without one
    std::optional<std::uint32_t> rearms; ///< left for Windows (RemainingWindowsReArmCount)

    bool operator==(const LicensingServiceFacts&) const = default;
};

/// Windows' own licensing service, asked through its management classes. It is usually stopped, and its first
/// answer then takes as long as its start: many seconds on a slow disk or right after a cold start.
///
/// A question that comes to its limit (TimedOut) is therefore not given up: it goes on by itself, and who
/// asks the same again meanwhile gets its answer. A limit of zero begins a question and waits for nothing. No
/// question is answered from before the last change that was made here.
class Licensing
{
public:
    virtual ~Licensing() = default;

    /// Every product that has a product key. AccessDenied, TimedOut, NotSupported and Rejected (with the
    /// HRESULT) are told apart: a broken WMI is not an empty list.
    [[nodiscard]] virtual Result<QList<License>> licenses(const Limit& limit) const = 0;

    /// What that question has come to so far while it goes on, at once: the products of Windows come before
    /// those of Office. Nothing where no question is under way, or where nothing has come yet.
    [[nodiscard]] virtual QList<License> licensesSoFar() const { return {}; }

    [[nodiscard]] virtual Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const = 0;

    /// Everything that is set by hand, on whichever level.
    [[nodiscard]] virtual Result<KmsSettings> kmsSettings(const Limit& limit) const = 0;

    /// Writes all of it on one level; what is empty is cleared, and the port with the host. The other levels
    /// stay as they are. NotFound where no product has the scope. Needs elevation.
    [[nodiscard]] virtual Result<void> setKmsSetting(const QString& scope, const KmsSetting& setting,
                                                     const Limit& limit) = 0;

    /// Installs a client setup key (GVLK) that the profile carries. Needs elevation.
    [[nodiscard]] virtual Result<void> installSetupKey(const QString& key, const Limit& limit) = 0;

    /// One attempt for one product. Ok means Windows accepted the answer; whether the product is licensed is
    /// only what licenses() says afterwards. Rejected carries the HRESULT.
    [[nodiscard]] virtual Result<void> activate(const QString& activationId, const Limit& limit) = 0;

    /// Lets programs see the new state.
    [[nodiscard]] virtual Result<void> refresh(const Limit& limit) = 0;
};

/// The same host at the same port. Without a host the port means nothing.
[[nodiscard]] inline bool isSameHost(const KmsSetting& one, const KmsSetting& other)
{
    if (one.host.isEmpty() || other.host.isEmpty())
        return one.host.isEmpty() && other.host.isEmpty();
    return plainHost(one.host) == plainHost(other.host) &&
           kmsPortOr1688(one.port) == kmsPortOr1688(other.port);
}

/// What is set on one level; an empty host where nothing is.
[[nodiscard]] inline Result<KmsSetting> kmsSettingAt(const Licensing& licensing, const QString& scope,
                                                     const Limit& limit)
{
    return licensing.kmsSettings(limit).transform(
        [&scope](const KmsSettings& settings) { return settings.value(scope); });
}

} // namespace activation
