// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/KmsHostComparison.h"

#include <optional>

namespace activation {

namespace {

QSet<QString> ownHosts(const SiteProfile& profile)
{
    QSet<QString> own;
    for (const KmsHost& host : allHosts(profile))
        own.insert(plainHost(host.endpoint.host));
    return own;
}

/// Nothing where the profile does not say.
std::optional<KmsSetting> wantedFor(const SiteProfile& profile, const RuledLicense& product)
{
    if (profile.kms.source == HostSource::Discovered)
        return KmsSetting{};
    const QList<KmsHost> hosts = hostsFor(profile, product.license->family, product.version);
    if (hosts.isEmpty())
        return std::nullopt;
    return KmsSetting{hosts.first().endpoint.host, hosts.first().endpoint.port};
}

/// What the first product that may follow the machine-wide setting wants there.
std::optional<KmsSetting> wantedForMachine(const SiteProfile& profile,
                                           const QList<const RuledLicense*>& products)
{
    for (const RuledLicense* product : products) {
        if (product->rule->method == ActivationMethod::Kms && !product->rule->hostPerProduct)
            return wantedFor(profile, *product);
    }
    return std::nullopt;
}

/// Whether a product that the profile activates by this method may be activated where only that type may be.
bool isRuledOut(ActivationMethod method, ActivationType type)
{
    const auto own = method == ActivationMethod::Kms ? ActivationType::Kms : ActivationType::ActiveDirectory;
    return type != ActivationType::Any && type != own;
}

class Comparing final
{
public:
    Comparing(const SiteProfile& profile, const KmsSettings& settings,
              const QList<const RuledLicense*>& products, const QString& lookupDomain)
        : m_profile(profile)
        , m_settings(settings)
        , m_lookupDomain(lookupDomain)
        , m_own(ownHosts(profile))
        , m_forMachine(wantedForMachine(profile, products))
    {
        m_result.foreignIds.reserve(products.size());
        m_result.steps.reserve(products.size());
    }

    void add(const RuledLicense& product)
    {
        const License& license = *product.license;
        const bool asksKms = product.rule->method == ActivationMethod::Kms;
        const auto wanted = asksKms ? wantedFor(m_profile, product) : std::nullopt;
        const bool comparesHost = wanted && !keeps(m_settings.value(scopeInForce(m_settings, license)));
        const bool machineWide =
            m_profile.kms.source == HostSource::Discovered ||
            (!product.rule->hostPerProduct && m_forMachine && wanted && isSameHost(*m_forMachine, *wanted));
        if (asksKms)
            addKept(license);
        std::optional<SetKmsHost> inForce; // once the steps are done
        for (const QString& scope : scopesOf(license)) {
            const KmsSetting present = m_settings.value(scope);
            KmsSetting target = comparesHost ? withHost(scope, license, *wanted, machineWide) : present;
            if (asksKms)
                target.lookupDomain = lookupDomainAt(scope);
            if (isRuledOut(product.rule->method, present.activationType))
                target.activationType = ActivationType::Any;
            if (target != present)
                addStep(license.activationId, present, {scope, target});
            if (!inForce && !target.host.isEmpty())
                inForce = SetKmsHost{scope, target};
        }
        if (comparesHost && inForce)
            m_result.inForce.append({license.activationId, *inForce});
    }

    /// A host that stays although it is not the organization's is told all the same.
    void addKept(const License& license)
    {
        const KmsSetting present = m_settings.value(scopeInForce(m_settings, license));
        const bool stays = m_profile.kms.source == HostSource::Preset || keeps(present);
        if (stays && !m_own.isEmpty() && isForeign(present))
            addForeign(license.activationId, present.host);
    }

    [[nodiscard]] const KmsHostComparison& result() const { return m_result; }

private:
    [[nodiscard]] bool isForeign(const KmsSetting& setting) const
    {
        return !setting.host.isEmpty() && !m_own.contains(plainHost(setting.host));
    }

    [[nodiscard]] bool keeps(const KmsSetting& setting) const
    {
        return m_profile.kms.foreignHost == ForeignHost::Keep && isForeign(setting);
    }

    /// What stands there, with the host that should.
    [[nodiscard]] KmsSetting withHost(const QString& scope, const License& license, const KmsSetting& wanted,
                                      bool machineWide) const
    {
        KmsSetting setting = m_settings.value(scope);
        const KmsSetting target = targetAt(scope, license, wanted, machineWide);
        if (!isSameHost(setting, target) && !keeps(setting)) {
            setting.host = target.host;
            setting.port = target.port;
        }
        return setting;
    }

    /// Where a host is named the domain is of no effect.
    [[nodiscard]] QString lookupDomainAt(const QString& scope) const
    {
        const QString present = m_settings.value(scope).lookupDomain;
        if (m_profile.kms.source != HostSource::Discovered || isOwnDomain(m_profile, present))
            return present;
        if (!present.isEmpty() && m_profile.kms.foreignHost == ForeignHost::Keep)
            return present;
        return scope.isEmpty() ? m_lookupDomain : QString();
    }

    /// What should stand on one of a product's levels; what is there already where that does no harm.
    [[nodiscard]] KmsSetting targetAt(const QString& scope, const License& license, const KmsSetting& wanted,
                                      bool machineWide) const
    {
        const KmsSetting present = m_settings.value(scope);
        if (scope.isEmpty()) {
            const KmsSetting followed = m_settings.value(scopeInForce(m_settings, license));
            const bool isServed = isSameHost(followed, wanted) && !isForeign(present);
            if (machineWide)
                return isServed ? present : wanted;
            return isForeign(present) && !m_forMachine ? KmsSetting{} : present;
        }
        if (!machineWide && scope == license.activationId)
            return wanted;
        const bool harmless = machineWide ? isSameHost(present, wanted) : !isForeign(present);
        return harmless ? present : KmsSetting{};
    }

    void addStep(const QString& activationId, const KmsSetting& present, const SetKmsHost& step)
    {
        m_result.steps[activationId].append(step);
        if (isForeign(present) && !isSameHost(present, step.setting))
            addForeign(activationId, present.host);
        if (!present.lookupDomain.isEmpty() && present.lookupDomain != step.setting.lookupDomain)
            addForeign(activationId, present.lookupDomain);
    }

    void addForeign(const QString& activationId, const QString& host)
    {
        m_result.foreignIds.insert(activationId);
        const auto known = m_hosts.size();
        m_hosts.insert(plainHost(host));
        if (m_hosts.size() > known)
            m_result.foreignHosts.append(host);
    }

    const SiteProfile& m_profile;
    const KmsSettings& m_settings;
    const QString& m_lookupDomain;
    QSet<QString> m_own;
    std::optional<KmsSetting> m_forMachine;
    QSet<QString> m_hosts; ///< those of foreignHosts
    KmsHostComparison m_result;
};

} // namespace

KmsHostComparison compareKmsHosts(const SiteProfile& profile, const KmsSettings& settings,
                                  const QList<const RuledLicense*>& products, const QString& lookupDomain)
{
    Comparing comparing(profile, settings, products, lookupDomain);
    if (profile.kms.source == HostSource::Preset) {
        for (const RuledLicense* product : products) {
            if (product->rule->method == ActivationMethod::Kms)
                comparing.addKept(*product->license);
        }
        return comparing.result();
    }
    for (const RuledLicense* product : products)
        comparing.add(*product);
    return comparing.result();
}

} // namespace activation
