// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/PracticeLicensing.h"

#include "core/practice/PracticeActivating.h"

#include <algorithm>

namespace activation::practice {

namespace {

constexpr std::uint32_t kServiceDisabled = 0x80070422; // ERROR_SERVICE_DISABLED

Result<void> serviceAnswers(const PracticeState& pc)
{
    if (pc.service.running)
        return {};
    if (pc.service.start == ServiceStart::Disabled)
        return Failure{Cause::Rejected, kServiceDisabled, QStringLiteral("sppsvc is disabled")};
    // How WMI puts it is not seen yet; the service control manager says it like that (unverified).
    if (pc.serviceStartFails != 0)
        return Failure{Cause::Rejected, pc.serviceStartFails, QStringLiteral("sppsvc does not start")};
    return {};
}

Failure noSuchProduct(const QString& activationId)
{
    return Failure{Cause::NotFound, 0, activationId};
}

/// As Windows shows them: a row without a setting of its own shows what it inherits.
QList<License> shownBy(const PracticeState& pc)
{
    const KmsSettings settings = settingsOf(pc);
    QList<License> licenses = pc.licenses;
    licenses.removeIf([&pc](const License& license) { return !isKnownToWindows(pc, license); });
    for (License& license : licenses) {
        const KmsSetting followed = settingInForce(settings, license);
        license.kmsHost = followed.host;
        license.kmsPort = followed.port;
    }
    return licenses;
}

/// A change of the licensing service: it has to run, and the change starts it.
SharedPracticeState::Effect inService(SharedPracticeState::Effect effect)
{
    return [effect = std::move(effect)](PracticeState& pc) -> Result<void> {
        if (const auto answers = serviceAnswers(pc); !answers)
            return answers;
        pc.service.running = true;
        pc.serviceUsed = pc.passed;
        return effect(pc);
    };
}

} // namespace

Result<PracticeState> PracticeLicensing::ask(PracticeCall call, const Limit& limit) const
{
    auto pc = m_shared.ask(call, limit);
    if (!pc)
        return pc;
    if (const auto answers = serviceAnswers(*pc); !answers)
        return answers.error();
    if (const auto started = m_shared.startLicensingService(limit); !started)
        return started.error();
    return pc;
}

Result<QList<License>> PracticeLicensing::licenses(const Limit& limit) const
{
    return ask(PracticeCall::Licenses, limit).transform(&shownBy);
}

/// Half way through, Windows' own are there.
QList<License> PracticeLicensing::licensesSoFar() const
{
    const PracticeState pc = m_shared.now();
    if (!pc.serviceAskedAt || (pc.passed - *pc.serviceAskedAt) * 2 < pc.serviceStarts)
        return {};
    QList<License> licenses = shownBy(pc);
    licenses.removeIf([](const License& license) { return license.family != ProductFamily::Windows; });
    return licenses;
}

Result<LicensingServiceFacts> PracticeLicensing::serviceFacts(const Limit& limit) const
{
    const auto pc = ask(PracticeCall::ServiceFacts, limit);
    if (!pc)
        return pc.error();
    return pc->serviceFacts;
}

Result<KmsSettings> PracticeLicensing::kmsSettings(const Limit& limit) const
{
    const auto pc = ask(PracticeCall::KmsSetting, limit);
    if (!pc)
        return pc.error();
    return settingsOf(*pc);
}

Result<void> PracticeLicensing::setKmsSetting(const QString& scope, const KmsSetting& setting,
                                              const Limit& limit)
{
    KmsSetting wanted = setting;
    wanted.port = setting.host.isEmpty() ? std::uint16_t{0} : setting.port;
    const auto effect = [&scope, &wanted](PracticeState& pc) -> Result<void> {
        if (scope.isEmpty()) {
            pc.machineKms = wanted;
            return {};
        }
        if (isApplication(scope)) {
            pc.applicationKms.insert(scope, wanted);
            if (wanted == KmsSetting{})
                pc.applicationKms.remove(scope);
            return {};
        }
        License* license = licenseWith(pc, scope);
        if (!license)
            return noSuchProduct(scope);
        license->kmsHost = wanted.host;
        license->kmsPort = wanted.port;
        const KmsSetting rest{{}, 0, wanted.lookupDomain, wanted.activationType};
        pc.productKms.insert(scope, rest);
        if (rest == KmsSetting{})
            pc.productKms.remove(scope);
        return {};
    };
    return m_shared.change(PracticeCall::SetKmsSetting, Rights::Elevated, limit, inService(effect));
}

Result<void> PracticeLicensing::installSetupKey(const QString& key, const Limit& limit)
{
    return m_shared.change(PracticeCall::InstallSetupKey, Rights::Elevated, limit,
                           inService([&key](PracticeState& pc) { return putSetupKey(pc, key); }));
}

Result<void> PracticeLicensing::activate(const QString& activationId, const Limit& limit)
{
    const auto effect = [&activationId](PracticeState& pc) -> Result<void> {
        License* license = licenseWith(pc, activationId);
        if (!license)
            return noSuchProduct(activationId);
        return attemptActivation(pc, *license);
    };
    return m_shared.change(PracticeCall::Activate, Rights::AnyUser, limit, inService(effect));
}

Result<void> PracticeLicensing::refresh(const Limit& limit)
{
    return m_shared.change(PracticeCall::Refresh, Rights::AnyUser, limit,
                           inService([](PracticeState&) { return Result<void>(); }));
}

} // namespace activation::practice
