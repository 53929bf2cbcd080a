// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/SharedPracticeState.h"

namespace activation::practice {

/// The licensing service of a practice PC, and how its KMS host answers.
class PracticeLicensing final : public Licensing
{
public:
    explicit PracticeLicensing(SharedPracticeState& shared) : m_shared(shared) {}

    [[nodiscard]] Result<QList<License>> licenses(const Limit& limit) const override;
    [[nodiscard]] QList<License> licensesSoFar() const override;
    [[nodiscard]] Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const override;
    [[nodiscard]] Result<KmsSettings> kmsSettings(const Limit& limit) const override;
    [[nodiscard]] Result<void> setKmsSetting(const QString& scope, const KmsSetting& setting,
                                             const Limit& limit) override;
    [[nodiscard]] Result<void> installSetupKey(const QString& key, const Limit& limit) override;
    [[nodiscard]] Result<void> activate(const QString& activationId, const Limit& limit) override;
    [[nodiscard]] Result<void> refresh(const Limit& limit) override;

private:
    [[nodiscard]] Result<PracticeState> ask(PracticeCall call, const Limit& limit) const;

    SharedPracticeState& m_shared;
};

} // namespace activation::practice
