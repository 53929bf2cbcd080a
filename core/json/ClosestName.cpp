// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/json/ClosestName.h"

#include "core/EditDistance.h"

#include <cstdlib>

namespace activation {

namespace {

constexpr qsizetype kFarthest = 2;

} // namespace

QString closestName(QStringView written, const QStringList& names)
{
    QString closest;
    qsizetype least = kFarthest + 1;
    for (const QString& name : names) {
        if (std::abs(name.size() - written.size()) > kFarthest)
            continue;
        const qsizetype found = editDistance(written.toString().toLower(), name.toLower());
        if (found < least && 2 * found < name.size()) {
            closest = name;
            least = found;
        }
    }
    return closest;
}

} // namespace activation
