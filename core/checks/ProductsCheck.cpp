// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ProductsCheck.h"

#include "core/Deadline.h"
#include "core/checks/CheckGroups.h"
#include "core/checks/KmsHostComparison.h"
#include "core/checks/KmsHosts.h"
#include "core/checks/ProductJudgement.h"
#include "core/checks/RoleEntitlement.h"
#include "core/licensing/OfficeCatalog.h"
#include "core/licensing/UpdatesEnd.h"
#include "core/requests/HostLevel.h"
#include "core/requests/StepRequestHash.h"

#include <algorithm>

namespace activation {

namespace {

constexpr auto kProductsCheck = CheckId::Products;

QList<ProductJudgement> judgeAll(const QList<RuledLicense>& products, const QDateTime& now)
{
    QList<ProductJudgement> judgements;
    judgements.reserve(products.size());
    for (const RuledLicense& product : products)
        judgements.append(judge(product, now));
    return judgements;
}

ProductJudgement atForeignHost(const RuledLicense& product, const KmsRule& rule)
{
    if (rule.source == HostSource::Preset) {
        const bool works = product.license->status == LicenseStatus::Licensed;
        return {&product, works ? Verdict::Advice : Verdict::Blocking, Reason::ForeignHostInImage, false,
                false};
    }
    const bool stays = rule.foreignHost == ForeignHost::Keep;
    return {&product, Verdict::Advice, stays ? Reason::ForeignHostStays : Reason::ForeignHostSet, false,
            false};
}

/// An activated product that asks somebody else's host is the only one for which the host is all there is.
/// What is preset is not changed, and the host of somebody else not asked.
void addForeignHosts(QList<ProductJudgement>& judgements, const KmsHostComparison& hosts, const KmsRule& rule)
{
    const qsizetype products = judgements.size();
    judgements.reserve(products + hosts.foreignIds.size());
    for (qsizetype i = 0; i < products; ++i) {
        const RuledLicense* product = judgements.at(i).product;
        if (!hosts.foreignIds.contains(product->license->activationId))
            continue;
        judgements[i].activate = judgements[i].activate && rule.source != HostSource::Preset;
        judgements.append(atForeignHost(*product, rule));
    }
}

/// The repairs in their order; a host for one scope and a key for one product only once.
class Repairs final
{
public:
    Repairs(qsizetype hosts, qsizetype products)
    {
        m_list.reserve(hosts + 2 * products);
        m_scopes.reserve(hosts);
    }

    void add(const SetKmsHost& step)
    {
        if (m_scopes.contains(step.scope))
            return;
        m_scopes.insert(step.scope);
        m_list.append(step);
    }

    void add(const InstallSetupKey& step)
    {
        if (m_keys.contains(step))
            return;
        m_keys.insert(step);
        m_list.append(step);
    }

    void add(const ActivateProduct& step) { m_list.append(step); }

    [[nodiscard]] const QList<StepRequest>& list() const { return m_list; }

private:
    QList<StepRequest> m_list;
    QSet<QString> m_scopes;
    QSet<StepRequest> m_keys;
};

QList<StepRequest> repairsOf(const QList<ProductJudgement>& judgements, const KmsHostComparison& hosts)
{
    Repairs repairs(hosts.steps.size(), judgements.size());
    const auto addHosts = [&](const License& license) {
        for (const SetKmsHost& step : hosts.steps.value(license.activationId))
            repairs.add(step);
    };
    for (const ProductJudgement& judgement : judgements) {
        const RuledLicense& product = *judgement.product;
        const License& license = *product.license;
        if (hosts.foreignIds.contains(license.activationId))
            addHosts(license);
        if (judgement.installKey)
            repairs.add(InstallSetupKey{license.family, product.version, product.edition});
        if (!judgement.activate)
            continue;
        addHosts(license);
        repairs.add(ActivateProduct{license.activationId, license.name, license.family, product.version});
    }
    return repairs.list();
}

void setProducts(Facts& facts, const QList<ProductJudgement>& judgements, Reason reason)
{
    QStringList names;
    QStringList channels;
    QStringList ends;
    for (const ProductJudgement& judgement : judgements) {
        if (judgement.reason != reason)
            continue;
        const License& license = *judgement.product->license;
        names.append(license.name);
        channels.append(toString(license.channel));
        if (reason == Reason::WithoutUpdates)
            ends.append(lastDayOfUpdates(license).value_or(QDate()).toString(Qt::ISODate));
    }
    facts.set(Fact::Products, names);
    facts.set(Fact::Channels, channels);
    if (!ends.isEmpty())
        facts.set(Fact::UpdatesEnded, ends);
}

/// One that somebody may have to do something about: not without end, and not renewed from outside.
bool hasEnd(const License& license)
{
    return isLicensed(license) && license.channel != Channel::VirtualMachine &&
           license.remaining > std::chrono::minutes::zero();
}

void setEnd(Facts& facts, const QList<RuledLicense>& products, const QDateTime& now)
{
    const License* first = nullptr;
    for (const RuledLicense& product : products) {
        if (hasEnd(*product.license) && (!first || product.license->remaining < first->remaining))
            first = product.license;
    }
    const auto end = first ? expiry(*first, now) : std::nullopt;
    if (!end)
        return;
    facts.set(Fact::DaysLeft, qint64{std::chrono::floor<std::chrono::days>(first->remaining).count()});
    facts.set(Fact::Expires, *end);
}

/// Nothing that a rule covers: the wrong kind of a licensed family, or none of the families at all. What
/// works by another license does not block.
Finding nothingCovered(const SiteProfile& profile, const QList<License>& licenses)
{
    Finding finding{kProductsCheck, Verdict::Blocking, Reason::NoProductInstalled, {}, {}};
    QStringList names;
    QStringList channels;
    for (const License& license : licenses) {
        if (std::ranges::find(profile.products, license.family, &ProductRule::family) ==
            profile.products.end())
            continue;
        finding.reason = Reason::NotAnOrganizationLicense;
        if (license.status == LicenseStatus::Licensed)
            finding.verdict = Verdict::Advice;
        names.append(license.name);
        channels.append(toString(license.channel));
    }
    finding.facts.set(Fact::Products, names);
    finding.facts.set(Fact::Channels, channels);
    return finding;
}

Finding assess(const CheckInput& input, const QList<RuledLicense>& products, const KmsSettings& settings,
               const QString& lookupDomain)
{
    const KmsHostComparison hosts = compareKmsHosts(input.profile, settings, asking(products), lookupDomain);
    const QDateTime now = input.system.clock().now();
    QList<ProductJudgement> judgements = judgeAll(products, now);
    blockWhereNothingWorks(judgements);
    renewWithTheRest(judgements);
    addForeignHosts(judgements, hosts, input.profile.kms);
    const ProductJudgement& worst = mostSevere(judgements);

    Finding finding{kProductsCheck, worst.verdict, worst.reason, {}, {}};
    if (worst.verdict != Verdict::Blocking)
        finding.repairs = repairsOf(judgements, hosts);
    setProducts(finding.facts, judgements, worst.reason);
    setEnd(finding.facts, products, now);
    if (!hosts.foreignHosts.isEmpty())
        finding.facts.set(Fact::ForeignHosts, hosts.foreignHosts);
    if (!hosts.inForce.isEmpty())
        finding.facts.set(Fact::HostLevels, hostLevelTexts(hosts.inForce));
    return finding;
}

/// Office of the organization that Windows knows no license of. What Click-to-Run has just installed gets its
/// key when a program of it is opened for the first time, and none where it was installed without one
/// (observed by several: MicrosoftDocs/OfficeDocs-DeployOffice, issues 230 and 1024).
QStringList officeWithoutLicense(const CheckInput& input, const QList<License>& licenses, const Limit& limit)
{
    const auto isLicensedFamily = [&licenses](ProductFamily family) {
        return std::ranges::any_of(licenses, [family](const License& license) {
            return license.family == family && isVolumeLicense(license);
        });
    };
    QStringList names;
    for (const OfficeProduct& product : input.system.office().products(limit).valueOr({})) {
        const auto release = officeRelease(product);
        if (!release || release->licensing != OfficeLicensing::Volume ||
            product.technology != OfficeTechnology::ClickToRun || isLicensedFamily(release->family))
            continue;
        const ProductRule* rule = ruleFor(input.profile, release->family, release->year, product.releaseId);
        if (rule && isActivatedByAsking(*rule) && !rule->discontinued)
            names.append(product.displayName);
    }
    return names;
}

/// Somebody has to open a program first. Where that was done, it did not help, and the rest goes on without.
Finding withOfficeToOpen(Finding finding, const QStringList& names, const CheckInput& input,
                         const Limit& limit)
{
    if (names.isEmpty())
        return finding;
    const bool waits = !input.system.office().openedOnce(limit).valueOr(true);
    if (!waits && finding.verdict != Verdict::Passed && finding.reason != Reason::NoProductInstalled)
        return finding;
    const bool blocks = waits || finding.verdict == Verdict::Blocking;
    finding.verdict = blocks ? Verdict::Blocking : Verdict::Advice;
    finding.reason = Reason::OfficeWithoutLicense;
    finding.facts.set(Fact::Products, names);
    finding.facts.set(Fact::Channels, QStringList());
    if (blocks)
        finding.repairs.clear();
    return finding;
}

} // namespace

Finding checkProducts(const CheckInput& input)
{
    if (const auto notEntitled = roleInTheWay(input.profile, input.person, input.system.clock().now()))
        return *notEntitled;
    // It is the same answer that both wait for.
    if (const Finding* service = findingOf(input.earlier, CheckId::LicensingService);
        service && isStillAsked(*service))
        return cannotTell(kProductsCheck, {Cause::TimedOut, 0, {}});
    const Deadline deadline(input.limit);
    const Result<QList<License>> licenses = input.products.licenses(deadline.left());
    if (!licenses)
        return cannotTell(kProductsCheck, licenses.error());
    const QList<RuledLicense> products =
        ruledLicenses(input.system, input.profile, *licenses, deadline.left());
    const QStringList without = officeWithoutLicense(input, *licenses, deadline.left());
    if (products.isEmpty())
        return withOfficeToOpen(nothingCovered(input.profile, *licenses), without, input, deadline.left());
    const Result<KmsSettings> settings = input.system.licensing().kmsSettings(deadline.left());
    if (!settings)
        return cannotTell(kProductsCheck, settings.error());
    const QString lookupDomain = domainWindowsHasNot(input, deadline.left());
    return withOfficeToOpen(assess(input, products, *settings, lookupDomain), without, input,
                            deadline.left());
}

} // namespace activation
