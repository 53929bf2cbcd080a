// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/requests/StoredFailure.h"

#include "core/requests/Values.h"

#include <limits>

namespace activation {

QJsonObject toStored(const Failure& failure)
{
    return {{QStringLiteral("cause"), toString(failure.cause)},
            {QStringLiteral("code"), static_cast<qint64>(failure.code)},
            {QStringLiteral("detail"), failure.detail}};
}

Failure failureFromStored(const QJsonValue& value, bool& good)
{
    Values values(value, good);
    Failure failure;
    failure.cause = values.known(fromString<Cause>(values.text(QStringLiteral("cause"))));
    failure.code = static_cast<std::uint32_t>(
        values.number(QStringLiteral("code"), std::numeric_limits<std::uint32_t>::max()));
    failure.detail = values.text(QStringLiteral("detail"));
    values.finish();
    return failure;
}

} // namespace activation
