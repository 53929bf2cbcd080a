// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/KmsSetting.h"

namespace activation::windows {

/// What is set on which level, by what the management classes show and the registry knows: a product that
/// shows what its levels above say has inherited it. `machine` is the service's own, `shown` what each
/// product shows. The look-up domain of a product, and
/// every activation type, are as the registry has them.
[[nodiscard]] KmsSettings kmsLevels(const KmsSetting& machine, const QList<License>& shown,
                                    const KmsSettings& registry);

} // namespace activation::windows
