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
        if (!product->rule->hostPerProduct)
            return wantedFor(profile, *product);
    }
    return std::nullopt;
}

class Comparing final
{
public:
    Comparing(const SiteProfile& profile, const KmsSettings& settings,
              const QList<const RuledLicense*>& products)
        : m_profile(profile)
        , m_settings(settings)
        , m_own(ownHosts(profile))
        , m_forMachine(wantedForMachine(profile, products))
    {
        m_result.foreignIds.reserve(products.size());
        m_result.steps.reserve(products.size());
    }

    void add(const RuledLicense& product)
    {
        const auto wanted = wantedFor(m_profile, product);
        const License& license = *product.license;
        const KmsSetting followed = m_settings.value(scopeInForce(m_settings, license));
        if (!wanted || keeps(followed))
            return;
        const bool machineWide =
            m_profile.kms.source == HostSource::Discovered ||
            (!product.rule->hostPerProduct && m_forMachine && isSameHost(*m_forMachine, *wanted));
        std::optional<QString> inForce; // once the steps are done
        for (const QString& scope : scopesOf(license)) {
            const KmsSetting present = m_settings.value(scope);
            const KmsSetting target = targetAt(scope, license, *wanted, machineWide);
            const bool stays = isSameHost(present, target) || keeps(present);
            if (!stays)
                addStep(license.activationId, present, {scope, target});
            if (!inForce && !(stays ? present : target).host.isEmpty())
                inForce = scope;
        }
        if (inForce && !inForce->isEmpty())
            m_result.apart.append(license.activationId);
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
        if (!isForeign(present))
            return;
        m_result.foreignIds.insert(activationId);
        const auto known = m_hosts.size();
        m_hosts.insert(plainHost(present.host));
        if (m_hosts.size() > known)
            m_result.foreignHosts.append(present.host);
    }

    const SiteProfile& m_profile;
    const KmsSettings& m_settings;
    QSet<QString> m_own;
    std::optional<KmsSetting> m_forMachine;
    QSet<QString> m_hosts; ///< those of foreignHosts
    KmsHostComparison m_result;
};

} // namespace

KmsHostComparison compareKmsHosts(const SiteProfile& profile, const KmsSettings& settings,
                                  const QList<const RuledLicense*>& products)
{
    if (profile.kms.source == HostSource::Preset)
        return {};
    Comparing comparing(profile, settings, products);
    for (const RuledLicense* product : products)
        comparing.add(*product);
    return comparing.result();
}

} // namespace activation
