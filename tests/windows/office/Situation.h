// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/OfficeProduct.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <ostream>
#include <vector>

namespace activation::windows {

/// One machine as its registry and disk show it, and what shall be found there.
struct Situation
{
    QString name;
    QJsonObject registry;
    QStringList files;
    QList<OfficeProduct> products;
    QString finding;     ///< the reason that the check for conflicting Office products gives
    QStringList removes; ///< release ids that it offers to remove
};

/// All of them, by name.
[[nodiscard]] const std::vector<Situation>& situations();
[[nodiscard]] const Situation& situation(const QString& name);

/// Writes it into the registry and to the disk, after everything else of Office is gone.
void arrange(const Situation& situation);

std::ostream& operator<<(std::ostream& stream, const Situation& situation);

} // namespace activation::windows
