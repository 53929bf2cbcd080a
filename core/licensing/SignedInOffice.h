// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/licensing/OfficeProduct.h"

namespace activation {

/// Adds what somebody uses by signing in and Windows has no row for (Microsoft 365 since 2019, now and then a
/// version that was bought). The days that such an Office began with may still be there as a row (observed).
void addSignedIn(QList<License>& licenses, const QList<OfficeProduct>& products);

} // namespace activation
