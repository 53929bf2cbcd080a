// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace activation::app {

/// The folder for the data of all users, as Windows knows it: not from the environment, which whoever starts
/// the program may set.
[[nodiscard]] QString programData();

} // namespace activation::app
