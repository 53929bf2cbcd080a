// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace activation::app {

/// The sign of the program as a Windows icon file (.ico) of every size that Windows shows at 100 to 300 %,
/// from the title bar's 16 pixels to the 256 of large symbols.
[[nodiscard]] QByteArray iconFile();

} // namespace activation::app
