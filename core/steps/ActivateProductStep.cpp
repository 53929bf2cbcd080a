// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/steps/ActivateProductStep.h"

#include "core/steps/ProfileRules.h"

#include <algorithm>

namespace activation {

namespace {

/// One attempt: Windows looks the host up and tries to connect, 21 seconds for each address that is silent.
constexpr std::chrono::milliseconds kAttemptTimeout = std::chrono::seconds{90};

constexpr int kActivateProductPartialKeyLength = 5;

bool hasSetupKeyOfItsRule(const VolumeLicense& product)
{
    const QString& key = product.rule->setupKey;
    return !key.isEmpty() && product.license.channel == Channel::KmsClient &&
           product.license.partialProductKey.compare(key.right(kActivateProductPartialKeyLength),
                                                     Qt::CaseInsensitive) == 0;
}

/// The license the request means. A setup key that was installed a step earlier may have given the product
/// another activation id: then the only product of that family and version with this key is meant.
Result<VolumeLicense> meantLicense(const System& system, const SiteProfile& profile,
                                   const ActivateProduct& request, const Limit& limit)
{
    Result<VolumeLicense> listed = volumeLicense(system, profile, request.activationId, limit);
    if (listed || listed.error().cause != Cause::InvalidInput)
        return listed;
    Result<QList<VolumeLicense>> licenses = volumeLicenses(system, profile, limit);
    if (!licenses)
        return licenses.error();
    QList<VolumeLicense> candidates = std::move(licenses).value();
    candidates.removeIf([&request](const VolumeLicense& product) {
        return product.license.family != request.family || product.version != request.version ||
               !hasSetupKeyOfItsRule(product);
    });
    return candidates.size() == 1 ? Result<VolumeLicense>(candidates.first()) : listed;
}

bool isWorthAnotherAttempt(const Failure& failure)
{
    switch (failure.cause) {
    case Cause::TimedOut:
    case Cause::Refused:
    case Cause::Unreachable:
    case Cause::BadReply:
    case Cause::Rejected:
    case Cause::NotVerified:
    case Cause::Busy:
        return true;
    case Cause::Cancelled:
    case Cause::AccessDenied:
    case Cause::NotFound:
    case Cause::NotSupported:
    case Cause::NotRecorded:
    case Cause::InvalidInput:
    case Cause::StorageFailed:
    case Cause::Lost:
    case Cause::Internal:
    case Cause::Untrusted:
    case Cause::Forbidden:
    case Cause::Unreadable:
        return false;
    }
    Q_UNREACHABLE();
}

/// A renewal has to bring something: a product that was licensed before proves nothing by being so still.
bool isRenewed(const License& before, const License& after)
{
    return isLicensed(after) &&
           (stateOf(after) == LicenseState::Activated || after.remaining > before.remaining);
}

Failure notActivated(const License& license)
{
    return Failure{Cause::NotVerified, license.statusReason, QStringLiteral("not licensed afterwards")};
}

/// What the machine says of this product now, whatever the profile says.
Result<License> licenseNow(const System& system, const QString& activationId)
{
    // Not stoppable: the attempt is made, so the answer counts.
    const Result<QList<License>> licenses = system.licensing().licenses(Limit{kLookTimeout, {}});
    if (!licenses)
        return licenses.error();
    for (const License& license : *licenses) {
        if (license.activationId == activationId)
            return license;
    }
    return Failure{Cause::NotFound, 0, activationId};
}

Result<void> attempt(System& system, const License& before, std::stop_token stop)
{
    if (const Result<void> done =
            system.licensing().activate(before.activationId, Limit{kAttemptTimeout, stop});
        !done)
        return done;
    const Result<License> after = licenseNow(system, before.activationId);
    if (!after)
        return after.error();
    return isRenewed(before, *after) ? Result<void>() : notActivated(*after);
}

} // namespace

Result<void> ActivateProductStep::precondition(const System& system, const SiteProfile& profile,
                                               const Limit& limit) const
{
    const Result<VolumeLicense> product = meantLicense(system, profile, m_request, limit);
    if (!product)
        return product.error();
    // Any other channel would be asked for at Microsoft, not at the organization's host.
    if (!isVolumeClient(product->license))
        return notAllowed(QStringLiteral("%1 is no volume client").arg(product->license.name));
    return {};
}

Result<void> ActivateProductStep::run(System& system, const SiteProfile& profile, const Progress& progress,
                                      std::stop_token stop) const
{
    const Result<VolumeLicense> before = meantLicense(system, profile, m_request, Limit{kLookTimeout, stop});
    if (!before)
        return before.error();
    const int attempts = std::max(1, before->rule->attempts);
    for (int made = 1;; ++made) {
        Result<void> result = attempt(system, before->license, stop);
        if (progress)
            progress(static_cast<double>(made) / attempts);
        if (result || made == attempts || !isWorthAnotherAttempt(result.error()))
            return result;
        const Limit pause{before->rule->retryPause, stop};
        if (Result<void> paused = std::as_const(system).clock().pause(pause); !paused)
            return paused;
    }
}

Result<void> ActivateProductStep::readBack(const System& system, const SiteProfile& profile,
                                           const Limit& limit) const
{
    const Result<VolumeLicense> product = meantLicense(system, profile, m_request, limit);
    if (!product)
        return product.error();
    return isLicensed(product->license) ? Result<void>() : notActivated(product->license);
}

} // namespace activation
