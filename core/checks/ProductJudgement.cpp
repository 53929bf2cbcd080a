// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/ProductJudgement.h"

#include "core/licensing/UpdatesEnd.h"

#include <algorithm>
#include <array>

namespace activation {

namespace {

/// A key changes how Windows is licensed. An Office that was not installed as a volume product has to be
/// replaced; there a key alone changes nothing.
bool keyWouldHelp(const RuledLicense& product)
{
    if (product.rule->setupKey.isEmpty())
        return false;
    const bool isWindows = product.license->family == ProductFamily::Windows;
    switch (product.license->channel) {
    case Channel::Mak:
        return true;
    case Channel::Retail:
    case Channel::Oem:
    case Channel::Subscription:
    case Channel::Unknown:
        return isWindows;
    case Channel::KmsClient:
    case Channel::ActiveDirectory:
    case Channel::Token:
    case Channel::VirtualMachine: // the server below activates it; a key would only take it out of that
    case Channel::KmsHost:
    case Channel::Evaluation:
    case Channel::Grace:
        return false;
    }
    Q_UNREACHABLE();
}

ProductJudgement of(const RuledLicense& product, Verdict verdict, Reason reason)
{
    return {&product, verdict, reason, false, false};
}

bool isLicensedAnyhow(const RuledLicense& product)
{
    return product.license->status == LicenseStatus::Licensed;
}

/// Not activated yet: can it be, with a setup key if need be?
ProductJudgement judgeByChannel(const RuledLicense& product)
{
    const bool key = keyWouldHelp(product);
    if (!isVolumeClient(*product.license) && !key)
        return of(product, Verdict::Advice, Reason::NotAnOrganizationLicense);
    ProductJudgement judgement = of(product, Verdict::Passed, Reason::ReadyToActivate);
    judgement.installKey = key;
    judgement.activate = true;
    return judgement;
}

ProductJudgement judgeKms(const RuledLicense& product)
{
    // A KMS host answers for itself; a client must not touch it.
    if (product.license->channel == Channel::KmsHost)
        return of(product, Verdict::Passed, Reason::AllActivated);
    // Who signs in with a subscription gets this Windows from it, and the organization's back afterwards.
    if (product.license->channel == Channel::Subscription && isLicensedAnyhow(product) &&
        product.license->family == ProductFamily::Windows)
        return of(product, Verdict::Passed, Reason::AllActivated);
    return judgeByChannel(product);
}

/// What has joined the domain is activated by it; Windows only has to be told to ask.
ProductJudgement judgeActiveDirectory(const RuledLicense& product)
{
    if (isLicensedAnyhow(product))
        return of(product, Verdict::Passed, Reason::AllActivated);
    ProductJudgement judgement = judgeByChannel(product);
    if (judgement.activate && !product.domainJoined)
        return of(product, Verdict::Advice, Reason::DomainNeeded);
    return judgement;
}

/// By other means than KMS the product is licensed for good, or as long as somebody is signed in.
ProductJudgement judgeOther(const RuledLicense& product, Reason method)
{
    return isLicensedAnyhow(product) ? of(product, Verdict::Passed, Reason::AllActivated)
                                     : of(product, Verdict::Advice, method);
}

ProductJudgement judgeActivated(const RuledLicense& product)
{
    const bool tooLong = outlastsKms(*product.license);
    if (!tooLong && stateOf(*product.license) != LicenseState::RenewSoon)
        return of(product, Verdict::Passed, Reason::AllActivated);
    ProductJudgement judgement =
        of(product, Verdict::Advice, tooLong ? Reason::LongerThanKms : Reason::RenewSoon);
    judgement.activate = isVolumeClient(*product.license) && isActivatedByAsking(*product.rule);
    return judgement;
}

bool works(const ProductJudgement& judgement)
{
    return judgement.activate || isLicensedAnyhow(*judgement.product) ||
           judgement.reason == Reason::AllActivated || judgement.reason == Reason::RenewSoon;
}

/// Most severe first: what blocks, what this program can mend, what it can only tell.
constexpr std::array kSeverity{
    std::pair{Verdict::Blocking, Reason::ForeignHostInImage},
    std::pair{Verdict::Blocking, Reason::NotAnOrganizationLicense},
    std::pair{Verdict::Advice, Reason::ForeignHostInImage},
    std::pair{Verdict::Advice, Reason::ForeignHostSet},
    std::pair{Verdict::Advice, Reason::ForeignHostStays},
    std::pair{Verdict::Advice, Reason::LongerThanKms},
    std::pair{Verdict::Advice, Reason::RenewSoon},
    std::pair{Verdict::Advice, Reason::NotAnOrganizationLicense},
    std::pair{Verdict::Advice, Reason::ProductDiscontinued},
    std::pair{Verdict::Advice, Reason::MethodIsTelephone},
    std::pair{Verdict::Advice, Reason::MethodIsSignIn},
    std::pair{Verdict::Advice, Reason::DomainNeeded},
    std::pair{Verdict::Advice, Reason::WithoutUpdates},
    std::pair{Verdict::Passed, Reason::ReadyToActivate},
    std::pair{Verdict::Passed, Reason::AllActivated},
};

auto severityOf(const ProductJudgement& judgement)
{
    return std::ranges::find(kSeverity, std::pair{judgement.verdict, judgement.reason}) - kSeverity.begin();
}

ProductJudgement judgeLicense(const RuledLicense& product)
{
    if (product.rule->discontinued)
        return of(product, Verdict::Advice, Reason::ProductDiscontinued);
    if (isLicensed(*product.license))
        return judgeActivated(product);
    switch (product.rule->method) {
    case ActivationMethod::Kms:
        return judgeKms(product);
    case ActivationMethod::ActiveDirectory:
        return judgeActiveDirectory(product);
    case ActivationMethod::SignIn:
        return judgeOther(product, Reason::MethodIsSignIn);
    case ActivationMethod::MakOnline:
    case ActivationMethod::MakTelephone:
        return judgeOther(product, Reason::MethodIsTelephone);
    }
    Q_UNREACHABLE();
}

} // namespace

ProductJudgement judge(const RuledLicense& product, const QDateTime& now)
{
    ProductJudgement judgement = judgeLicense(product);
    if (judgement.reason == Reason::AllActivated && withoutUpdatesSince(*product.license, now)) {
        judgement.verdict = Verdict::Advice;
        judgement.reason = Reason::WithoutUpdates;
    }
    return judgement;
}

void blockWhereNothingWorks(QList<ProductJudgement>& judgements)
{
    if (std::ranges::any_of(judgements, works))
        return;
    for (ProductJudgement& judgement : judgements) {
        if (judgement.reason == Reason::NotAnOrganizationLicense)
            judgement.verdict = Verdict::Blocking;
    }
}

void renewWithTheRest(QList<ProductJudgement>& judgements)
{
    if (std::ranges::find(judgements, Reason::ReadyToActivate, &ProductJudgement::reason) == judgements.end())
        return;
    for (ProductJudgement& judgement : judgements) {
        if (judgement.reason != Reason::RenewSoon)
            continue;
        judgement.verdict = Verdict::Passed;
        judgement.reason = Reason::ReadyToActivate;
    }
}

const ProductJudgement& mostSevere(const QList<ProductJudgement>& judgements)
{
    return *std::ranges::min_element(judgements, {}, severityOf);
}

QList<const RuledLicense*> asking(const QList<RuledLicense>& products)
{
    QList<const RuledLicense*> found;
    found.reserve(products.size());
    for (const RuledLicense& product : products) {
        const bool asks = isActivatedByAsking(*product.rule) && !product.rule->discontinued;
        if (asks && (isVolumeClient(*product.license) || keyWouldHelp(product)))
            found.append(&product);
    }
    return found;
}

} // namespace activation
