// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Licensing.h"
#include "core/windows/licensing/EventLog.h"
#include "core/windows/licensing/KmsRegistry.h"
#include "core/windows/wmi/Wmi.h"

namespace activation::windows {

/// The licensing service of this Windows, through its management classes. Every call connects anew and keeps
/// its limit even where WMI hangs (Wmi.h); a change that was given up may still happen, so read back.
class WindowsLicensing final : public Licensing
{
public:
    /// `windowsBuild` tells "10" from "11", which the classes do not.
    explicit WindowsLicensing(int windowsBuild, Wmi wmi = Wmi(),
                              ActivationEventLog events = readActivationEvents,
                              KmsRegistry registry = KmsRegistry());

    /// Windows, Office 2013 and later, and Office 2010 where it is.
    [[nodiscard]] Result<QList<License>> licenses(const Limit& limit) const override;
    [[nodiscard]] Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const override;
    [[nodiscard]] Result<KmsSettings> kmsSettings(const Limit& limit) const override;

    /// When the port cannot be written, the host that was there before is put back.
    [[nodiscard]] Result<void> setKmsSetting(const QString& scope, const KmsSetting& setting,
                                             const Limit& limit) override;

    /// Of Windows and of Office 2013 or later: both keep their keys in Windows' own service.
    [[nodiscard]] Result<void> installSetupKey(const QString& key, const Limit& limit) override;

    /// A failure says in its detail what the Application log knows about it.
    [[nodiscard]] Result<void> activate(const QString& activationId, const Limit& limit) override;
    [[nodiscard]] Result<void> refresh(const Limit& limit) override;

private:
    int m_windowsBuild;
    Wmi m_wmi;
    ActivationEventLog m_events;
    KmsRegistry m_registry;
};

} // namespace activation::windows
