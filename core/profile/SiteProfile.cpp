// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/profile/SiteProfile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace activation {

namespace {

const QList<KmsHost>* hostsOfRule(const KmsRule& kms, std::optional<ProductFamily> family,
                                  const QString& version)
{
    const auto found = std::find_if(kms.hosts.cbegin(), kms.hosts.cend(), [&](const HostRule& rule) {
        return rule.family == family && rule.version == version;
    });
    return found == kms.hosts.cend() ? nullptr : &found->hosts;
}

bool isSame(const Endpoint& a, const Endpoint& b)
{
    return a.port == b.port && a.host.compare(b.host, Qt::CaseInsensitive) == 0;
}

/// How well a list of names meets what is installed: named beats not restricted, which beats "unknown whether
/// one of these". Nothing when it is surely another one.
std::optional<int> fit(const QStringList& names, const QString& installed)
{
    if (names.isEmpty())
        return 1;
    if (installed.isEmpty())
        return 0;
    return names.contains(installed, Qt::CaseInsensitive) ? std::optional(2) : std::nullopt;
}

} // namespace

QList<KmsHost> hostsFor(const SiteProfile& profile, ProductFamily family, const QString& version)
{
    if (profile.kms.source != HostSource::Named)
        return {};
    if (const QList<KmsHost>* const hosts = hostsOfRule(profile.kms, family, version))
        return *hosts;
    if (const QList<KmsHost>* const hosts = hostsOfRule(profile.kms, family, QString()))
        return *hosts;
    if (const QList<KmsHost>* const hosts = hostsOfRule(profile.kms, std::nullopt, QString()))
        return *hosts;
    return {};
}

QList<KmsHost> allHosts(const SiteProfile& profile)
{
    QList<KmsHost> result;
    for (const HostRule& rule : profile.kms.hosts) {
        for (const KmsHost& host : rule.hosts) {
            const bool isKnown = std::any_of(result.cbegin(), result.cend(), [&host](const KmsHost& known) {
                return isSame(known.endpoint, host.endpoint);
            });
            if (!isKnown)
                result.append(host);
        }
    }
    return result;
}

const ProductRule* ruleFor(const SiteProfile& profile, ProductFamily family, const QString& version,
                           const QString& edition)
{
    const ProductRule* best = nullptr;
    int bestFit = -1;
    for (const ProductRule& rule : profile.products) {
        const std::optional<int> versionFit = fit(rule.versions, version);
        const std::optional<int> editionFit = fit(rule.editions, edition);
        if (rule.family != family || !versionFit || !editionFit)
            continue;
        // The edition is the finer of the two: it decides first.
        const int ruleFit = 3 * *editionFit + *versionFit;
        if (ruleFit > bestFit) {
            best = &rule;
            bestFit = ruleFit;
        }
    }
    return best;
}

bool isOwnDomain(const SiteProfile& profile, const QString& domain)
{
    return std::ranges::any_of(profile.kms.discoverySuffixes, [&domain](const QString& own) {
        return domain.compare(own, Qt::CaseInsensitive) == 0 ||
               domain.endsWith(u'.' + own, Qt::CaseInsensitive);
    });
}

bool isActivatedByAsking(const ProductRule& rule)
{
    return !rule.discontinued &&
           (rule.method == ActivationMethod::Kms || rule.method == ActivationMethod::ActiveDirectory);
}

QByteArray fingerprint(const SiteProfile& profile)
{
    return QCryptographicHash::hash(profile.bytes, QCryptographicHash::Sha256);
}

} // namespace activation
