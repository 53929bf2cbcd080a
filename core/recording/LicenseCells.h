// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/recording/Recording.h"

namespace activation::recording {

/// What Windows shows of such a license: its row, and one for each key that adds to it. Read back by
/// windows::licensesFrom, it is the same license.
[[nodiscard]] QList<Row> productCells(const License& license);

/// The row of the service.
[[nodiscard]] Row serviceCells(const LicensingServiceFacts& facts, const KmsSetting& machine);

} // namespace activation::recording
