// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/windows/base/Registry.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace activation::windows {

/// One line of Windows' list of installed programs.
struct UninstallEntry
{
    QString key; ///< "ProPlus2021Volume - zh-tw", "Office16.PROPLUS", "{90160000-…}"
    RegistryView view = RegistryView::Of64Bit;
    QString displayName;
    QString displayVersion;
    QString uninstallString;
    QStringList productCodes; ///< Windows Installer suites
    qint64 bytes = 0;
    bool hidden = false; ///< a part of something else
};

/// Those that may be Office's by the name of their key, of both registry views.
[[nodiscard]] QList<UninstallEntry> officeUninstallEntries();

} // namespace activation::windows
