// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/system/Licensing.h"
#include "core/windows/base/SharedCall.h"
#include "core/windows/licensing/EventLog.h"
#include "core/windows/licensing/KmsRegistry.h"
#include "core/windows/wmi/Wmi.h"

namespace activation::windows {

/// Whether this PC has the licensing service that Office 2010 brought along.
using Office2010Query = std::function<bool()>;

[[nodiscard]] bool hasOffice2010Service();

/// The licensing service of this Windows, through its management classes. Every call connects anew and keeps
/// its limit even where WMI hangs (Wmi.h); a change that was given up may still happen, so read back.
///
/// A question is asked once for all who ask it at the same time, and given up after half a minute: sppsvc is
/// usually stopped, and on a slow disk or right after a cold start many seconds pass until it answers
/// (likely: nobody has published a measured time). Whoever asks after that begins anew.
class WindowsLicensing final : public Licensing
{
public:
    /// `windowsBuild` tells "10" from "11", which the classes do not.
    explicit WindowsLicensing(int windowsBuild, Wmi wmi = Wmi(),
                              ActivationEventLog events = readActivationEvents,
                              KmsRegistry registry = KmsRegistry(),
                              Office2010Query hasOffice2010 = hasOffice2010Service);

    /// Windows, Office 2013 and later, and Office 2010 where its service is.
    [[nodiscard]] Result<QList<License>> licenses(const Limit& limit) const override;
    [[nodiscard]] QList<License> licensesSoFar() const override;
    [[nodiscard]] Result<LicensingServiceFacts> serviceFacts(const Limit& limit) const override;
    [[nodiscard]] Result<KmsSettings> kmsSettings(const Limit& limit) const override;

    /// When a part of it cannot be written, what was there before is put back.
    [[nodiscard]] Result<void> setKmsSetting(const QString& scope, const KmsSetting& setting,
                                             const Limit& limit) override;

    /// Of Windows and of Office 2013 or later: both keep their keys in Windows' own service.
    [[nodiscard]] Result<void> installSetupKey(const QString& key, const Limit& limit) override;

    /// A failure says in its detail what the Application log knows about it.
    [[nodiscard]] Result<void> activate(const QString& activationId, const Limit& limit) override;
    [[nodiscard]] Result<void> refresh(const Limit& limit) override;

private:
    class Arrived;
    struct Questions;

    [[nodiscard]] Result<void> change(const Limit& limit,
                                      std::function<Result<void>(const WmiSession&)> work);
    [[nodiscard]] Result<void> writeForApplication(const QString& application, const KmsSetting& setting);
    /// Of before a change they are of no use.
    void forgetAnswers();

    std::shared_ptr<const Questions> m_questions; ///< of those as well that go on after this is gone
    ActivationEventLog m_events;
    SharedCall<Result<QList<License>>> m_licenses;
    SharedCall<Result<LicensingServiceFacts>> m_serviceFacts;
    SharedCall<Result<KmsSettings>> m_kmsSettings;
};

} // namespace activation::windows
