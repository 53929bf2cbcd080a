// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/Language.h"

#include <QMap>

namespace activation {

/// A text of the organization's own, in as many languages as it was given.
struct LocalizedText
{
    QMap<Language, QString> texts;

    [[nodiscard]] bool isEmpty() const { return texts.isEmpty(); }

    /// The text in this language, else in English, else in any; empty only when there is none at all.
    [[nodiscard]] QString in(Language language) const;

    bool operator==(const LocalizedText&) const = default;
};

} // namespace activation
