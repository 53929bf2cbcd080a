// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/OfficeProduct.h"

#include <QList>
#include <QString>

#include <optional>

namespace activation::windows {

/// The full name of a Store package: "Microsoft.Office.Desktop_16051.14326.20454.0_x86__8wekyb3d8bbwe".
struct PackageName
{
    QString name;
    QString version;
    Bitness bitness = Bitness::Any;
    QString publisher;

    bool operator==(const PackageName&) const = default;
};

[[nodiscard]] std::optional<PackageName> packageName(const QString& fullName);

/// Office from the Microsoft Store, of the person this program runs as. Its programs are packages of their
/// own and no products; neither is the Office hub app that comes with Windows.
[[nodiscard]] QList<OfficeProduct> storeProducts();

} // namespace activation::windows
