// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

class QIODevice;

namespace activation {

/// What the device holds, up to so many bytes; one that holds more gives `largest` of them. Room is made for
/// what is there, where QIODevice::read() makes it for `largest`. Errors are the device's to tell.
[[nodiscard]] QByteArray readAtMost(QIODevice& device, qint64 largest);

} // namespace activation
