// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QOperatingSystemVersion>

namespace activation::app {

/// A Windows that Qt does not support: before 10, version 1809 (https://doc.qt.io/qt-6.8/windows.html). What
/// a program does there is anybody's guess, so it says so and ends.
[[nodiscard]] bool isTooOld(const QOperatingSystemVersion& system);

} // namespace activation::app
