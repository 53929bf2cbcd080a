// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/RemoveOfficeStep.h"

#include "core/licensing/OfficeCatalog.h"
#include "core/steps/ProfileRules.h"

#include <algorithm>

namespace activation {

namespace {

/// One of the vendor's commands: a whole suite in one language on a slow disk takes up to half an hour.
constexpr std::chrono::milliseconds kRemoveOfficeTimeout = std::chrono::hours{1};

/// OfficeClickToRun.exe may end before the work is done (Microsoft's table of its exit codes); its service
/// works on, and the list of products follows minutes later.
constexpr std::chrono::milliseconds kListFollows = std::chrono::minutes{10};
constexpr std::chrono::milliseconds kListedEvery = std::chrono::seconds{5};

/// The uninstaller's share of the step, the list's is the rest.
constexpr double kUninstallersShare = 0.8;

/// As the machine lists it; null when it is not installed.
const OfficeProduct* find(const QList<OfficeProduct>& products, const OfficeProduct& wanted)
{
    const auto found = std::ranges::find_if(products, [&wanted](const OfficeProduct& product) {
        return product.releaseId.compare(wanted.releaseId, Qt::CaseInsensitive) == 0 &&
               product.technology == wanted.technology && product.bitness == wanted.bitness;
    });
    return found == products.end() ? nullptr : &*found;
}

bool isOfTheProfile(const SiteProfile& profile, const OfficeProduct& product)
{
    const std::optional<OfficeRelease> release = officeRelease(product);
    const ProductRule* const rule =
        release ? ruleFor(profile, release->family, release->year, product.releaseId) : nullptr;
    return rule && !rule->discontinued;
}

/// Of a volume product that the organization licenses; coexistence() knows which ones are volume products.
bool isInTheWay(const OfficeProduct& product, const QList<OfficeProduct>& installed,
                const SiteProfile& profile)
{
    return std::ranges::any_of(installed, [&](const OfficeProduct& other) {
        const Coexistence coexists = other != product && isOfTheProfile(profile, other)
                                         ? coexistence(other, product)
                                         : Coexistence::Fine;
        return coexists == Coexistence::Conflict || coexists == Coexistence::AskFirst;
    });
}

/// Until the machine does not list it any more, or the list has had its time; reading back tells which.
Result<void> awaitList(const System& system, const OfficeProduct& product, const Progress& progress)
{
    for (std::chrono::milliseconds waited{0}; waited < kListFollows; waited += kListedEvery) {
        // Nobody who stops us stops Click-to-Run: only between two products is nothing half done.
        const Result<QList<OfficeProduct>> products = system.office().products(Limit{kLookTimeout, {}});
        // A list that cannot be read in between decides nothing: reading back asks once more at the end.
        if (products && !find(*products, product))
            return {};
        const std::chrono::duration<double> spent = waited + kListedEvery;
        progress(kUninstallersShare + (1 - kUninstallersShare) * (spent / kListFollows));
        if (const Result<void> paused = system.clock().pause(Limit{kListedEvery, {}}); !paused)
            return paused;
    }
    return {};
}

Failure notInstalled(const OfficeProduct& product)
{
    return Failure{Cause::NotFound, 0, QStringLiteral("%1 is not installed").arg(product.releaseId)};
}

} // namespace

Result<void> RemoveOfficeStep::precondition(const System& system, const SiteProfile& profile,
                                            const Limit& limit) const
{
    const Result<QList<OfficeProduct>> products = system.office().products(limit);
    if (!products)
        return products.error();
    const OfficeProduct* const product = find(*products, m_request.product);
    if (!product)
        return notInstalled(m_request.product);
    if (!mayBeRemoved(profile.removal, *product))
        return notAllowed(QStringLiteral("the profile keeps %1").arg(product->releaseId));
    if (!isInTheWay(*product, *products, profile))
        return notAllowed(QStringLiteral("%1 is in nobody's way").arg(product->releaseId));
    return {};
}

Result<void> RemoveOfficeStep::run(System& system, const SiteProfile&, const Progress& progress,
                                   std::stop_token stop) const
{
    const Result<QList<OfficeProduct>> products =
        std::as_const(system).office().products(Limit{kLookTimeout, stop});
    if (!products)
        return products.error();
    // What the machine lists, not what was asked for: only the identity of a request is trusted.
    const OfficeProduct* const product = find(*products, m_request.product);
    if (!product)
        return notInstalled(m_request.product);
    const std::unique_ptr<StayingAwake> awake = system.machine().stayAwake();
    const Result<void> removed = system.office().remove(
        *product, [&progress](double part) { progress(kUninstallersShare * part); },
        Limit{kRemoveOfficeTimeout, stop});
    return removed ? awaitList(system, *product, progress) : removed;
}

Result<void> RemoveOfficeStep::readBack(const System& system, const SiteProfile&, const Limit& limit) const
{
    const Result<QList<OfficeProduct>> products = system.office().products(limit);
    if (!products)
        return products.error();
    if (find(*products, m_request.product))
        return notVerified(QStringLiteral("%1 is still installed").arg(m_request.product.releaseId));
    return {};
}

} // namespace activation
