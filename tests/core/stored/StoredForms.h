// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/stored/StoredReader.h"

#include <functional>
#include <string>

namespace activation {

/// One value in its stored form, and how that is read.
struct StoredForm
{
    std::string name;
    QJsonObject written;
    /// What became of it: done when an equal value was read, else why not.
    std::function<Result<void>(const QJsonObject&)> read;
    QStringList mayLack; ///< keys that may be missing
};

/// Every type that is stored, each with no field at its default that may be at another.
[[nodiscard]] QList<StoredForm> storedForms();

} // namespace activation
