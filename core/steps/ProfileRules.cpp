// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/ProfileRules.h"

#include "core/checks/RuledLicense.h"
#include "core/licensing/OfficeCatalog.h"

#include <algorithm>

namespace activation {

namespace {

/// A release id as profiles have it, with an optional * at its end.
bool matches(const QString& pattern, const QString& releaseId)
{
    if (pattern.endsWith(u'*'))
        return releaseId.startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive);
    return releaseId.compare(pattern, Qt::CaseInsensitive) == 0;
}

bool anyMatches(const QStringList& patterns, const QString& releaseId)
{
    return std::ranges::any_of(patterns, [&](const QString& pattern) { return matches(pattern, releaseId); });
}

} // namespace

Failure notAllowed(const QString& detail)
{
    return Failure{Cause::InvalidInput, 0, detail};
}

Failure notVerified(const QString& detail)
{
    return Failure{Cause::NotVerified, 0, detail};
}

Result<QList<VolumeLicense>> volumeLicenses(const System& system, const SiteProfile& profile,
                                            const Limit& limit)
{
    const Result<QList<License>> licenses = system.licensing().licenses(limit);
    if (!licenses)
        return licenses.error();
    QList<VolumeLicense> asking;
    for (const RuledLicense& product : ruledLicenses(system, profile, *licenses, limit)) {
        if (isActivatedByAsking(*product.rule))
            asking.append({*product.license, product.rule, product.version});
    }
    return asking;
}

Result<VolumeLicense> volumeLicense(const System& system, const SiteProfile& profile,
                                    const QString& activationId, const Limit& limit)
{
    const Result<QList<VolumeLicense>> licenses = volumeLicenses(system, profile, limit);
    if (!licenses)
        return licenses.error();
    for (const VolumeLicense& product : *licenses) {
        if (product.license.activationId == activationId)
            return product;
    }
    return notAllowed(QStringLiteral("\"%1\" is no product that the profile activates by KMS or a directory")
                          .arg(activationId));
}

Result<VolumeLicense> kmsLicense(const System& system, const SiteProfile& profile,
                                 const QString& activationId, const Limit& limit)
{
    Result<VolumeLicense> product = volumeLicense(system, profile, activationId, limit);
    if (product && product->rule->method != ActivationMethod::Kms)
        return notAllowed(QStringLiteral("\"%1\" asks no KMS host").arg(activationId));
    return product;
}

bool isOneOf(const QList<KmsHost>& hosts, const KmsSetting& setting)
{
    return std::ranges::any_of(hosts, [&setting](const KmsHost& host) {
        return isSameHost({host.endpoint.host, host.endpoint.port}, setting);
    });
}

bool isForeign(const SiteProfile& profile, const KmsSetting& setting)
{
    const QList<KmsHost> hosts = allHosts(profile);
    return !setting.host.isEmpty() && std::ranges::none_of(hosts, [&setting](const KmsHost& host) {
        return plainHost(host.endpoint.host) == plainHost(setting.host);
    });
}

bool mayBeRemoved(const RemovalRule& rule, const OfficeProduct& product)
{
    if (anyMatches(rule.never, product.releaseId))
        return false;
    const std::optional<OfficeRelease> release = officeRelease(product);
    const bool subscription = release && release->licensing == OfficeLicensing::Subscription;
    if (rule.direction == RemovalDirection::KeepSubscription && subscription)
        return false;
    return rule.offer.isEmpty() || anyMatches(rule.offer, product.releaseId);
}

} // namespace activation
