// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/licensing/OfficeProduct.h"
#include "core/windows/office/ProgramFolders.h"
#include "core/windows/office/UninstallEntry.h"

#include <QList>

#include <optional>

namespace activation::windows {

/// The suites of Windows Installer, Office 2010 to 2016, and what is installed alone; without what Windows
/// Installer itself does not know any more. Windows Installer is not asked to check anything: that would
/// repair.
[[nodiscard]] QList<OfficeProduct> installerProducts(const QList<UninstallEntry>& entries,
                                                     const ProgramFolders& folders);

/// From the name of an uninstall key: "Office16.PROPLUS".
struct SetupName
{
    int major = 0;
    QString id; ///< upper case

    bool operator==(const SetupName&) const = default;
};

[[nodiscard]] std::optional<SetupName> setupOfUninstallKey(const QString& name);

/// The product that this entry stands for; nothing for parts and for what is not Windows Installer's.
[[nodiscard]] std::optional<OfficeProduct> installerProduct(const UninstallEntry& entry);

} // namespace activation::windows
