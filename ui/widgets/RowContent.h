// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/Icons.h"

#include <QString>

#include <optional>

namespace activation::ui {

/// What one line of a list shows.
struct RowContent
{
    std::optional<int> number{};
    std::optional<Icon> icon{};
    QString title{};
    QString word{}; ///< at the right end
    Tone tone = Tone::Soft;
    QString detail{}; ///< below; one or more paragraphs
    QString accessibleName{};

    bool operator==(const RowContent&) const = default;
};

} // namespace activation::ui
