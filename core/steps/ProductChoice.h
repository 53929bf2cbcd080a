// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/License.h"
#include "core/requests/StepRequest.h"

namespace activation {

/// Whether a person who asked for `only` these products means this one. Each of them is "windows", "office"
/// for all that belongs to it, "project", "visio", an activation id, or part of a product's name. Empty: all.
[[nodiscard]] bool isChosen(const QStringList& only, const ActivateProduct& product);

/// Whether anything but Windows is meant.
[[nodiscard]] bool choosesOffice(const QStringList& only);

/// Of `only`, what fits none of these licenses: a slip of the pen, or a product that is not on this PC.
[[nodiscard]] QStringList fittingNone(const QStringList& only, const QList<License>& licenses);

} // namespace activation
