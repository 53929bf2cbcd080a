// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/ReadAtMost.h"

#include <QIODevice>

#include <algorithm>

namespace activation {

QByteArray readAtMost(QIODevice& device, qint64 largest)
{
    constexpr qint64 kPiece = 64 * 1024;
    QByteArray bytes;
    while (bytes.size() < largest) {
        const QByteArray more = device.read(std::min(kPiece, largest - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace activation
