// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/SetKmsHostStep.h"

#include "core/steps/ProfileRules.h"

namespace activation {

namespace {

/// Two calls of the licensing classes; on a slow PC each may wake the service first.
constexpr std::chrono::milliseconds kSetKmsHostTimeout = std::chrono::seconds{20};

/// An application's setting is never this program's own: it is only taken away, where one of its products is
/// activated by KMS.
Result<QList<KmsHost>> noHosts(const System& system, const SiteProfile& profile, const QString& application,
                               const Limit& limit)
{
    const Result<QList<VolumeLicense>> products = volumeLicenses(system, profile, limit);
    if (!products)
        return products.error();
    for (const VolumeLicense& product : *products) {
        if (product.rule->method == ActivationMethod::Kms && scopesOf(product.license).contains(application))
            return QList<KmsHost>();
    }
    return notAllowed(QStringLiteral("no product of \"%1\"").arg(application));
}

/// The hosts of the profile for a scope; a Failure when the scope is not one of the organization's.
Result<QList<KmsHost>> hostsForScope(const System& system, const SiteProfile& profile, const QString& scope,
                                     const Limit& limit)
{
    if (scope.isEmpty())
        return allHosts(profile);
    if (isApplication(scope))
        return noHosts(system, profile, scope, limit);
    const Result<VolumeLicense> product = kmsLicense(system, profile, scope, limit);
    if (!product)
        return product.error();
    return hostsFor(profile, product->license.family, product->version);
}

} // namespace

Result<void> SetKmsHostStep::precondition(const System& system, const SiteProfile& profile,
                                          const Limit& limit) const
{
    if (profile.kms.source == HostSource::Preset)
        return notAllowed(QStringLiteral("the host is the image's own"));
    const Result<QList<KmsHost>> hosts = hostsForScope(system, profile, m_request.scope, limit);
    if (!hosts)
        return hosts.error();
    const bool clears = m_request.setting == KmsSetting{};
    const bool named = profile.kms.source == HostSource::Named && isOneOf(*hosts, m_request.setting);
    if (!clears && !named)
        return notAllowed(QStringLiteral("host \"%1\"").arg(m_request.setting.host));
    if (profile.kms.foreignHost != ForeignHost::Keep)
        return {};
    const Result<KmsSetting> present = kmsSettingAt(system.licensing(), m_request.scope, limit);
    if (!present)
        return present.error();
    if (isForeign(profile, *present))
        return notAllowed(QStringLiteral("the profile keeps \"%1\"").arg(present->host));
    return {};
}

Result<QList<StepRequest>> SetKmsHostStep::inverse(const System& system, const Limit& limit) const
{
    const Result<KmsSetting> present = kmsSettingAt(system.licensing(), m_request.scope, limit);
    if (!present)
        return present.error();
    return QList<StepRequest>{SetKmsHost{m_request.scope, *present}};
}

Result<void> SetKmsHostStep::run(System& system, const SiteProfile&, const Progress&,
                                 std::stop_token stop) const
{
    return system.licensing().setKmsSetting(m_request.scope, m_request.setting,
                                            Limit{kSetKmsHostTimeout, stop});
}

Result<void> SetKmsHostStep::readBack(const System& system, const SiteProfile&, const Limit& limit) const
{
    const Result<KmsSettings> settings = system.licensing().kmsSettings(limit);
    if (!settings)
        return settings.error();
    KmsSetting present = settings->value(m_request.scope);
    // Without a host the port means nothing: discovery brings its own.
    if (m_request.setting.host.isEmpty())
        return present.host.isEmpty() ? Result<void>()
                                      : notVerified(QStringLiteral("host \"%1\"").arg(present.host));
    // What is set for a product may not be told apart from what it inherits when both are the same.
    if (present.host.isEmpty())
        present = settings->value({});
    if (!isSameHost(present, m_request.setting))
        return notVerified(QStringLiteral("host \"%1\"").arg(present.host));
    return {};
}

} // namespace activation
