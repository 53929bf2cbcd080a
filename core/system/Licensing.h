// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Limit.h"
#include "core/Result.h"
#include "core/licensing/License.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace activation {

/// Where a product, or all of Windows, looks for its KMS host. An empty host means DNS discovery.
struct KmsSetting
{
    QString host;
    std::uint16_t port = 0; ///< 0 means not set: 1688

    bool operator==(const KmsSetting&) const = default;
};

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

/// Windows' own licensing service, asked through its management classes.
/// The scope of a KMS setting is an activation id, or empty for the whole machine.
class Licensing
{
public:
    virtual ~Licensing() = default;

    /// Every product that has a product key. AccessDenied, TimedOut, NotSupported and Rejected (with the
    /// HRESULT) are told apart: a broken WMI is not an empty list.
    [[nodiscard]] virtual Result<QList<License>> licenses(const Limit& limit) const = 0;

    [[nodiscard]] virtual Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const = 0;

    [[nodiscard]] virtual Result<KmsSetting> kmsSetting(const QString& scope, const Limit& limit) const = 0;

    /// Writes host and port, or clears both when the host is empty. Needs elevation.
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

} // namespace activation
