// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/licensing/ActivationErrors.h"

#include <algorithm>

namespace activation {

const ActivationError* findActivationError(std::uint32_t code)
{
    const QList<ActivationError>& errors = activationErrors();
    const auto found = std::ranges::find(errors, code, &ActivationError::code);
    return found == errors.end() ? nullptr : &*found;
}

std::optional<int> indexOf(std::uint32_t code)
{
    const ActivationError* error = findActivationError(code);
    if (!error)
        return std::nullopt;
    return static_cast<int>(error - activationErrors().constData());
}

} // namespace activation
