// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/InstallSetupKeyStep.h"

#include "core/steps/ProfileRules.h"

#include <algorithm>

namespace activation {

namespace {

/// The licensing service checks the key and rebuilds its store.
constexpr std::chrono::milliseconds kInstallSetupKeyTimeout = std::chrono::minutes{1};

constexpr int kInstallSetupKeyPartialKeyLength = 5;

/// Null when the profile carries no key for it.
const ProductRule* keyRule(const SiteProfile& profile, const InstallSetupKey& request)
{
    const ProductRule* const rule = ruleFor(profile, request.family, request.version, request.edition);
    return rule && !rule->setupKey.isEmpty() && isActivatedByAsking(*rule) ? rule : nullptr;
}

Failure noKey()
{
    return notAllowed(QStringLiteral("the profile carries no setup key for this product"));
}

} // namespace

Result<void> InstallSetupKeyStep::precondition(const System& system, const SiteProfile& profile,
                                               const Limit& limit) const
{
    if (!keyRule(profile, m_request))
        return noKey();
    if (m_request.family != ProductFamily::Windows || m_request.edition.isEmpty())
        return {};
    // The key of another edition would turn this Windows into that edition.
    const Result<WindowsEdition> windows = system.machine().windows(limit);
    if (!windows)
        return windows.error();
    if (windows->editionId.compare(m_request.edition, Qt::CaseInsensitive) != 0)
        return notAllowed(QStringLiteral("this Windows is %1").arg(windows->editionId));
    return {};
}

Result<void> InstallSetupKeyStep::run(System& system, const SiteProfile& profile, const Progress&,
                                      std::stop_token stop) const
{
    const ProductRule* const rule = keyRule(profile, m_request);
    if (!rule)
        return noKey();
    return system.licensing().installSetupKey(rule->setupKey, Limit{kInstallSetupKeyTimeout, stop});
}

Result<void> InstallSetupKeyStep::readBack(const System& system, const SiteProfile& profile,
                                           const Limit& limit) const
{
    const ProductRule* const rule = keyRule(profile, m_request);
    if (!rule)
        return noKey();
    const Result<QList<License>> licenses = system.licensing().licenses(limit);
    if (!licenses)
        return licenses.error();
    const QString partialKey = rule->setupKey.right(kInstallSetupKeyPartialKeyLength);
    const bool installed = std::ranges::any_of(*licenses, [&](const License& license) {
        return license.family == m_request.family && isVolumeClient(license) &&
               license.partialProductKey.compare(partialKey, Qt::CaseInsensitive) == 0;
    });
    if (!installed)
        return notVerified(QStringLiteral("no product shows the setup key"));
    return {};
}

} // namespace activation
