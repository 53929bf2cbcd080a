// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"

#include <QJsonObject>

namespace activation {

/// A license as the worker writes it, with everything that it knows. Reading back gives an equal one; `good`
/// becomes false when it is anything else.
[[nodiscard]] QJsonObject toStored(const License& license);
[[nodiscard]] License licenseFromStored(const QJsonValue& value, bool& good);

} // namespace activation
