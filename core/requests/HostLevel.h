// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/requests/StepRequest.h"

#include <optional>

namespace activation {

/// The level on which a product finds its KMS host by name, with all that stands there.
struct HostLevel
{
    QString activationId; ///< of the product
    SetKmsHost level;     ///< as the step that would set it so

    bool operator==(const HostLevel&) const = default;
};

/// As a fact of a finding holds them: one stored object in each text.
[[nodiscard]] QStringList hostLevelTexts(const QList<HostLevel>& levels);

/// Of this product; nothing where none of the texts is about it.
[[nodiscard]] std::optional<SetKmsHost> hostLevelOf(const QString& activationId, const QStringList& texts);

} // namespace activation
