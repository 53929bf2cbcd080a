// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/HostGroups.h"

#include "core/Deadline.h"
#include "core/licensing/OfficeCatalog.h"
#include "core/licensing/WindowsRelease.h"

#include <algorithm>
#include <array>
#include <optional>

namespace activation {

namespace {

/// Products with the same hosts in the same order are one group.
class Groups final
{
public:
    /// `kept` is asked in place of the profile's hosts, where it is one.
    Groups(const SiteProfile& profile, std::optional<Endpoint> kept)
        : m_profile(profile)
        , m_kept(std::move(kept))
    {}

    void add(ProductFamily family, const QString& version, const QString& edition, const QString& name)
    {
        const ProductRule* const rule = ruleFor(m_profile, family, version, edition);
        if (!rule || rule->method != ActivationMethod::Kms || rule->discontinued)
            return;
        QList<Endpoint> endpoints;
        for (const KmsHost& host : hostsFor(m_profile, family, version))
            endpoints.append(host.endpoint);
        if (endpoints.isEmpty())
            return;
        if (m_kept)
            endpoints = {*m_kept};
        const auto known = std::ranges::find(m_groups, endpoints, &HostGroup::endpoints);
        if (known == m_groups.end()) {
            m_groups.append({{name}, {toString(family)}, endpoints});
        } else {
            known->products.append(name);
            known->families.append(toString(family));
        }
    }

    [[nodiscard]] QList<HostGroup> groups() const { return m_groups; }

private:
    const SiteProfile& m_profile;
    const std::optional<Endpoint> m_kept;
    QList<HostGroup> m_groups;
};

/// Worst first.
int rankOf(const Finding& finding)
{
    static constexpr std::array kOrder{Verdict::Blocking, Verdict::Unknown, Verdict::Advice, Verdict::Passed,
                                       Verdict::Skipped};
    return static_cast<int>(std::ranges::find(kOrder, finding.verdict) - kOrder.begin());
}

/// Somebody else's host that the profile leaves in force: Windows asks that one, whatever the profile names.
std::optional<Endpoint> keptForeignHost(const System& system, const SiteProfile& profile, const Limit& limit)
{
    if (profile.kms.foreignHost != ForeignHost::Keep)
        return std::nullopt;
    const KmsSetting setting = kmsSettingAt(system.licensing(), {}, limit).valueOr(KmsSetting{});
    const QList<KmsHost> own = allHosts(profile);
    const bool isOwn = std::ranges::any_of(own, [&setting](const KmsHost& host) {
        return plainHost(host.endpoint.host) == plainHost(setting.host);
    });
    if (setting.host.isEmpty() || isOwn)
        return std::nullopt;
    return Endpoint{setting.host, kmsPortOr1688(setting.port)};
}

} // namespace

QList<HostGroup> namedHostGroups(const System& system, const SiteProfile& profile, const Limit& limit)
{
    const Deadline deadline(limit);
    Groups groups(profile, keptForeignHost(system, profile, deadline.left()));
    if (const auto windows = system.machine().windows(deadline.left())) {
        groups.add(ProductFamily::Windows, windowsVersion(windows->build, windows->server),
                   windows->editionId, windows->productName);
    }
    for (const OfficeProduct& product : system.office().products(deadline.left()).valueOr({})) {
        if (const auto release = officeRelease(product);
            release && release->licensing == OfficeLicensing::Volume)
            groups.add(release->family, release->year, product.releaseId, product.displayName);
    }
    QList<HostGroup> found = groups.groups();
    if (found.size() == 1)
        found.first() = {{}, {}, found.first().endpoints};
    if (!found.isEmpty())
        return found;
    HostGroup all;
    for (const KmsHost& host : allHosts(profile))
        all.endpoints.append(host.endpoint);
    return all.endpoints.isEmpty() ? QList<HostGroup>() : QList<HostGroup>{all};
}

Finding overGroups(const QList<HostGroup>& groups, const std::function<Finding(const HostGroup&)>& judge)
{
    Findings findings;
    for (const HostGroup& group : groups)
        findings.append(judge(group));
    const auto worst = std::ranges::min_element(findings, {}, rankOf);
    Finding finding = *worst;
    const bool blocksAll = std::ranges::all_of(
        findings, [](const Finding& other) { return other.verdict == Verdict::Blocking; });
    if (finding.verdict == Verdict::Blocking && !blocksAll) {
        finding.verdict = Verdict::Advice;
        const HostGroup& group = groups.at(worst - findings.begin());
        finding.facts.set(Fact::Products, group.products);
        finding.facts.set(Fact::ProductFamilies, group.families);
    }
    return finding;
}

bool blocksSomeProducts(const Finding& finding)
{
    const bool isAboutHosts = finding.check == CheckId::HostName || finding.check == CheckId::Port ||
                              finding.check == CheckId::KmsService;
    return isAboutHosts && finding.verdict == Verdict::Advice && finding.facts.find(Fact::Products);
}

bool blocksSomeProducts(const Finding& finding, const QList<License>& licenses)
{
    const QStringList families = finding.facts.list(Fact::ProductFamilies);
    return blocksSomeProducts(finding) && std::ranges::any_of(licenses, [&families](const License& license) {
               return families.contains(toString(license.family)) && !isLicensed(license);
           });
}

} // namespace activation
