// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpGate.h"

#include "core/net/HttpExchange.h"

namespace activation {

namespace {

bool asksToSignIn(int status)
{
    constexpr int kUnauthorized = 401;
    constexpr int kForbidden = 403;
    constexpr int kProxyAuthentication = 407;
    constexpr int kNetworkAuthentication = 511;
    const bool isRedirect = status >= 300 && status < 400;
    return isRedirect || status == kUnauthorized || status == kForbidden || status == kProxyAuthentication ||
           status == kNetworkAuthentication;
}

} // namespace

Result<GateOutcome> lookAtHttpGate(const QUrl& gate, const Surroundings& surroundings, const Limit& limit)
{
    const auto answer = askHttp(gate, HttpMethod::Get, CertificateDates::MustHold, surroundings, limit);
    if (!answer) {
        const Cause cause = answer.error().cause;
        if (cause == Cause::Cancelled || cause == Cause::InvalidInput)
            return answer.error();
        return GateOutcome::Absent;
    }
    if (!answer->trusted || asksToSignIn(answer->status))
        return GateOutcome::SignInNeeded;
    if (answer->status < 200 || answer->status >= 300)
        return GateOutcome::Absent;
    return answer->hasBody ? GateOutcome::SignInNeeded : GateOutcome::Open;
}

} // namespace activation
