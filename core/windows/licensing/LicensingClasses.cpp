// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/windows/licensing/LicensingClasses.h"

#include "core/licensing/ActivationErrors.h"

namespace activation::windows {

Result<void> callLicensing(const WmiSession& session, const QString& path, const QString& method,
                           const QList<WmiArgument>& arguments)
{
    const Result<void> called = session.call(path, method, arguments);
    if (called)
        return called;
    Failure failure = called.error();
    const ActivationError* const known = findActivationError(failure.code);
    if (known)
        failure.cause = known->cause == ErrorCause::Rights ? Cause::AccessDenied : Cause::Rejected;
    return failure;
}

} // namespace activation::windows
