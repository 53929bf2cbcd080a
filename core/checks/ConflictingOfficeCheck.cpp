// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ConflictingOfficeCheck.h"

#include "core/licensing/OfficeCatalog.h"

#include <algorithm>
#include <array>
#include <optional>

namespace activation {

namespace {

constexpr auto kConflictingOfficeCheck = CheckId::ConflictingOffice;

/// Every product that matters, sorted by what becomes of it.
struct Sorted
{
    QList<OfficeProduct> wanted; ///< volume products of the profile
    QList<OfficeProduct> inTheWay;
    QList<OfficeProduct> toAsk; ///< in the way, but perhaps the one that is wanted
    QList<OfficeProduct> paid;  ///< in the way, with a license of its own that is lost with it
    QList<OfficeProduct> otherBitness;
    QList<OfficeProduct> beside; ///< may stay
    bool subscriptionStays = false;

    [[nodiscard]] QList<OfficeProduct> conflicts() const { return inTheWay + toAsk + paid; }
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
        const Coexistence coexists = coexistence(other, product);
        return coexists == Coexistence::Conflict || coexists == Coexistence::OtherBitness;
    });
}

/// A preload need not be a trial: Home and Student often came with the PC for good (observed).
bool isPaid(const OfficeProduct& product, const QList<License>& licenses)
{
    const auto release = officeRelease(product);
    if (!release || release->licensing != OfficeLicensing::Retail)
        return false;
    return std::ranges::any_of(licenses, [&release](const License& license) {
        return license.family == release->family && license.version == release->year &&
               license.channel == Channel::Retail && license.status == LicenseStatus::Licensed;
    });
}

bool isAnyRetail(const QList<OfficeProduct>& products)
{
    return std::ranges::any_of(products, [](const OfficeProduct& product) {
        return licensingOf(product) == OfficeLicensing::Retail;
    });
}

Coexistence beside(const QList<OfficeProduct>& wanted, const OfficeProduct& other)
{
    static constexpr std::array kWorstFirst{Coexistence::Conflict, Coexistence::AskFirst,
                                            Coexistence::OtherBitness};
    for (const Coexistence worst : kWorstFirst) {
        if (std::ranges::any_of(
                wanted, [&](const OfficeProduct& product) { return coexistence(product, other) == worst; }))
            return worst;
    }
    return Coexistence::Fine;
}

QList<OfficeProduct> newestFirst(QList<OfficeProduct> products)
{
    std::ranges::stable_sort(products, [](const OfficeProduct& a, const OfficeProduct& b) {
        return officeRelease(a).value_or(OfficeRelease{}).year >
               officeRelease(b).value_or(OfficeRelease{}).year;
    });
    return products;
}

void sortOne(Sorted& sorted, const OfficeProduct& product, const SiteProfile& profile,
             const QList<License>& licenses)
{
    const bool subscription = licensingOf(product) == OfficeLicensing::Subscription;
    const bool keep = subscription && profile.removal.direction == RemovalDirection::KeepSubscription;
    const Coexistence coexists = beside(sorted.wanted, product);
    if (subscription && (keep || sorted.wanted.isEmpty()))
        sorted.subscriptionStays = true;
    if (keep || coexists == Coexistence::Fine)
        sorted.beside.append(product);
    else if (coexists == Coexistence::OtherBitness)
        sorted.otherBitness.append(product);
    else if (isPaid(product, licenses))
        sorted.paid.append(product);
    else if (product.signedIn || (coexists == Coexistence::AskFirst && profile.removal.askSubscription))
        sorted.toAsk.append(product);
    else
        sorted.inTheWay.append(product);
}

Sorted sortProducts(const QList<OfficeProduct>& products, const CheckInput& input)
{
    const SiteProfile& profile = input.profile;
    Sorted sorted;
    QList<OfficeProduct> others;
    for (const OfficeProduct& product : newestFirst(products)) {
        if (isWanted(product, profile) && !excludesAny(sorted.wanted, product))
            sorted.wanted.append(product);
        else if (licensingOf(product) != OfficeLicensing::NoLicense)
            others.append(product);
    }
    // Windows answers this slowly: it is asked only where the answer counts.
    const QList<License> licenses = isAnyRetail(others) && !sorted.wanted.isEmpty()
                                        ? input.products.licenses(input.limit).valueOr({})
                                        : QList<License>();
    for (const OfficeProduct& product : others)
        sortOne(sorted, product, profile, licenses);
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
    // Click-to-Run tells Windows no size (observed): then nothing is said.
    if (bytes > 0)
        facts.set(Fact::Bytes, bytes);
    facts.set(Fact::SignedIn, std::ranges::any_of(conflicts, &OfficeProduct::signedIn));
}

/// Whether no rule that covers it provides it in this bitness.
bool isOfOtherBitness(const OfficeProduct& product, const SiteProfile& profile)
{
    const auto release = officeRelease(product);
    const ProductRule* rule =
        release ? ruleFor(profile, release->family, release->year, product.releaseId) : nullptr;
    if (!rule || rule->bitness == Bitness::Any || product.bitness == Bitness::Any ||
        rule->bitness == product.bitness)
        return false;
    return std::ranges::none_of(profile.products, [&](const ProductRule& other) {
        return other.family == rule->family && other.versions == rule->versions &&
               other.bitness == product.bitness;
    });
}

Finding bitnessFinding(Verdict verdict, Reason reason, const QList<OfficeProduct>& products, Bitness wanted)
{
    Finding finding{kConflictingOfficeCheck, verdict, reason, {}, {}};
    QStringList families;
    for (const OfficeProduct& product : products)
        families.append(toString(officeRelease(product).value_or(OfficeRelease{}).family));
    finding.facts.set(Fact::Conflicts, namesOf(products));
    finding.facts.set(Fact::ProductFamilies, families);
    finding.facts.set(Fact::Bitness, toString(products.first().bitness));
    finding.facts.set(Fact::WantedBitness, toString(wanted));
    return finding;
}

/// Where nothing else is in the way.
std::optional<Finding> judgeBitness(const Sorted& sorted, const SiteProfile& profile)
{
    if (!sorted.otherBitness.isEmpty()) {
        const Bitness other = sorted.otherBitness.first().bitness;
        const Bitness wanted = other == Bitness::X86 ? Bitness::X64 : Bitness::X86;
        return bitnessFinding(Verdict::Blocking, Reason::BitnessDiffers, sorted.otherBitness, wanted);
    }
    QList<OfficeProduct> others = sorted.wanted;
    others.removeIf([&profile](const OfficeProduct& product) { return !isOfOtherBitness(product, profile); });
    if (others.isEmpty())
        return std::nullopt;
    const Bitness wanted = others.first().bitness == Bitness::X86 ? Bitness::X64 : Bitness::X86;
    return bitnessFinding(Verdict::Advice, Reason::BitnessNotProvided, others, wanted);
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
    if (!sorted.paid.isEmpty())
        finding.reason = Reason::ConflictPaid;
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

    const Sorted sorted = sortProducts(*products, input);
    const QList<OfficeProduct> conflicts = sorted.conflicts();
    Finding finding = judge(sorted, conflicts, input.profile.removal);
    if (const auto bitness = conflicts.isEmpty() ? judgeBitness(sorted, input.profile) : std::nullopt)
        finding = *bitness;
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
