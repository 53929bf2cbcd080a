// SPDX-FileCopyrightText: 2026 The Activation Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace activation {

enum class OfficeTechnology { ClickToRun, WindowsInstaller, Store };
enum class Bitness { Any, X86, X64 };

/// One Office product as installed, with all its languages.
struct OfficeProduct
{
    QString releaseId;   ///< "ProPlus2021Volume", "O365HomePremRetail"; for MSI the setup id, "PROPLUS"
    QString displayName; ///< as the machine shows it
    OfficeTechnology technology = OfficeTechnology::ClickToRun;
    Bitness bitness = Bitness::X64;
    QString version;       ///< "16.0.17328.20124"
    QStringList languages; ///< culture names: "zh-tw", "en-us"
    qint64 bytes = 0;      ///< size on disk, 0 when unknown

    bool operator==(const OfficeProduct&) const = default;
};

} // namespace activation
