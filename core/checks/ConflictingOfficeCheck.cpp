// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ConflictingOfficeCheck.h"

#include "core/licensing/OfficeCatalog.h"

#include <algorithm>

namespace activation {

namespace {

constexpr auto kConflictingOfficeCheck = CheckId::ConflictingOffice;

/// Every product that matters, sorted by what becomes of it.
struct Sorted
{
    QList<OfficeProduct> wanted; ///< volume products of the profile
    QList<OfficeProduct> inTheWay;
    QList<OfficeProduct> toAsk;  ///< in the way, but perhaps the one that is wanted
    QList<OfficeProduct> beside; ///< may stay
    bool subscriptionStays = false;
};

OfficeLicensing licensingOf(const OfficeProduct& product)
{
    const auto release = officeRelease(product);
    return release ? release->licensing : OfficeLicensing::NoLicense;
}

bool isWanted(const OfficeProduct& product, const SiteProfile& profile)
{
    const auto release = officeRelease(product);
    if (!release || release->licensing != OfficeLicensing::Volume)
        return false;
    const ProductRule* rule = ruleFor(profile, release->family, release->year, product.releaseId);
    return rule && !rule->discontinued && rule->method != ActivationMethod::SignIn;
}

bool excludesAny(const QList<OfficeProduct>& kept, const OfficeProduct& product)
{
    return std::ranges::any_of(kept, [&product](const OfficeProduct& other) {
        return coexistence(other, product) == Coexistence::Conflict;
    });
}

Coexistence beside(const QList<OfficeProduct>& wanted, const OfficeProduct& other)
{
    Coexistence worst = Coexistence::Fine;
    for (const OfficeProduct& product : wanted) {
        const Coexistence next = coexistence(product, other);
        if (next == Coexistence::Conflict)
            return next;
        if (next == Coexistence::AskFirst)
            worst = next;
    }
    return worst;
}

QList<OfficeProduct> newestFirst(QList<OfficeProduct> products)
{
    std::ranges::stable_sort(products, [](const OfficeProduct& a, const OfficeProduct& b) {
        return officeRelease(a).value_or(OfficeRelease{}).year >
               officeRelease(b).value_or(OfficeRelease{}).year;
    });
    return products;
}

void sortOne(Sorted& sorted, const OfficeProduct& product, const SiteProfile& profile)
{
    const bool subscription = licensingOf(product) == OfficeLicensing::Subscription;
    const bool keep = subscription && profile.removal.direction == RemovalDirection::KeepSubscription;
    const Coexistence coexists = beside(sorted.wanted, product);
    if (subscription && (keep || sorted.wanted.isEmpty()))
        sorted.subscriptionStays = true;
    if (keep || coexists == Coexistence::Fine)
        sorted.beside.append(product);
    else if (product.signedIn || (coexists == Coexistence::AskFirst && profile.removal.askSubscription))
        sorted.toAsk.append(product);
    else
        sorted.inTheWay.append(product);
}

Sorted sortProducts(const QList<OfficeProduct>& products, const SiteProfile& profile)
{
    Sorted sorted;
    QList<OfficeProduct> others;
    for (const OfficeProduct& product : newestFirst(products)) {
        if (isWanted(product, profile) && !excludesAny(sorted.wanted, product))
            sorted.wanted.append(product);
        else if (licensingOf(product) != OfficeLicensing::NoLicense)
            others.append(product);
    }
    for (const OfficeProduct& product : others)
        sortOne(sorted, product, profile);
    return sorted;
}

bool isNamedBy(const QStringList& patterns, const QString& releaseId)
{
    return std::ranges::any_of(patterns, [&releaseId](const QString& pattern) {
        if (pattern.endsWith(u'*'))
            return releaseId.startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive);
        return releaseId.compare(pattern, Qt::CaseInsensitive) == 0;
    });
}

bool mayBeRemoved(const OfficeProduct& product, const RemovalRule& rule)
{
    const bool offered = rule.offer.isEmpty() || isNamedBy(rule.offer, product.releaseId);
    return offered && !isNamedBy(rule.never, product.releaseId);
}

/// Windows removes such a package for whoever asks for it, and has no uninstaller that could be started.
QList<OfficeProduct> fromStore(QList<OfficeProduct> products)
{
    products.removeIf(
        [](const OfficeProduct& product) { return product.technology != OfficeTechnology::Store; });
    return products;
}

QStringList namesOf(const QList<OfficeProduct>& products)
{
    QStringList names;
    for (const OfficeProduct& product : products) {
        const auto release = officeRelease(product);
        names.append(release && product.displayName.isEmpty() ? release->name : product.displayName);
    }
    return names;
}

void setFacts(Facts& facts, const Sorted& sorted, const QList<OfficeProduct>& conflicts)
{
    facts.set(Fact::Staying, namesOf(sorted.wanted + sorted.beside));
    if (conflicts.isEmpty())
        return;
    QStringList languages;
    qint64 bytes = 0;
    for (const OfficeProduct& product : conflicts) {
        languages += product.languages;
        bytes += product.bytes;
    }
    languages.removeDuplicates();
    facts.set(Fact::Conflicts, namesOf(conflicts));
    facts.set(Fact::Languages, languages);
    facts.set(Fact::Bytes, bytes);
}

Reason reasonToPass(const Sorted& sorted)
{
    if (sorted.subscriptionStays)
        return Reason::SubscriptionStays;
    return sorted.wanted.isEmpty() || sorted.beside.isEmpty() ? Reason::NoConflict : Reason::MayStayTogether;
}

Finding judge(const Sorted& sorted, const QList<OfficeProduct>& conflicts, const RemovalRule& rule)
{
    if (conflicts.isEmpty())
        return {kConflictingOfficeCheck, Verdict::Passed, reasonToPass(sorted), {}, {}};
    Finding finding{kConflictingOfficeCheck, Verdict::Blocking, Reason::ConflictKept, {}, {}};
    const bool allMayGo = std::ranges::all_of(
        conflicts, [&rule](const OfficeProduct& product) { return mayBeRemoved(product, rule); });
    if (!allMayGo)
        return finding;
    if (!fromStore(conflicts).isEmpty()) {
        finding.reason = Reason::ConflictByHand;
        return finding;
    }
    finding.reason = sorted.toAsk.isEmpty() ? Reason::ConflictRemovable : Reason::ConflictToAsk;
    for (const OfficeProduct& product : conflicts)
        finding.repairs.append(RemoveOffice{product});
    return finding;
}

} // namespace

Finding checkConflictingOffice(const CheckInput& input)
{
    if (!licensesOffice(input.profile))
        return notNeeded(kConflictingOfficeCheck);
    const Result<QList<OfficeProduct>> products = input.system.office().products(input.limit);
    if (!products)
        return cannotTell(kConflictingOfficeCheck, products.error());

    const Sorted sorted = sortProducts(*products, input.profile);
    const QList<OfficeProduct> conflicts = sorted.inTheWay + sorted.toAsk;
    Finding finding = judge(sorted, conflicts, input.profile.removal);
    setFacts(finding.facts, sorted,
             finding.reason == Reason::ConflictByHand ? fromStore(conflicts) : conflicts);
    return finding;
}

bool licensesOffice(const SiteProfile& profile)
{
    return std::ranges::any_of(profile.products,
                               [](const ProductRule& rule) { return rule.family != ProductFamily::Windows; });
}

} // namespace activation
