// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/StepRequest.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace activation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const Result<StepRequest> request = stepRequestFrom(object);
    if (!request.hasValue())
        return 0;
    const Result<StepRequest> again = stepRequestFrom(toJson(*request));
    if (!again.hasValue() || *again != *request)
        std::abort();
    return 0;
}
