// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/findings/CheckId.h"

namespace activation {

std::optional<CheckId> checkIdFrom(const QString& idOrNumber)
{
    for (const CheckId check : kValues<CheckId>) {
        if (idOrNumber == nameOf(check) || idOrNumber == QString::number(numberOf(check)))
            return check;
    }
    return std::nullopt;
}

} // namespace activation
