// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/SetKmsHostStep.h"

#include "core/steps/ProfileRules.h"

namespace activation {

namespace {

/// The hosts of the profile for a scope, for an application's those of its products that are activated by
/// asking; a Failure when the scope is not one of the organization's.
Result<QList<KmsHost>> hostsForScope(const System& system, const SiteProfile& profile, const QString& scope,
                                     const Limit& limit)
{
    if (scope.isEmpty())
        return allHosts(profile);
    const Result<QList<VolumeLicense>> products = volumeLicenses(system, profile, limit);
    if (!products)
        return products.error();
    bool isOurs = false;
    QList<KmsHost> hosts;
    for (const VolumeLicense& product : *products) {
        const License& license = product.license;
        if (license.activationId != scope && !(isApplication(scope) && scopesOf(license).contains(scope)))
            continue;
        isOurs = true;
        hosts += hostsFor(profile, license.family, product.version);
    }
    if (!isOurs)
        return notAllowed(QStringLiteral("\"%1\" is no product that the profile activates").arg(scope));
    return hosts;
}

bool isHostAllowed(const SiteProfile& profile, const QList<KmsHost>& hosts, const KmsSetting& present,
                   const KmsSetting& wanted)
{
    if (wanted.host.isEmpty() && wanted.port != 0)
        return false;
    if (isSameHost(present, wanted) && present != wanted) // it is the rest that changes
        return true;
    if (profile.kms.foreignHost == ForeignHost::Keep && isForeign(profile, present))
        return false;
    return wanted.host.isEmpty() || (profile.kms.source == HostSource::Named && isOneOf(hosts, wanted));
}

/// What is not the profile's may stay, and be taken away, but not be set.
bool isRestAllowed(const SiteProfile& profile, const KmsSetting& present, const KmsSetting& wanted)
{
    const bool isDomainOwn = wanted.lookupDomain.isEmpty() || wanted.lookupDomain == present.lookupDomain ||
                             isOwnDomain(profile, wanted.lookupDomain);
    return isDomainOwn &&
           (wanted.activationType == ActivationType::Any || wanted.activationType == present.activationType);
}

/// A level with what it inherits from the machine's in place of what is empty.
KmsSetting withInherited(KmsSetting level, const KmsSetting& machine)
{
    if (level.host.isEmpty()) {
        level.host = machine.host;
        level.port = machine.port;
    }
    if (level.lookupDomain.isEmpty())
        level.lookupDomain = machine.lookupDomain;
    if (level.activationType == ActivationType::Any)
        level.activationType = machine.activationType;
    return level;
}

/// What is set for a product may not be told apart from what it inherits when both are the same; what was
/// cleared has to be gone from the level itself.
QString notThere(const KmsSetting& wanted, const KmsSetting& own, const KmsSetting& counts)
{
    const KmsSetting& host = wanted.host.isEmpty() ? own : counts;
    if (!isSameHost(host, wanted))
        return QStringLiteral("host \"%1\"").arg(host.host);
    const QString& domain = wanted.lookupDomain.isEmpty() ? own.lookupDomain : counts.lookupDomain;
    if (domain.compare(wanted.lookupDomain, Qt::CaseInsensitive) != 0)
        return QStringLiteral("look-up domain \"%1\"").arg(domain);
    const ActivationType type =
        wanted.activationType == ActivationType::Any ? own.activationType : counts.activationType;
    if (type != wanted.activationType)
        return QStringLiteral("activation type \"%1\"").arg(toString(type));
    return {};
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
    const Result<KmsSetting> present = kmsSettingAt(system.licensing(), m_request.scope, limit);
    if (!present)
        return present.error();
    if (!isHostAllowed(profile, *hosts, *present, m_request.setting))
        return notAllowed(
            QStringLiteral("host \"%1\" in place of \"%2\"").arg(m_request.setting.host, present->host));
    if (!isRestAllowed(profile, *present, m_request.setting))
        return notAllowed(
            QStringLiteral("look-up domain \"%1\", activation type \"%2\"")
                .arg(m_request.setting.lookupDomain, toString(m_request.setting.activationType)));
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
    return system.licensing().setKmsSetting(m_request.scope, m_request.setting, Limit{kLookTimeout, stop});
}

Result<void> SetKmsHostStep::readBack(const System& system, const SiteProfile&, const Limit& limit) const
{
    const Result<KmsSettings> settings = system.licensing().kmsSettings(limit);
    if (!settings)
        return settings.error();
    const KmsSetting own = settings->value(m_request.scope);
    const QString missing = notThere(m_request.setting, own, withInherited(own, settings->value({})));
    return missing.isEmpty() ? Result<void>() : notVerified(missing);
}

} // namespace activation
