// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/KmsHostComparison.h"

#include <algorithm>
#include <optional>

namespace activation {

namespace {

QStringView withoutEnd(QStringView host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

QString plainHost(const QString& host)
{
    return withoutEnd(host).toString().toLower();
}

bool isSame(const KmsSetting& a, const KmsSetting& b)
{
    if (a.host.isEmpty() || b.host.isEmpty())
        return a.host.isEmpty() && b.host.isEmpty();
    return withoutEnd(a.host).compare(withoutEnd(b.host), Qt::CaseInsensitive) == 0 &&
           kmsPortOr1688(a.port) == kmsPortOr1688(b.port);
}

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

/// What the first product that follows the machine-wide setting wants there.
std::optional<KmsSetting> wantedForMachine(const SiteProfile& profile,
                                           const QList<const RuledLicense*>& products)
{
    for (const RuledLicense* product : products) {
        if (!product->rule->hostPerProduct && product->license->kmsHost.isEmpty())
            return wantedFor(profile, *product);
    }
    return std::nullopt;
}

/// A place for a setting: what is there, what a product that looks there asks in the end, what should be
/// there.
struct Place
{
    QString scope;
    KmsSetting present;
    KmsSetting asked;
    KmsSetting wanted;
};

std::optional<Place> placeOf(const SiteProfile& profile, const KmsSetting& machine,
                             const std::optional<KmsSetting>& forMachine, const RuledLicense& product)
{
    const auto wanted = wantedFor(profile, product);
    if (!wanted)
        return std::nullopt;
    const KmsSetting own{product.license->kmsHost, product.license->kmsPort};
    if (!own.host.isEmpty())
        return Place{product.license->activationId, own, own, *wanted};
    const bool machineWide = !product.rule->hostPerProduct && forMachine && isSame(*forMachine, *wanted);
    // For discovery to work, the setting to clear is the one that is there.
    if (machineWide || profile.kms.source == HostSource::Discovered)
        return Place{{}, machine, machine, *wanted};
    return Place{product.license->activationId, own, machine, *wanted};
}

/// The organization's hosts, and what the lists of a comparison hold already.
struct Known
{
    QSet<QString> own;
    QSet<QString> hosts;
    QSet<QString> scopes;
};

/// Whether it is new there.
bool insert(QSet<QString>& known, const QString& value)
{
    const auto before = known.size();
    known.insert(value);
    return known.size() > before;
}

void add(KmsHostComparison& comparison, Known& known, const SiteProfile& profile, const Place& place,
         const QString& id)
{
    const bool foreign = !place.asked.host.isEmpty() && !known.own.contains(plainHost(place.asked.host));
    if (isSame(place.present, place.wanted) || (foreign && profile.kms.foreignHost == ForeignHost::Keep))
        return;
    const SetKmsHost step{place.scope, place.wanted};
    comparison.steps.insert(id, step);
    if (!foreign)
        return;
    comparison.foreignIds.insert(id);
    if (insert(known.hosts, place.asked.host))
        comparison.foreignHosts.append(place.asked.host);
    if (insert(known.scopes, step.scope))
        comparison.foreignSteps.append(step);
}

} // namespace

KmsHostComparison compareKmsHosts(const SiteProfile& profile, const KmsSetting& machine,
                                  const QList<const RuledLicense*>& products)
{
    KmsHostComparison comparison;
    if (profile.kms.source == HostSource::Preset)
        return comparison;
    const auto forMachine = wantedForMachine(profile, products);
    Known known{ownHosts(profile), {}, {}};
    known.hosts.reserve(products.size());
    known.scopes.reserve(products.size());
    comparison.foreignIds.reserve(products.size());
    comparison.foreignSteps.reserve(products.size());
    comparison.steps.reserve(products.size());
    for (const RuledLicense* product : products) {
        if (const auto place = placeOf(profile, machine, forMachine, *product))
            add(comparison, known, profile, *place, product->license->activationId);
    }
    return comparison;
}

} // namespace activation
