// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/StepRequest.h"

#include "core/requests/StoredRequest.h"

namespace activation {

QJsonObject toJson(const StepRequest& request)
{
    return toStored(request).toObject();
}

Result<StepRequest> stepRequestFrom(const QJsonObject& object)
{
    Result<StepRequest> request = fromStored<StepRequest>(object);
    if (!request)
        return Failure{Cause::InvalidInput, 0, request.error().detail};
    return request;
}

} // namespace activation
