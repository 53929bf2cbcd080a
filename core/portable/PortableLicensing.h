// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Licensing.h"

namespace activation::portable {

/// There is no licensing service outside Windows: everything is NotSupported.
class PortableLicensing final : public Licensing
{
public:
    [[nodiscard]] Result<QList<License>> licenses(const Limit& limit) const override;
    [[nodiscard]] Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const override;
    [[nodiscard]] Result<KmsSettings> kmsSettings(const Limit& limit) const override;
    [[nodiscard]] Result<void> setKmsSetting(const QString& scope, const KmsSetting& setting,
                                             const Limit& limit) override;
    [[nodiscard]] Result<void> installSetupKey(const QString& key, const Limit& limit) override;
    [[nodiscard]] Result<void> activate(const QString& activationId, const Limit& limit) override;
    [[nodiscard]] Result<void> refresh(const Limit& limit) override;
};

} // namespace activation::portable
