// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/checks/LicensingServiceCheck.h"

#include "core/Deadline.h"

namespace activation {

namespace {

constexpr auto kLicensingServiceCheck = CheckId::LicensingService;

Finding judge(const CheckInput& input, const ServiceState& service, const Limit& limit)
{
    if (service.start == ServiceStart::Disabled) {
        const StepRequest repair = SetLicensingService{{ServiceStart::Automatic, true}};
        return {kLicensingServiceCheck, Verdict::Blocking, Reason::ServiceDisabled, {}, {repair}};
    }
    const Result<QList<License>> licenses = input.products.licenses(limit);
    if (!licenses)
        return licensesUnanswered(licenses.error());
    return {kLicensingServiceCheck,
            Verdict::Passed,
            service.running ? Reason::ServiceReady : Reason::ServiceStopped,
            {},
            {}};
}

} // namespace

Finding licensesUnanswered(const Failure& failure)
{
    switch (failure.cause) {
    case Cause::TimedOut: { // no fault: it is asked again
        Finding finding{kLicensingServiceCheck, Verdict::Unknown, Reason::ManagementSlow, {}, {}};
        setFailure(finding.facts, failure);
        return finding;
    }
    case Cause::AccessDenied: // everybody may read these classes: their rights are damaged
    case Cause::NotFound:
    case Cause::Refused:
    case Cause::Unreachable:
    case Cause::BadReply:
    case Cause::Rejected:
    case Cause::Lost: {
        Finding finding{kLicensingServiceCheck, Verdict::Blocking, Reason::ManagementBroken, {}, {}};
        setFailure(finding.facts, failure);
        return finding;
    }
    case Cause::Cancelled:
    case Cause::NotSupported:
    case Cause::NotRecorded:
    case Cause::NotVerified:
    case Cause::InvalidInput:
    case Cause::StorageFailed:
    case Cause::Busy:
    case Cause::Internal:
    case Cause::Untrusted:
    case Cause::Forbidden:
    case Cause::Unreadable:
        return cannotTell(kLicensingServiceCheck, failure);
    }
    Q_UNREACHABLE();
}

Finding checkLicensingService(const CheckInput& input)
{
    const Deadline deadline(input.limit);
    const Result<ServiceState> service = input.system.machine().licensingService(deadline.left());
    if (!service)
        return cannotTell(kLicensingServiceCheck, service.error());
    Finding finding = judge(input, *service, deadline.left());
    finding.facts.set(Fact::ServiceStart, toString(service->start));
    return finding;
}

} // namespace activation
